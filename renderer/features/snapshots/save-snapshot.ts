import { call } from '#renderer/bridge/bridge.ts';
import { inOrder } from '#renderer/document/commit.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { savePendingEdits } from '#renderer/document/pending-edits.ts';
import { toast } from '#renderer/ui/toast.ts';
import { snapshotFileName } from '#shared/export/file-name.ts';
import type { PayloadLevel } from '#shared/merge/payload.ts';
import { partnerOf } from '#shared/reading/partner.ts';

/** Saves the open partner for a colleague and says where; resolves to whether it was saved. Null leaves the file open for everybody. */
export async function saveSnapshot(level: PayloadLevel, passphrase: string | null): Promise<boolean> {
  const { partnerId, today } = useDocument.getState();
  if (partnerId === null) return false;
  // What was typed a moment ago belongs into it.
  savePendingEdits();
  await inOrder(() => Promise.resolve());
  const suggestedName = snapshotFileName(partnerOf(currentState())?.name ?? '', today);
  const saved = await call('snapshot.save', { partnerId, level, passphrase, suggestedName });
  if (saved === null) return false;
  toast({ title: 'Snapshot saved', description: saved.path, key: 'snapshot' });
  return true;
}
