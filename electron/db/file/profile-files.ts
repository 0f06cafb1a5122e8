import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AsideReason } from '#shared/ipc/types.ts';
import {
  copyPrivately,
  makePrivateFolder,
  namesIn,
  syncFile,
  syncFolder,
} from '../../files/private-files.ts';
import { APPLICATION_ID } from '../engine/connection.ts';

/** What SQLite may keep beside a database file. They belong to it and never to another file of the same name. */
const COMPANIONS = ['-wal', '-shm', '-journal'] as const;
const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;

export function databasePath(folder: string): string {
  return join(folder, 'rapport.sqlite');
}

/** Where the mark of the newest saved command is. It speaks of the file beside it, and goes when that has to make room. */
export function savedPath(folder: string): string {
  return `${databasePath(folder)}-saved`;
}

/** What could be saved of a profile whose file went away under the running app; waits for the user's decision. */
export function rescuedPath(folder: string): string {
  return `${databasePath(folder)}.rescued`;
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
export function hasOrphans(folder: string): boolean {
  const path = databasePath(folder);
  if (existsSync(path)) return false;
  return existsSync(savedPath(folder)) || COMPANIONS.some((suffix) => existsSync(path + suffix));
}

/** Names beside the profile's own that look like its database: copies by hand, or by a program that keeps folders alike. */
export function filesLikeIt(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => /^rapport.*\.sqlite$/i.test(name) && name !== 'rapport.sqlite');
}

/** Whether something in a folder without a database says that there was one. */
export function hasTraces(folder: string): boolean {
  return (
    hasLog(databasePath(folder)) ||
    existsSync(savedPath(folder)) ||
    hasWindowLayout(folder) ||
    filesLikeIt(folder).length > 0 ||
    namesIn(asideFolder(folder)).length > 0
  );
}

/** Where the window was is written when the app closes, and never before it has opened a profile. */
function hasWindowLayout(folder: string): boolean {
  try {
    const settings = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')) as unknown;
    return (
      typeof settings === 'object' && settings !== null && 'layout' in settings && isFilled(settings.layout)
    );
  } catch {
    return false; // no settings, or none that can be read
  }
}

function isFilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/**
 * Moves a database file and what belongs to it into `set-aside`, under a name with the moment in UTC and why, and gives its path. When that
 * fails everything is where it was.
 */
export function moveAside(folder: string, at: number, why: AsideReason): string {
  const path = databasePath(folder);
  const name = freeNameAside(folder, at, why);
  rmSync(savedPath(folder), { force: true });
  try {
    // The file goes first: cut short here, what is left has no file and is moved at the next start.
    moveAll(path, name);
    // The new names first: a power cut in between must not leave a file without any name.
    syncFolder(asideFolder(folder));
    syncFolder(folder);
  } catch (error) {
    moveAll(name, path);
    throw error;
  }
  return name;
}

/** Takes `moveAside` back. */
export function moveBack(folder: string, name: string): void {
  moveAll(name, databasePath(folder));
  syncFolder(folder);
}

function moveAll(from: string, to: string): void {
  for (const suffix of ['', ...COMPANIONS]) {
    if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix);
  }
}

/** Copies a database file and its log into `set-aside`, before something is done to them that cannot be taken back. */
export function copyAside(folder: string, at: number): void {
  const path = databasePath(folder);
  const name = freeNameAside(folder, at, 'accepted');
  try {
    for (const suffix of ['', '-wal']) {
      if (!existsSync(path + suffix)) continue;
      copyPrivately(path + suffix, name + suffix);
      syncFile(name + suffix);
    }
  } catch (error) {
    for (const suffix of ['', '-wal']) rmSync(name + suffix, { force: true });
    throw error;
  }
  syncFolder(asideFolder(folder));
}

/** Moves the rescued copy into `set-aside`. Does nothing where there is none. */
export function moveRescuedAside(folder: string, at: number): void {
  if (!existsSync(rescuedPath(folder))) return;
  renameSync(rescuedPath(folder), freeNameAside(folder, at, 'rescued'));
  syncFolder(asideFolder(folder));
  syncFolder(folder);
}

/** A name in `set-aside` under which nothing lies yet; makes the folder. */
export function freeNameAside(folder: string, at: number, why: AsideReason): string {
  const target = asideFolder(folder);
  makePrivateFolder(target);
  let name = join(target, `rapport-${stampOf(at)}-${why}.sqlite`);
  for (let more = 2; ['', ...COMPANIONS].some((suffix) => existsSync(name + suffix)); more += 1) {
    name = join(target, `rapport-${stampOf(at)}-${why}-${more}.sqlite`);
  }
  return name;
}

/** Names of private copies that were being made when everything stopped; they hold everything that the user has. */
const UNFINISHED = /^\.look-|\.sqlite(?:\.restored|\.rescued)?\.part(?:-journal)?$/;

/** Removes copies that were cut short, whatever cut them. What cannot be removed is left for the next time. */
export function removeUnfinished(folder: string, places: readonly string[]): void {
  for (const place of [folder, ...places]) removeIn(place, UNFINISHED);
  removeIn(tmpdir(), /^rapport-look-/);
}

function removeIn(place: string, pattern: RegExp): void {
  for (const name of namesIn(place).filter((each) => pattern.test(each))) {
    try {
      rmSync(join(place, name), { recursive: true, force: true });
    } catch {
      // Somebody else's, or on a disk that cannot be written.
    }
  }
}

/** A moment in UTC as file names carry it: `20260131-235959123`. */
export function stampOf(at: number): string {
  const text = new Date(at).toISOString();
  return `${text.slice(0, 10).replaceAll('-', '')}-${text.slice(11, 23).replaceAll(/[:.]/g, '')}`;
}
