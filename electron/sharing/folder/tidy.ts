import { toHex } from '../bytes/hex.ts';
import { sha256 } from '../bytes/sha256.ts';
import { MAX_FILE_BYTES } from '../file/snapshot-limits.ts';
import { findFiles, type FoundFile } from './find-files.ts';
import { readSnapshotName } from './file-names.ts';
import type { OwnSnapshot } from './folder-memory.ts';
import type { FolderSetting, Watch } from './folder-setting.ts';
import { thinned } from './thinning.ts';
import { assertPinned } from './workspace-file.ts';

/** An unfinished file of ours that a crash left, and that nobody writes any more. */
const UNFINISHED = /^\d{8}-[0-9a-f]{32}\.rapport\.[0-9a-f]{8}\.tmp$/;
const UNFINISHED_FOR = 24 * 3_600_000;

/**
 * Removes what this device does not need any more out of its own folders: what has to go, old snapshots, unfinished files. Files of others are
 * never touched. How many went.
 */
export async function tidy(setting: FolderSetting, watch: Watch = {}): Promise<number> {
  const { files, workspace, memory, now } = setting;
  await assertPinned(files, workspace);
  const sight = await findFiles(files, watch.signal);
  let count = await removeErased(setting, sight.files);
  for (const { one, newer } of thinned(memory.current().own, now())) {
    watch.signal?.throwIfAborted();
    const sound = await Promise.all(newer.map((each) => isSound(setting, sight.files, each)));
    if (!sound.every(Boolean)) continue;
    if (await removeOne(setting, sight.files, one)) count += 1;
  }
  return count + (await removeUnfinished(setting));
}

/**
 * Marks own snapshots for removal after an erasure, whatever their age, under former ids too. Every `tidy` from now on deletes those that it
 * sees. What waits in the outbox goes at once.
 */
export async function removeAllOf(
  { memory, outbox }: FolderSetting,
  isErased: (one: OwnSnapshot) => boolean,
): Promise<void> {
  const own = memory.current().own;
  await memory.change({
    own: own.map((one) => (isErased(one) ? { ...one, state: 'removing' as const } : one)),
  });
  for (const one of own) if (one.state === 'queued' && isErased(one)) await outbox.drop(one.name);
}

async function removeErased(setting: FolderSetting, seen: readonly FoundFile[]): Promise<number> {
  let count = 0;
  const erased = setting.memory.current().own.filter(({ state }) => state === 'removing');
  for (const one of erased) if (await removeOne(setting, seen, one)) count += 1;
  return count;
}

/**
 * Removes one with its renamed copies; false where none is seen, which says nothing about where it is. What was erased stays noted, so that it
 * goes again should somebody's old copy of the folder bring it back.
 */
async function removeOne(
  { files, memory }: FolderSetting,
  seen: readonly FoundFile[],
  one: OwnSnapshot,
): Promise<boolean> {
  const hash = readSnapshotName(one.name)?.hash;
  const copies = seen.filter((file) => file.deviceId === one.deviceId && file.hash === hash);
  if (copies.length === 0) return false;
  try {
    for (const { path } of copies) await files.remove(path);
  } catch {
    return false;
  }
  if (one.state === 'removing') return true;
  const { own, gone } = memory.current();
  await memory.change({
    own: own.filter(({ deviceId, name }) => deviceId !== one.deviceId || name !== one.name),
    gone: [...gone, `${one.deviceId}/${one.name}`],
  });
  return true;
}

/** Whether a published snapshot is there now, byte for byte. */
async function isSound(
  { files }: FolderSetting,
  seen: readonly FoundFile[],
  { deviceId, name }: OwnSnapshot,
): Promise<boolean> {
  const file = seen.find((each) => each.deviceId === deviceId && each.name === name);
  if (file === undefined) return false;
  try {
    const bytes = await files.read(file.path, MAX_FILE_BYTES);
    return toHex(await sha256(bytes)).startsWith(file.hash);
  } catch {
    return false;
  }
}

async function removeUnfinished({ files, device, now }: FolderSetting): Promise<number> {
  const folder = `d/${device().deviceId}`;
  let count = 0;
  for (const name of await files.names(folder).catch(() => [])) {
    if (!UNFINISHED.test(name)) continue;
    const mark = await files.mark(`${folder}/${name}`).catch(() => null);
    if (mark === null || now() - mark.modifiedAt < UNFINISHED_FOR) continue;
    await files.remove(`${folder}/${name}`).then(
      () => (count += 1),
      () => undefined,
    );
  }
  return count;
}
