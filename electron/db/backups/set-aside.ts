import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/ipc/errors.ts';
import type { AsideInfo, BackupInfo, CopyContent } from '#shared/ipc/types.ts';
import { namesIn, syncFolder } from '../../files/private-files.ts';
import { makeBackup } from './backup.ts';
import { backupFolder, listBackups } from './backup-list.ts';
import { findDamage, versionOf, type Connection } from '../engine/connection.ts';
import { isDiskFull } from '../engine/failure.ts';
import { fold, openBytes, readBytes } from '../file/image.ts';
import { findMismatch } from '../file/log-binding.ts';
import { asideFolder, readHead } from '../file/profile-files.ts';

/** A database with its moment in UTC (or in ms), and what belongs to it under the same name. */
const NAME =
  /^((?:rapport-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(\d{3})|not-restored-(\d{1,15}))(?:-(replaced|fresh|leftover|accepted|rescued))?(?:-\d+)?\.sqlite)(?:-(?:wal|shm|journal))?$/;

/** How many of the newest are never removed by themselves. */
const NEWEST = 5;
/** How many backups have to be newer than what is removed, and by how much. */
const BACKUPS_SINCE = 10;
const DAYS_SINCE = 30 * 24 * 3_600_000;

/** The files that had to make room, newest first, each with what belongs to it; `newest` = the version that this app knows. */
export function listAside(folder: string, newest: number): readonly AsideInfo[] {
  const place = asideFolder(folder);
  const groups = Map.groupBy(
    namesIn(place).filter((name) => NAME.test(name)),
    (name) => NAME.exec(name)?.[1] ?? name,
  );
  return [...groups]
    .map(([file, names]) => ({
      file,
      at: momentOf(file),
      bytes: names.reduce((sum, name) => sum + sizeOf(join(place, name)), 0),
      // The pattern lets only the five reasons through.
      why: (NAME.exec(file)?.[10] ?? null) as AsideInfo['why'],
      holds: holdingOf(join(place, file), newest),
    }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.at - a.at || (a.file < b.file ? 1 : -1));
}

/** What is in a backup or in a file that was set aside. Fails with `not-found` or `backup-damaged`; reads a copy in memory. */
export function lookInside(
  folder: string,
  place: 'backups' | 'set-aside',
  file: string,
  newest: number,
): CopyContent {
  const isKnown =
    place === 'backups'
      ? listBackups(folder).some((backup) => backup.file === file)
      : listAside(folder, newest).some((aside) => aside.file === file);
  if (!isKnown) throw new AppError('not-found', 'copy');
  const path = join(place === 'backups' ? backupFolder(folder) : asideFolder(folder), file);
  return reading(path, newest, ({ reader }) => {
    // In every version: partners, people, commands.
    const partners = reader
      .prepareRaw('SELECT name FROM partner WHERE deleted = 0 ORDER BY name COLLATE NOCASE, id')
      .all() as [string][]; // one text column
    const [people] = reader.prepareRaw('SELECT count(*) FROM person WHERE deleted = 0').get() as [number];
    const last = reader.prepareRaw('SELECT at FROM command ORDER BY seq DESC LIMIT 1').get() as
      [number] | undefined; // one moment
    return { partners: partners.map(([name]) => name), people, lastChangeAt: last?.[0] ?? null };
  });
}

/**
 * Makes a checked backup of a file that was set aside, which can then be restored like any other; the file stays. Fails with `not-found`
 * or `backup-damaged`.
 */
export function backUpAside(folder: string, file: string, newest: number, at: number): BackupInfo {
  if (!listAside(folder, newest).some((aside) => aside.file === file))
    throw new AppError('not-found', 'file');
  return reading(join(asideFolder(folder), file), newest, (image) =>
    makeBackup(image, folder, 'set-aside', at),
  );
}

/** Deletes a file that was set aside, with its log. Nothing is written over it: on the disk its bytes go when their room is used. */
export function removeAside(folder: string, file: string, newest: number): void {
  if (!listAside(folder, newest).some((aside) => aside.file === file))
    throw new AppError('not-found', 'file');
  removeGroup(folder, file);
  syncFolder(asideFolder(folder));
}

/**
 * Removes what nobody will ask for any more: never one of the newest five, and only what ten backups are newer than by thirty days.
 * Counted in backups, so that a clock that jumped ahead removes nothing.
 */
export function pruneAside(folder: string, newest: number): void {
  const backups = listBackups(folder).slice(0, BACKUPS_SINCE);
  if (backups.length < BACKUPS_SINCE) return;
  const oldest = Math.min(...backups.map(({ at }) => at));
  for (const { file, at } of listAside(folder, newest).slice(NEWEST)) {
    if (at + DAYS_SINCE >= oldest) continue;
    try {
      removeGroup(folder, file);
    } catch {
      // It may not be removed; the next backup tries again.
    }
  }
}

function removeGroup(folder: string, file: string): void {
  const place = asideFolder(folder);
  // The file last: cut short here, what is left can still be seen and deleted.
  for (const suffix of ['-wal', '-shm', '-journal', '']) rmSync(join(place, file + suffix), { force: true });
}

function reading<T>(path: string, newest: number, read: (image: Connection) => T): T {
  if (!existsSync(path)) throw new AppError('backup-damaged', 'only its log is left');
  let image: Connection | null = null;
  try {
    if (readHead(path).kind !== 'profile') throw new AppError('backup-damaged', 'not a profile');
    const files = readBytes(path);
    image = openBytes(fold(files));
    if (findMismatch(files, image) !== null)
      throw new AppError('backup-damaged', 'its log is of another file');
    const version = versionOf(image.db);
    if (version < 1 || version > newest) throw new AppError('backup-damaged', `version ${version}`);
    const damage = findDamage(image.db);
    if (damage !== null) throw new AppError('backup-damaged', damage);
    return read(image);
  } catch (error) {
    if (error instanceof AppError || isDiskFull(error)) throw error;
    throw new AppError('backup-damaged', 'unreadable', { cause: error });
  } finally {
    image?.db.close();
  }
}

function momentOf(file: string): number {
  const [, , year, month, day, hour, minute, second, rest, milliseconds] = (NAME.exec(file) ?? []).map(
    Number,
  );
  if (milliseconds !== undefined && !Number.isNaN(milliseconds)) return milliseconds;
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second, rest);
}

function holdingOf(path: string, newest: number): AsideInfo['holds'] {
  try {
    const head = readHead(path);
    if (head.kind === 'absent') return 'log';
    if (head.kind !== 'profile') return 'other';
    return head.version > newest ? 'newer' : 'profile';
  } catch {
    return 'other';
  }
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : 0;
}
