import { toHex } from '../bytes/hex.ts';
import { sha256 } from '../bytes/sha256.ts';
import { MAX_FILE_BYTES } from '../file/snapshot-limits.ts';
import { findFiles } from './find-files.ts';
import type { FolderSetting, Watch } from './folder-setting.ts';
import { assertPinned } from './workspace-file.ts';

/** What was found when every byte of the folder was read. */
export type Verdict = {
  readonly sound: number;
  /** Paths of files that are not what their names say, or that cannot be read now. */
  readonly unsound: readonly string[];
  /** Published snapshots of this device that are not seen: they may still be on their way. */
  readonly unseen: readonly string[];
};

/** Reads every snapshot of the folder and compares it with its name; changes nothing. */
export async function verifyFolder(setting: FolderSetting, watch: Watch = {}): Promise<Verdict> {
  const { files, workspace, memory } = setting;
  await assertPinned(files, workspace);
  const sight = await findFiles(files, watch.signal);
  const unsound: string[] = [];
  for (const [index, { path, hash }] of sight.files.entries()) {
    watch.signal?.throwIfAborted();
    watch.onProgress?.(index, sight.files.length);
    const bytes = await files.read(path, MAX_FILE_BYTES).catch(() => null);
    if (bytes === null || !toHex(await sha256(bytes)).startsWith(hash)) unsound.push(path);
  }
  const seen = new Set(sight.files.map(({ deviceId, name }) => `${deviceId}/${name}`));
  const unseen = memory
    .current()
    .own.filter(({ state, deviceId, name }) => state === 'published' && !seen.has(`${deviceId}/${name}`))
    .map(({ deviceId, name }) => `d/${deviceId}/${name}`);
  return { sound: sight.files.length - unsound.length, unsound, unseen };
}
