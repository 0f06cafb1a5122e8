import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderTrouble, toTrouble } from './folder-trouble.ts';
import { startGate } from './gate.ts';

/** By what a file is seen to have changed without reading it. */
export type FileMark = { readonly bytes: number; readonly modifiedAt: number };

/**
 * The files of a shared folder, by paths from its root with `/`. Every call fails with FolderTrouble, at the latest when its patience ends. Nothing here
 * makes the root, follows a link, or writes over a file.
 */
export type FolderFiles = {
  /** The names in a folder; the root is ''. */
  readonly names: (folder: string) => Promise<readonly string[]>;
  readonly mark: (file: string) => Promise<FileMark>;
  /** Reads a file of at most so many bytes whole; one that is longer by now is `strange`. */
  readonly read: (file: string, mostBytes: number) => Promise<Uint8Array>;
  /** Makes a file that is not there yet, and has its content on the disk. */
  readonly writeNew: (file: string, bytes: Uint8Array) => Promise<void>;
  /** Gives a file a name that nothing has yet. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** Makes one folder in one that is there; one that is there already is fine. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Has the names of a folder on the disk. */
  readonly sync: (folder: string) => Promise<void>;
};

/** Milliseconds until a call is given up. A placeholder of a cloud is fetched while it is read. */
const PATIENCE = 15_000;
const PATIENCE_TO_READ = 60_000;
/** Calls that hang hold a thread each, and the whole app has four. */
const MOST_AT_ONCE = 2;

/** A folder of this computer, or one that looks like one. */
export function folderFiles(root: string, patience = PATIENCE, toRead = PATIENCE_TO_READ): FolderFiles {
  const gate = startGate(MOST_AT_ONCE);
  const at = (path: string): string => join(root, path);
  const call = <T>(work: () => Promise<T>, most = patience): Promise<T> =>
    gate(work, most).catch((failure: unknown) => Promise.reject(toTrouble(failure)));
  return {
    names: (folder) =>
      call(async () => {
        if (folder !== '' && !(await lstat(at(folder))).isDirectory()) throw new FolderTrouble('strange');
        return readdir(at(folder));
      }),
    mark: (file) =>
      call(async () => {
        const found = await lstat(at(file));
        if (!found.isFile()) throw new FolderTrouble('strange');
        return { bytes: found.size, modifiedAt: Math.round(found.mtimeMs) };
      }),
    read: (file, mostBytes) => call(() => readPlain(at(file), mostBytes), toRead),
    writeNew: (file, bytes) => call(() => writeFlushed(at(file), bytes), toRead),
    rename: (from, to) =>
      call(async () => {
        await refuseTaken(at(to));
        await rename(at(from), at(to));
      }),
    remove: (file) => call(() => rm(at(file))),
    makeFolder: (folder) =>
      call(async () => {
        try {
          await mkdir(at(folder));
        } catch (failure) {
          if (toTrouble(failure).code !== 'taken') throw failure;
        }
      }),
    sync: (folder) => call(() => syncNames(at(folder))),
  };
}

/** Reads a regular file without following a link or waiting for a pipe. */
async function readPlain(path: string, mostBytes: number): Promise<Uint8Array> {
  // Windows has neither flag, and nothing that they keep away.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  await using file = await open(path, flags);
  const found = await file.stat();
  if (!found.isFile() || found.size > mostBytes) throw new FolderTrouble('strange');
  const bytes = new Uint8Array(found.size);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  await using file = await open(path, 'wx');
  await file.writeFile(bytes);
  await file.sync();
}

async function refuseTaken(path: string): Promise<void> {
  try {
    await lstat(path);
  } catch (failure) {
    if (toTrouble(failure).code === 'not-there') return;
    throw failure;
  }
  throw new FolderTrouble('taken');
}

/** Windows does not offer it and does not need it. */
async function syncNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using handle = await open(folder, constants.O_RDONLY);
  await handle.sync();
}
