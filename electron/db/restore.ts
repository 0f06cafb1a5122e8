import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/ipc/errors.ts';
import { copyPrivately, syncFile, syncFolder } from '../files/private-files.ts';
import { backupFolder, listBackups } from './backup-list.ts';
import { verifyBackup } from './backup.ts';
import { databasePath, hasOrphans, moveAside } from './profile-files.ts';

/**
 * A verified copy of the backup that shall take the profile's place. Once this name exists, the restore is decided: whatever cuts it
 * short, the next start completes it, so that the profile is never missing and never beside another file's log.
 */
function stagedPath(folder: string): string {
  return `${databasePath(folder)}.restored`;
}

/** Copies a backup beside the profile and checks the copy. The profile is still untouched when this fails (`not-found`, `backup-damaged`). */
export function stageRestore(folder: string, file: string, newest: number): void {
  if (!listBackups(folder).some((backup) => backup.file === file)) throw new AppError('not-found', 'backup');
  const part = `${stagedPath(folder)}.part`;
  try {
    copyPrivately(join(backupFolder(folder), file), part);
    verifyBackup(part, newest);
    syncFile(part);
    renameSync(part, stagedPath(folder));
    syncFolder(folder);
  } finally {
    rmSync(part, { force: true });
  }
}

/** Puts a staged backup in the profile's place and moves what was there aside. Does nothing when none is staged. */
export function finishRestore(folder: string, at: number): void {
  if (!existsSync(stagedPath(folder))) return;
  if (existsSync(databasePath(folder)) || hasOrphans(databasePath(folder))) moveAside(folder, at);
  renameSync(stagedPath(folder), databasePath(folder));
  syncFolder(folder);
}
