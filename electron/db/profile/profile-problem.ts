import { existsSync } from 'node:fs';
import type { LostChanges, ProfileProblem } from '#shared/ipc/types.ts';
import { listBackups } from '../backups/backup-list.ts';
import { codeOf, isDiskFull, isWriteRefused } from '../engine/failure.ts';
import { MigrationError } from '../migrations/migrate.ts';
import { databasePath, filesLikeIt, rescuedPath } from '../file/profile-files.ts';

/** Why a profile is not open for writing, with the way out. */
export function problemOf(
  folder: string,
  code: ProfileProblem['code'],
  detail: string,
  readable: boolean,
  lost: LostChanges | null = null,
): ProfileProblem {
  return {
    code,
    path: databasePath(folder),
    detail,
    backups: listBackups(folder),
    readable,
    lost,
    beside: filesLikeIt(folder),
    rescued: existsSync(rescuedPath(folder)),
  };
}

/** Which problem an error at opening stands for. */
export function problemCodeOf(error: unknown): ProfileProblem['code'] {
  const code = codeOf(error);
  if (error instanceof MigrationError) return isDiskFull(error.cause) ? 'disk-full' : 'migration-failed';
  if (isDiskFull(error)) return 'disk-full';
  if (code.startsWith('SQLITE_BUSY') || code === 'EBUSY') return 'in-use';
  if (code.startsWith('SQLITE_CORRUPT')) return 'damaged';
  if (code === 'SQLITE_NOTADB') return 'damaged';
  if (isWriteRefused(error)) return 'folder-read-only';
  return 'unreadable';
}

/** One technical line about an error, without content of the database. */
export function detailOf(error: unknown): string {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return code === '' || message.includes(code) ? message : `${code}: ${message}`;
}
