import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The mode of every file of the profile: its owner reads and writes, nobody else does anything. Windows knows no modes. */
export const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
const WRITTEN_BY_US = /^(?:rapport\.sqlite|settings\.json|\.look-|(?:backups|set-aside|logs|sharing)$)/;

/**
 * Makes a folder that only its owner may enter, with those above it that are missing, and makes sure that their names are on the
 * disk. One that is there already is narrowed.
 */
export function makePrivateFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
  if (first === undefined) return narrowOne(folder, PRIVATE_FOLDER);
  for (let made = folder; ; made = dirname(made)) {
    syncFolder(dirname(made));
    if (made === first || made === dirname(made)) return;
  }
}

/** Makes an empty file for its owner alone unless there is one, ahead of a library that would make it readable for others. */
export function makePrivateFile(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'wx', PRIVATE_FILE));
}

/** Copies a file; the copy is its owner's alone, whatever the original allows. */
export function copyPrivately(from: string, to: string): void {
  copyFileSync(from, to);
  narrowOne(to, PRIVATE_FILE);
}

/**
 * Takes what others may do from a profile folder and from everything in it that this app writes. What may not be narrowed stays as
 * it is, and so do links and files of others, in case the folder is used for more.
 */
export function narrowProfile(folder: string): void {
  narrowOne(folder, PRIVATE_FOLDER);
  for (const name of namesIn(folder)) if (WRITTEN_BY_US.test(name)) narrowTree(join(folder, name));
}

/** Makes sure that a file's content is on the disk; on macOS also out of the cache of the drive. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes sure that new names in a folder are on the disk; Windows does not offer it and does not need it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The names in a folder; none when it is missing, no folder, or may not be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function narrowTree(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isSymbolicLink()) return;
  narrowOne(path, found.isDirectory() ? PRIVATE_FOLDER : PRIVATE_FILE);
  if (found.isDirectory()) for (const name of namesIn(path)) narrowTree(join(path, name));
}

/** Only takes rights away: what its owner may not do stays so. */
function narrowOne(path: string, most: number): void {
  if (process.platform === 'win32') return;
  try {
    const mode = statSync(path).mode & 0o7777;
    if ((mode & ~most) !== 0) chmodSync(path, mode & most);
  } catch {
    // Somebody else's file, or a disk that knows no modes: nothing is lost by going on.
  }
}
