import { existsSync, renameSync, rmSync } from 'node:fs';
import { makePrivateFile, makePrivateFolder, syncFile, syncFolder } from '../../files/private-files.ts';
import { verifyBackup } from './backup.ts';
import { versionOf, type Connection } from '../engine/connection.ts';
import { rescuedPath } from '../file/profile-files.ts';

/**
 * Writes what an open database holds into a checked file of its own, although its names lead elsewhere or nowhere: SQLite still has the
 * files open. Throws when that is not possible; then there is no rescued copy.
 */
export function rescue(connection: Connection, folder: string): void {
  const part = `${rescuedPath(folder)}.part`;
  makePrivateFolder(folder);
  try {
    rmSync(part, { force: true });
    makePrivateFile(part);
    connection.db.prepare('VACUUM INTO ?').run(part);
    verifyBackup(part, versionOf(connection.db));
    syncFile(part);
    renameSync(part, rescuedPath(folder));
  } finally {
    rmSync(part, { force: true });
  }
  syncFolder(folder);
}

/** Removes the rescued copy of a file that is at its place again. */
export function forgetRescued(folder: string): void {
  if (existsSync(rescuedPath(folder))) rmSync(rescuedPath(folder));
}
