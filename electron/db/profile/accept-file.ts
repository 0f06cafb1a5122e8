import { rmSync, truncateSync } from 'node:fs';
import type { ProfileProblem } from '#shared/ipc/types.ts';
import { readBytes } from '../file/image.ts';
import { syncFolder } from '../../files/private-files.ts';
import { copyAside, databasePath, moveRescuedAside, savedPath } from '../file/profile-files.ts';

/**
 * Makes what is there ready to be opened as it is, once a copy of everything is in `set-aside`. Ended at any moment, the next start
 * finds either the same trouble again or a file that opens.
 */
export function acceptFile(folder: string, code: ProfileProblem['code'], at: number): void {
  if (code === 'file-replaced') moveRescuedAside(folder, at);
  else copyAside(folder, at);
  rmSync(savedPath(folder), { force: true });
  if (code === 'mixed') rmSync(logPath(folder), { force: true });
  if (code === 'log-damaged') cutLog(folder);
  syncFolder(folder);
}

/** Leaves of a log what can be read. */
function cutLog(folder: string): void {
  const { log } = readBytes(databasePath(folder));
  if (log === null) return;
  if (log.pages === 0) rmSync(logPath(folder));
  else truncateSync(logPath(folder), log.end);
}

function logPath(folder: string): string {
  return `${databasePath(folder)}-wal`;
}
