import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder, syncFolder } from '../files/private-files.ts';
import { APPLICATION_ID } from './connection.ts';

/** What SQLite may keep beside a database file. They belong to it and never to another file of the same name. */
const COMPANIONS = ['-wal', '-shm', '-journal'] as const;
const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;

/** The database file of a profile folder. */
export function databasePath(folder: string): string {
  return join(folder, 'rapport.sqlite');
}

/** Where files go that had to make room; nothing is ever deleted there. */
export function asideFolder(folder: string): string {
  return join(folder, 'set-aside');
}

/** What the first bytes of a file say, read without SQLite, so that a foreign file is not touched. */
export type FileHead =
  { readonly kind: 'absent' | 'empty' | 'foreign' } | { readonly kind: 'profile'; readonly version: number };

/** Looks at a file's first 100 bytes. Throws what the file system throws when it cannot be read. */
export function readHead(path: string): FileHead {
  if (!existsSync(path)) return { kind: 'absent' };
  const head = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, head, 0, HEADER_BYTES, 0);
    if (length === 0) return { kind: 'empty' };
    const isOurs =
      length === HEADER_BYTES &&
      head.toString('latin1', 0, 16) === MAGIC &&
      head.readUInt32BE(68) === APPLICATION_ID;
    return isOurs ? { kind: 'profile', version: head.readUInt32BE(60) } : { kind: 'foreign' };
  } finally {
    closeSync(file);
  }
}

/** Whether a file is there and may be read. */
export function canRead(path: string): boolean {
  try {
    readHead(path);
    return existsSync(path);
  } catch {
    return false;
  }
}

/** Whether commits wait in the write-ahead log beside a file, as they do after a crash. */
export function hasLog(path: string): boolean {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return log !== undefined && log.size > 0;
}

/** Whether something is left beside a file that is not there itself. */
export function hasOrphans(path: string): boolean {
  return !existsSync(path) && COMPANIONS.some((suffix) => existsSync(path + suffix));
}

/** Moves a database file and what belongs to it into `set-aside`, under a name with the moment in UTC. */
export function moveAside(folder: string, at: number): void {
  const path = databasePath(folder);
  const target = asideFolder(folder);
  makePrivateFolder(target);
  let name = join(target, `rapport-${stampOf(at)}.sqlite`);
  for (let more = 2; ['', ...COMPANIONS].some((suffix) => existsSync(name + suffix)); more += 1) {
    name = join(target, `rapport-${stampOf(at)}-${more}.sqlite`);
  }
  // The file goes first: cut short here, what is left has no file and is moved at the next start.
  for (const suffix of ['', ...COMPANIONS]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, name + suffix);
  }
  // The new names first: a power cut in between must not leave a file without any name.
  syncFolder(target);
  syncFolder(folder);
}

/** A moment in UTC as file names carry it: `20260131-235959123`. */
export function stampOf(at: number): string {
  const text = new Date(at).toISOString();
  return `${text.slice(0, 10).replaceAll('-', '')}-${text.slice(11, 23).replaceAll(/[:.]/g, '')}`;
}
