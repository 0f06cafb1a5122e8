import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { copyPrivately } from '../files/private-files.ts';
import { openForReading, type Connection } from './connection.ts';
import { hasLog } from './profile-files.ts';

const WRITE_VERSION = 18;
const READ_VERSION = 19;
const NO_LOG = 1;

/**
 * Opens a copy of a database in memory, read-only. The file itself, its folder and its log are not touched: this is how a file is
 * shown that may not be written, and looked at before it is trusted. Throws what SQLite or the file system throws.
 */
export function openImage(path: string): Connection {
  if (!hasLog(path)) return openForReading(withoutLogMode(readFileSync(path)));
  return openForReading(readWithLog(path));
}

/** A database in memory can have no write-ahead log; without waiting commits the two bytes of the header are all that asks for one. */
function withoutLogMode(bytes: Buffer): Buffer {
  if (bytes.length > READ_VERSION) {
    bytes[WRITE_VERSION] = NO_LOG;
    bytes[READ_VERSION] = NO_LOG;
  }
  return bytes;
}

/** Folds the waiting commits in, in a private copy that is removed at once. */
function readWithLog(path: string): Buffer {
  const folder = privateFolder(dirname(path));
  try {
    const copy = join(folder, 'copy.sqlite');
    for (const suffix of ['', '-wal']) {
      if (existsSync(path + suffix)) copyPrivately(path + suffix, copy + suffix);
    }
    const db = new Database(copy, { timeout: 0 });
    try {
      db.pragma('locking_mode = EXCLUSIVE');
      db.pragma('journal_mode = DELETE');
    } finally {
      db.close();
    }
    return withoutLogMode(readFileSync(copy));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Beside the file, where others can look as little as at the file; where that may not be written, in the user's temporary folder. */
function privateFolder(near: string): string {
  try {
    return mkdtempSync(join(near, '.look-'));
  } catch {
    return mkdtempSync(join(tmpdir(), 'rapport-look-'));
  }
}
