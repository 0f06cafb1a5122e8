import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/ipc/errors.ts';
import type { BackupInfo } from '#shared/ipc/types.ts';
import { keptBackups } from './backup-ring.ts';
import { APPLICATION_ID, findDamage, openForReading, versionOf, type Connection } from './connection.ts';
import { stampOf, syncFile, syncFolder } from './profile-files.ts';

const NAME =
  /^rapport-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(\d{3})-(daily|quit|migration|before-restore)\.sqlite$/;

/** Where the backups of a profile folder are. */
export function backupFolder(folder: string): string {
  return join(folder, 'backups');
}

/** The backups of a profile folder, newest first; an empty list when the folder cannot be read. */
export function listBackups(folder: string): readonly BackupInfo[] {
  const place = backupFolder(folder);
  const found: BackupInfo[] = [];
  for (const file of namesIn(place)) {
    const parts = NAME.exec(file);
    const size = statSync(join(place, file), { throwIfNoEntry: false })?.size ?? 0;
    if (parts === null || size === 0) continue;
    const [, year, month, day, hour, minute, second, rest] = parts.map(Number);
    const at = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second, rest);
    // The pattern lets only the four reasons through.
    found.push({ file, at, bytes: size, reason: parts[8] as BackupInfo['reason'] });
  }
  return found.sort((a, b) => b.at - a.at || (a.file < b.file ? 1 : -1));
}

/**
 * Copies the open database into the backup folder, reads the copy back and checks it, and only then gives it its name. Older
 * copies that fall out of the ring are removed. Fails with `backup-damaged` when the copy is not like the original.
 */
export function makeBackup(
  connection: Connection,
  folder: string,
  reason: BackupInfo['reason'],
  at: number,
): BackupInfo {
  const place = backupFolder(folder);
  mkdirSync(place, { recursive: true });
  removeUnfinished(place);
  const moment = freeMoment(place, at);
  const file = `rapport-${stampOf(moment)}-${reason}.sqlite`;
  const path = join(place, file);
  const part = `${path}.part`;
  try {
    connection.db.prepare('VACUUM INTO ?').run(part);
    compare(connection, part);
    syncFile(part);
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
  syncFolder(place);
  prune(folder);
  return { file, at: moment, bytes: statSync(path).size, reason };
}

/** Checks that a file is a sound profile that this version can open. Fails with `backup-damaged`. */
export function verifyBackup(path: string, newest: number): void {
  const problem = whyUnusable(path, newest);
  if (problem !== null) throw new AppError('backup-damaged', problem);
}

/** The id of the newest command in a file, which tells whether anything was done since; null when there is none. */
export function newestCommandId(connection: Connection): string | null {
  const row = connection.prepareRaw('SELECT id FROM command ORDER BY seq DESC LIMIT 1').get() as
    [string] | undefined; // one text column
  return row?.[0] ?? null;
}

/** Whether the newest backup already holds everything; also true while there is nothing to keep. */
export function isBackedUp(connection: Connection, folder: string): boolean {
  const now = newestCommandId(connection);
  if (now === null) return true;
  const newest = listBackups(folder)[0];
  if (newest === undefined) return false;
  try {
    return reading(join(backupFolder(folder), newest.file), newestCommandId) === now;
  } catch {
    return false; // whatever is wrong with that copy, a new one is the answer
  }
}

function whyUnusable(path: string, newest: number): string | null {
  try {
    return reading(path, (copy) => {
      if (Number(copy.db.pragma('application_id', { simple: true })) !== APPLICATION_ID)
        return 'not a profile';
      const version = versionOf(copy.db);
      if (version < 1 || version > newest) return `version ${version}`;
      return findDamage(copy.db);
    });
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable';
  }
}

function compare(original: Connection, copyPath: string): void {
  verifyBackup(copyPath, versionOf(original.db));
  const counts = reading(copyPath, countRows);
  if (counts !== countRows(original)) throw new AppError('backup-damaged', 'row counts differ');
}

/** Row counts of all tables, as one text to compare. */
function countRows(connection: Connection): string {
  const tables = connection
    .prepareRaw("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all() as [string][]; // one text column
  return tables
    .map(([name]) => {
      const [count] = connection.prepareRaw(`SELECT count(*) FROM "${name}"`).get() as [number];
      return `${name}=${count}`;
    })
    .join(' ');
}

function reading<T>(path: string, read: (connection: Connection) => T): T {
  const connection = openForReading(path);
  try {
    return read(connection);
  } finally {
    connection.db.close();
  }
}

/** Two backups within one millisecond get different names. */
function freeMoment(place: string, at: number): number {
  const taken = new Set(namesIn(place).map((name) => name.slice(0, 'rapport-20260131-235959123'.length)));
  let moment = at;
  while (taken.has(`rapport-${stampOf(moment)}`)) moment += 1;
  return moment;
}

function prune(folder: string): void {
  const all = listBackups(folder);
  const kept = new Set(keptBackups(all).map(({ file }) => file));
  for (const { file } of all) if (!kept.has(file)) rmSync(join(backupFolder(folder), file), { force: true });
}

/** A copy that was cut short by a crash or a full disk has no use. */
function removeUnfinished(place: string): void {
  for (const name of namesIn(place)) {
    if (name.endsWith('.sqlite.part') || name.endsWith('.sqlite.part-journal'))
      rmSync(join(place, name), { force: true });
  }
}

function namesIn(place: string): readonly string[] {
  try {
    return readdirSync(place);
  } catch {
    return []; // no folder yet, or one that may not be read: no backups either way
  }
}
