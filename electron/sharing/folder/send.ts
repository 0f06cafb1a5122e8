import { toHex } from '../bytes/hex.ts';
import { sha256 } from '../bytes/sha256.ts';
import { makeSnapshot } from '../file/make-snapshot.ts';
import { DEVICES, snapshotName } from './file-names.ts';
import type { FolderMemory, OwnSnapshot } from './folder-memory.ts';
import type { FolderSetting, Watch } from './folder-setting.ts';
import { toTrouble, type FolderTrouble } from './folder-trouble.ts';
import { publishFile } from './publish-file.ts';
import { assertPinned } from './workspace-file.ts';

/** What a snapshot is of; ids and words of the app, for thinning and erasing. */
export type SnapshotSubject = { readonly partnerId: string; readonly level: string };

export type SendingResult = {
  readonly sent: number;
  /** Still in the outbox. */
  readonly queued: number;
  /** Why they are; null when none is. */
  readonly trouble: FolderTrouble | null;
  /** Of these, what lay in the outbox cannot be used any more: make a new one. */
  readonly toMake: readonly SnapshotSubject[];
};

/**
 * Makes a snapshot and puts it into the outbox, on the disk of this computer. An older one of the same subject that was not sent yet goes:
 * the newer one says all that it said.
 */
export async function queueSnapshot(
  setting: FolderSetting,
  content: Uint8Array,
  subject: SnapshotSubject,
): Promise<void> {
  const { workspace, workspaceKey, memory, outbox } = setting;
  const device = setting.device();
  const seq = memory.current().nextSeq;
  const { workspaceId } = workspace;
  const bytes = await makeSnapshot(content, device, { workspaceId, workspaceKey, seq });
  const name = snapshotName(seq, toHex(await sha256(bytes)).slice(0, 32));
  const at = setting.now();
  const isOlder = (one: OwnSnapshot): boolean =>
    one.state === 'queued' && one.partnerId === subject.partnerId && one.level === subject.level;
  const older = memory.current().own.filter(isOlder);
  const made: OwnSnapshot = { deviceId: device.deviceId, name, at, state: 'queued', ...subject };
  // Noted before the file is anywhere: a file of ours that is not noted would be that of a copied profile.
  await memory.change({ nextSeq: seq + 1, own: [...memory.current().own, made] });
  await outbox.put(name, bytes);
  await memory.change({
    own: memory.current().own.map((one) => (older.includes(one) ? { ...one, state: 'replaced' } : one)),
  });
  for (const one of older) await outbox.drop(one.name);
}

/** Sends what is in the outbox, oldest first. Never fails for the folder's sake: what cannot be sent stays. */
export async function sendQueued(setting: FolderSetting, watch: Watch = {}): Promise<SendingResult> {
  const { memory } = setting;
  const queued = memory.current().own.filter(({ state }) => state === 'queued');
  let [sent, trouble] = [0, null as FolderTrouble | null];
  const toMake: SnapshotSubject[] = [];
  for (const [index, one] of queued.entries()) {
    watch.onProgress?.(index, queued.length);
    try {
      watch.signal?.throwIfAborted();
      if (await sendOne(setting, one, watch)) sent += 1;
      else toMake.push({ partnerId: one.partnerId, level: one.level });
    } catch (failure) {
      if (watch.signal?.aborted === true) throw failure;
      trouble = toTrouble(failure);
      break;
    }
  }
  const left = memory.current().own.filter(({ state }) => state === 'queued').length;
  return { sent, queued: left, trouble: left > 0 ? trouble : null, toMake };
}

/** False when what lies in the outbox is no more what was put there, or its name is taken by something else. */
async function sendOne(setting: FolderSetting, one: OwnSnapshot, watch: Watch): Promise<boolean> {
  const { files, outbox, memory, workspace } = setting;
  const bytes = await outbox.get(one.name);
  const settle = async (state: 'published' | 'replaced'): Promise<void> => {
    await memory.change({ own: withState(memory.current(), one, state) });
    await outbox.drop(one.name);
  };
  if (bytes === null || !one.name.includes(toHex(await sha256(bytes)).slice(0, 32))) {
    await settle('replaced');
    return false;
  }
  await assertPinned(files, workspace);
  const folder = `${DEVICES}/${one.deviceId}`;
  await files.makeFolder(DEVICES);
  await files.makeFolder(folder);
  const patience = {
    ...(watch.signal === undefined ? {} : { signal: watch.signal }),
    ...(setting.wait === undefined ? {} : { wait: setting.wait }),
  };
  try {
    await publishFile(files, `${folder}/${one.name}`, bytes, patience);
  } catch (failure) {
    if (toTrouble(failure).code !== 'taken') throw failure;
    await settle('replaced');
    return false;
  }
  // The drive may have gone away meanwhile and left an empty folder in its place.
  await assertPinned(files, workspace);
  await settle('published');
  return true;
}

function withState(
  { own }: FolderMemory,
  { deviceId, name }: OwnSnapshot,
  state: OwnSnapshot['state'],
): FolderMemory['own'] {
  return own.map((one) => (one.deviceId === deviceId && one.name === name ? { ...one, state } : one));
}
