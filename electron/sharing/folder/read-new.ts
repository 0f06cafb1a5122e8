import { isDeepStrictEqual } from 'node:util';
import { toHex } from '../bytes/hex.ts';
import { sha256 } from '../bytes/sha256.ts';
import { openSnapshot, type OpenedSnapshot } from '../file/open-snapshot.ts';
import { MAX_FILE_BYTES } from '../file/snapshot-limits.ts';
import { SnapshotRefused } from '../file/snapshot-refused.ts';
import { findFiles, type FoundFile } from './find-files.ts';
import { snapshotName } from './file-names.ts';
import type { FileMark } from './folder-files.ts';
import type { FolderMemory, WaitingFile } from './folder-memory.ts';
import type { FolderSetting, Watch } from './folder-setting.ts';
import { FolderTrouble, toTrouble } from './folder-trouble.ts';
import { isDue, waitingAfter } from './waiting.ts';
import { assertPinned } from './workspace-file.ts';

/** A snapshot out of the folder, whole and signed by the device whose folder it lies in. */
export type ReceivedSnapshot = OpenedSnapshot & { readonly deviceId: string; readonly seq: number };

/**
 * What came of one: `taken` is never offered again; `later` is offered again in a while, such as one that waits for the user. SnapshotRefused
 * (`bad-content`) lists it under the health of the folder; any other failure ends the reading, and the file is offered again.
 */
export type Take = (snapshot: ReceivedSnapshot) => Promise<'taken' | 'later'>;

export type ReadingResult = {
  readonly taken: number;
  /** Files that wait, with those that were not due. */
  readonly waiting: number;
  /** A sound file of this device that it did not write: this profile exists twice, and needs a new device id. */
  readonly isCloned: boolean;
  readonly devices: readonly string[];
};

/** Keeping what was taken costs a write; losing it costs that so many are read once more. */
const KEEP_EVERY = 25;
/** After so many files in a row that do not come, the folder is hanging, and the rest is left for the next time. */
const SLOW_IN_A_ROW = 5;
/** More hashes than any folder has files; those of files that were thinned long ago go first. */
const MOST_TAKEN = 200_000;

/**
 * Offers every snapshot that was not taken yet, in no order that means anything. Fails with FolderTrouble when the folder cannot be used;
 * a file that cannot be used only waits.
 */
export async function readNew(setting: FolderSetting, take: Take, watch: Watch = {}): Promise<ReadingResult> {
  const { files, workspace, memory, now } = setting;
  await assertPinned(files, workspace);
  const sight = await findFiles(files, watch.signal);
  const taken = new Set(memory.current().taken);
  const mine = namesOfMine(memory.current());
  const waiting: Record<string, WaitingFile> = { ...memory.current().waiting };
  const open = sight.files.filter(
    ({ deviceId, seq, hash }) => !taken.has(hash) && !mine.has(`${deviceId}/${snapshotName(seq, hash)}`),
  );
  forgetGone(waiting, sight.listed, new Set(open.map(({ path }) => path)));
  let [count, isCloned, unkept, slow] = [0, false, 0, 0];
  // Looking every half minute must not write every half minute.
  let isKept = isDeepStrictEqual(waiting, memory.current().waiting);
  const keep = async (): Promise<void> => {
    if (isKept) return;
    isKept = true;
    unkept = 0;
    await memory.change({ taken: [...taken].slice(-MOST_TAKEN), waiting: { ...waiting } });
  };
  try {
    for (const [index, file] of open.entries()) {
      watch.signal?.throwIfAborted();
      watch.onProgress?.(index, open.length);
      // Its original, or a copy of it, came before.
      if (taken.has(file.hash)) continue;
      const mark = await markOf(setting, file);
      if (!isDue(waiting[file.path], mark, now())) continue;
      const outcome = await tryFile(setting, file, mark, take);
      isKept = false;
      isCloned ||= isSigned(outcome) && file.deviceId === setting.device().deviceId;
      if (outcome === 'taken') {
        taken.add(file.hash);
        Reflect.deleteProperty(waiting, file.path);
        count += 1;
        if ((unkept += 1) >= KEEP_EVERY) await keep();
      } else waiting[file.path] = waitingAfter(waiting[file.path], outcome, mark, now());
      slow = outcome === 'not-downloaded' ? slow + 1 : 0;
      if (slow === SLOW_IN_A_ROW) break;
    }
  } finally {
    await keep();
  }
  return { taken: count, waiting: Object.keys(waiting).length, isCloned, devices: sight.devices };
}

/** `taken`, or why it waits. */
async function tryFile(
  setting: FolderSetting,
  file: FoundFile,
  mark: FileMark | null,
  take: Take,
): Promise<'taken' | WaitingFile['reason']> {
  try {
    if (mark !== null && mark.bytes > MAX_FILE_BYTES) return 'too-large';
    const bytes = await setting.files.read(file.path, MAX_FILE_BYTES);
    // Cut, empty, not downloaded yet, or damaged: the name says what it has to be.
    if (toHex(await sha256(bytes)).slice(0, 32) !== file.hash) return 'incomplete';
    const { workspace, workspaceKey } = setting;
    const opened = await openSnapshot(bytes, {
      workspace: { workspaceId: workspace.workspaceId, workspaceKey },
      passphrase: null,
    });
    // The name of the folder and of the file is nothing that was signed.
    const { deviceId, seq, workspaceId } = opened.header;
    if (workspaceId === null) return 'other-workspace';
    if (deviceId !== file.deviceId || seq !== file.seq) return 'other-sender';
    return (await take({ ...opened, deviceId, seq })) === 'taken' ? 'taken' : 'held-back';
  } catch (failure) {
    if (failure instanceof SnapshotRefused)
      return failure.code === 'needs-passphrase' ? 'other-workspace' : failure.code;
    if (failure instanceof FolderTrouble) return reasonOf(failure);
    throw failure;
  }
}

/** Whether a file was found to be what its name and its folder say. */
function isSigned(outcome: 'taken' | WaitingFile['reason']): boolean {
  return outcome === 'taken' || outcome === 'held-back' || outcome === 'bad-content';
}

function reasonOf({ code }: FolderTrouble): WaitingFile['reason'] {
  return code === 'slow' || code === 'not-there' || code === 'busy' ? 'not-downloaded' : 'unreadable';
}

async function markOf({ files }: FolderSetting, { path }: FoundFile): Promise<FileMark | null> {
  try {
    return await files.mark(path);
  } catch (failure) {
    toTrouble(failure);
    return null;
  }
}

/**
 * `deviceId/name` of everything that this profile made under its present id, and of what has to go; a copy of such a file under another name counts as
 * it. What it made under a former id is read like that of others: a profile that was restored gets back what it had sent since.
 */
function namesOfMine({ own, gone, deviceKey: { deviceId } }: FolderMemory): ReadonlySet<string> {
  const present = own.filter((one) => one.deviceId === deviceId || one.state === 'removing');
  return new Set([
    ...present.map((one) => `${one.deviceId}/${one.name}`),
    ...gone.filter((name) => name.startsWith(`${deviceId}/`)),
  ]);
}

/** Nothing waits for a file that is no longer in a folder that could be listed. It comes back as a new one. */
function forgetGone(
  waiting: Record<string, WaitingFile>,
  listed: ReadonlySet<string>,
  open: ReadonlySet<string>,
): void {
  for (const path of Object.keys(waiting))
    if (listed.has(path.slice(0, path.lastIndexOf('/'))) && !open.has(path))
      Reflect.deleteProperty(waiting, path);
}
