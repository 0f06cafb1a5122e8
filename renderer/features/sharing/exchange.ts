import { call } from '#renderer/bridge/bridge.ts';
import { savePendingEdits } from '#renderer/document/pending-edits.ts';
import { takeStatus } from './sharing-store.ts';

/** Sends what has changed and receives what colleagues sent, without waiting for the next time. */
export async function exchangeNow(): Promise<void> {
  savePendingEdits();
  await call('sharing.readNow', undefined);
  takeStatus(await call('sharing.publishNow', undefined));
}
