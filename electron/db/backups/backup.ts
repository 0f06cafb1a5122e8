import { lstatSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/ipc/errors.ts';
import type { BackupInfo } from '#shared/ipc/types.ts';
import {
  makePrivateFile,
  makePrivateFolder,
  namesIn,
  syncFile,
  syncFolder,
} from '../../files/private-files.ts';
import { backupFolder, listBackups, nextBackupName } from './backup-list.ts';
import { keptBackups } from './backup-ring.ts';
import {
  APPLICATION_ID,
  findDamage,
  openForReading,
  versionOf,
  type Connection,
} from '../engine/connection.ts';

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
  makePrivateFolder(place);
  removeUnfinished(place);
  const file = nextBackupName(folder, reason, at);
  const path = join(place, file);
  const part = `${path}.part`;
  try {
    makePrivateFile(part); // SQLite takes an empty file, and its mode
    connection.db.prepare('VACUUM INTO ?').run(part);
    compare(connection, part);
    syncFile(part);
    renameSync(part, path);
  } finally {
    for (const rest of [part, `${part}-journal`]) rmSync(rest, { force: true });
  }
  syncFolder(place);
  prune(folder);
  return { file, at, bytes: statSync(path).size, reason };
}

/**
 * The backup before a migration. A sound one that holds the same is enough: a step that fails at every start would else fill the ring
 * with copies of one file.
 */
export function backUpBeforeMigration(connection: Connection, folder: string, at: number): void {
  const known = backupOf(connection, folder);
  const isSound =
    known !== null && whyUnusable(join(backupFolder(folder), known.file), versionOf(connection.db)) === null;
  if (!isSound) makeBackup(connection, folder, 'migration', at);
}

/** Checks that a file is a sound profile that this version can open. Fails with `backup-damaged`. */
export function verifyBackup(path: string, newest: number): void {
  const problem = whyUnusable(path, newest);
  if (problem !== null) throw new AppError('backup-damaged', problem);
}

/** Whether a backup already holds everything; also true while there is nothing to keep. */
export function isBackedUp(connection: Connection, folder: string): boolean {
  return newestCommandId(connection) === null || backupOf(connection, folder) !== null;
}

/** The last backup that holds what the open file holds, in the same version; null when there is none. Opens one backup after the other. */
function backupOf(connection: Connection, folder: string): BackupInfo | null {
  const now = stateOf(connection);
  return listBackups(folder).find(({ file }) => isIn(join(backupFolder(folder), file), now)) ?? null;
}

function isIn(path: string, state: string): boolean {
  try {
    return reading(path, stateOf) === state;
  } catch {
    return false; // whatever is wrong with that copy, a new one is the answer
  }
}

/** Version and newest command, which tell whether anything was done since. */
function stateOf(connection: Connection): string {
  return `${versionOf(connection.db)} ${newestCommandId(connection) ?? ''}`;
}

function newestCommandId(connection: Connection): string | null {
  const row = connection.prepareRaw('SELECT id FROM command ORDER BY seq DESC LIMIT 1').get() as
    [string] | undefined; // one text column
  return row?.[0] ?? null;
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

function prune(folder: string): void {
  const all = listBackups(folder);
  const kept = new Set(keptBackups(all).map(({ file }) => file));
  for (const { file } of all) if (!kept.has(file)) removeQuietly(join(backupFolder(folder), file));
}

/** A copy that was cut short by a crash or a full disk has no use. */
function removeUnfinished(place: string): void {
  for (const name of namesIn(place)) {
    if (/\.sqlite\.part(?:-journal)?$/.test(name)) removeQuietly(join(place, name));
  }
}

/** Removes a file or a link, never a folder. One that stays takes room and does no other harm. */
function removeQuietly(path: string): void {
  try {
    if (lstatSync(path).isDirectory()) return;
    rmSync(path, { force: true });
  } catch {
    // It may not be removed; the next backup tries again.
  }
}
