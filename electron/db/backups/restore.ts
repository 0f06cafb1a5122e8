import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#shared/ipc/errors.ts';
import { copyPrivately, makePrivateFolder, syncFile, syncFolder } from '../../files/private-files.ts';
import { backupFolder, listBackups } from './backup-list.ts';
import { verifyBackup } from './backup.ts';
import {
  asideFolder,
  databasePath,
  hasOrphans,
  moveAside,
  moveBack,
  rescuedPath,
} from '../file/profile-files.ts';

/**
 * A verified copy that is to take the profile's place. Once this name exists, that is decided: when the app is ended before it is
 * done, the next start completes it, so that the profile is never missing and never beside another file's log.
 */
function stagedPath(folder: string): string {
  return `${databasePath(folder)}.restored`;
}

/** A copy that is not decided yet; a start removes it. */
function partPath(folder: string): string {
  return `${stagedPath(folder)}.part`;
}

/**
 * Copies a backup beside the profile and checks the copy. Nothing is decided: the profile is untouched, and a start forgets the copy.
 * Fails with `not-found`, `backup-damaged`, or what the file system throws.
 */
export function prepareRestore(folder: string, file: string, newest: number): void {
  if (!listBackups(folder).some((backup) => backup.file === file)) throw new AppError('not-found', 'backup');
  try {
    copyPrivately(join(backupFolder(folder), file), partPath(folder));
    verifyBackup(partPath(folder), newest);
    makeAnotherDevice(partPath(folder));
    syncFile(partPath(folder));
    // What the exchange needs is there before it begins.
    makePrivateFolder(asideFolder(folder));
  } catch (error) {
    forgetRestore(folder);
    throw error;
  }
}

/**
 * What was written after the backup may have gone to others under the id of its device, with numbers that are given out again now. So
 * the restored file writes as a new one.
 */
function makeAnotherDevice(path: string): void {
  const db = new Database(path);
  try {
    db.prepare("DELETE FROM meta WHERE key IN ('device', 'place')").run();
  } finally {
    db.close();
  }
}

/** The same for what was rescued from a file that went away; `not-found` when there is nothing. */
export function prepareRescued(folder: string, newest: number): void {
  if (!existsSync(rescuedPath(folder))) throw new AppError('not-found', 'rescued copy');
  verifyBackup(rescuedPath(folder), newest);
  makePrivateFolder(asideFolder(folder));
}

/** Removes a copy that was prepared and not decided. */
export function forgetRestore(folder: string): void {
  rmSync(partPath(folder), { force: true });
}

/**
 * Puts what was prepared in the profile's place and moves what was there aside; the profile must be closed. Either it has happened when
 * this returns, or it throws and nothing is left that would make it happen later.
 */
export function exchange(folder: string, prepared: 'backup' | 'rescued', at: number): void {
  const source = prepared === 'backup' ? partPath(folder) : rescuedPath(folder);
  renameSync(source, stagedPath(folder));
  try {
    syncFolder(folder);
    install(folder, at);
  } catch (error) {
    // In its place already: the exchange has happened, and only the disk's last word is missing.
    if (!existsSync(stagedPath(folder))) return;
    renameSync(stagedPath(folder), source);
    throw error;
  }
}

/** Completes an exchange that was decided before the app was ended. False when there is none, or its copy is no sound profile. */
export function finishExchange(folder: string, at: number, newest: number): boolean {
  if (!existsSync(stagedPath(folder))) return false;
  try {
    verifyBackup(stagedPath(folder), newest);
  } catch {
    makePrivateFolder(asideFolder(folder));
    renameSync(stagedPath(folder), join(asideFolder(folder), `not-restored-${at}.sqlite`));
    syncFolder(folder);
    return false;
  }
  install(folder, at);
  return true;
}

function install(folder: string, at: number): void {
  const hasToMove = existsSync(databasePath(folder)) || hasOrphans(folder);
  const moved = hasToMove ? moveAside(folder, at, 'replaced') : null;
  try {
    renameSync(stagedPath(folder), databasePath(folder));
  } catch (error) {
    if (moved !== null) moveBack(folder, moved);
    throw error;
  }
  syncFolder(folder);
}
