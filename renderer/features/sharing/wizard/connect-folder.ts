import { call } from '#renderer/bridge/bridge.ts';
import { savePendingEdits } from '#renderer/document/pending-edits.ts';
import { changeSettings } from '#renderer/session/settings-store.ts';
import type { FolderTroubleCode } from '#shared/sharing/folder-trouble.ts';
import { takeStatus } from '../sharing-store.ts';
import type { Connecting } from './use-connecting.ts';

/** Makes or joins the shared folder and shares what was chosen; resolves to why not, or null. Nothing was written where it is refused. */
export async function connectFolder({
  folder,
  access,
  joins,
  shared,
}: Connecting): Promise<FolderTroubleCode | 'wrong-passphrase' | null> {
  if (folder === null) return 'not-there';
  const { passphrase, workspaceName, userName } = access;
  savePendingEdits();
  const answer = await call('sharing.connect', {
    id: folder.id,
    passphrase,
    workspaceName: joins ? '' : workspaceName.trim(),
    userName: userName.trim(),
  });
  if ('refused' in answer) return answer.refused;
  takeStatus(answer);
  await changeSettings({ userName: userName.trim() });
  if (joins) return null;
  for (const [partnerId, level] of shared) takeStatus(await call('sharing.share', { partnerId, level }));
  return null;
}
