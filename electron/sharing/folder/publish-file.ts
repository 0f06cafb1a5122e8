import { randomBytes } from 'node:crypto';
import { posix } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { toHex } from '../bytes/hex.ts';
import type { FolderFiles } from './folder-files.ts';
import { FolderTrouble, toTrouble } from './folder-trouble.ts';

/** Renames that are busy or refused are tried again for so long, in milliseconds: virus scanners and sync programs hold new files. */
const TRY_FOR = 60_000;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/** How a caller gives up, and how a test waits. */
export type Patience = {
  readonly signal?: AbortSignal;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
};

/**
 * Writes a file under a name of its own, whole or not at all: temporary name in the same folder, flushed, renamed, names flushed, read back.
 * A file of the same name and content counts as written; one with other content is `taken` and is left alone.
 */
export async function publishFile(
  files: FolderFiles,
  path: string,
  bytes: Uint8Array,
  patience: Patience = {},
): Promise<void> {
  if (await isThere(files, path, bytes)) return;
  const draft = `${path}.${toHex(randomBytes(4))}.tmp`;
  try {
    await files.writeNew(draft, bytes);
    patience.signal?.throwIfAborted();
    await renamePatiently(files, draft, path, patience);
  } catch (failure) {
    await files.remove(draft).catch(() => undefined); // the first failure is the one to tell
    throw failure;
  }
  await files.sync(posix.dirname(path) === '.' ? '' : posix.dirname(path));
  // What the folder gives back is what colleagues will get, so only that counts.
  if (!(await isThere(files, path, bytes))) throw new FolderTrouble('failed');
}

/** Whether a file has exactly this content; `taken` when it has another. */
async function isThere(files: FolderFiles, path: string, bytes: Uint8Array): Promise<boolean> {
  let found: Uint8Array;
  try {
    found = await files.read(path, bytes.length);
  } catch (failure) {
    const trouble = toTrouble(failure);
    if (trouble.code === 'not-there') return false;
    throw trouble.code === 'strange' ? new FolderTrouble('taken', { cause: failure }) : trouble;
  }
  if (Buffer.compare(found, bytes) !== 0) throw new FolderTrouble('taken');
  return true;
}

async function renamePatiently(
  files: FolderFiles,
  from: string,
  to: string,
  { signal, wait = pause }: Patience,
): Promise<void> {
  let waited = 0;
  for (let next = FIRST_PAUSE; ; next = Math.min(next * 2, LONGEST_PAUSE)) {
    try {
      return await files.rename(from, to);
    } catch (failure) {
      const { code } = toTrouble(failure);
      if ((code !== 'busy' && code !== 'refused') || waited >= TRY_FOR) throw failure;
    }
    signal?.throwIfAborted();
    await wait(next);
    waited += next;
  }
}
