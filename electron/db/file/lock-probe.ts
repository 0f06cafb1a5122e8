import { existsSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { codeOf } from '../engine/failure.ts';

/**
 * Whether another process has a database open for writing. Asked only when a file looks wrong, because it may just be in the middle of
 * being written. The file is opened for reading alone.
 */
export function isHeldByOther(path: string): boolean {
  // Beside an empty file SQLite deletes the log at once.
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0) return false;
  const hadLog = existsSync(`${path}-wal`);
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 });
    try {
      db.pragma('locking_mode = EXCLUSIVE');
      db.pragma('schema_version');
      return false;
    } finally {
      db.close();
    }
  } catch (error) {
    return codeOf(error).startsWith('SQLITE_BUSY');
  } finally {
    removeEmptyLog(path, hadLog);
  }
}

/** SQLite makes a log also where it only reads. */
function removeEmptyLog(path: string, hadLog: boolean): void {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (!hadLog && log?.size === 0) rmSync(`${path}-wal`, { force: true });
}
