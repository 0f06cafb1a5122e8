import { readFileSync } from 'node:fs';
import { codeOf } from '../engine/failure.ts';
import { openForReading, type Connection } from '../engine/connection.ts';
import { lastFrames, pageOf, readLog, type LogReading } from './log-file.ts';

const PAGE_SIZE = 16;
const WRITE_VERSION = 18;
const READ_VERSION = 19;
const NO_LOG = 1;

/** A database file and its log as they lie on the disk; the log is null where there is none or an empty one. */
export type FileBytes = { readonly base: Buffer; readonly log: LogReading | null };

/** Reads a database file and its log, and nothing else: neither is opened by SQLite. Throws what the file system throws. */
export function readBytes(path: string): FileBytes {
  const base = readFileSync(path);
  const log = readIfThere(`${path}-wal`);
  return { base, log: log.length === 0 ? null : readLog(log) };
}

/** The size of a page as the header of a database file says it; 0 when that is no size. */
export function pageSizeOf(base: Buffer): number {
  const said = base.length < 100 ? 0 : base.readUInt16BE(PAGE_SIZE);
  return said === 1 ? 65_536 : said;
}

/** The file with its waiting commits folded in, as SQLite would show both. */
export function fold({ base, log }: FileBytes): Buffer {
  if (log === null || log.pages === 0) return base;
  const whole = Buffer.alloc(log.pages * log.pageSize);
  base.copy(whole, 0, 0, Math.min(base.length, whole.length));
  for (const [page, frame] of lastFrames(log)) {
    if (page <= log.pages) pageOf(log, frame).copy(whole, (page - 1) * log.pageSize);
  }
  return whole;
}

/**
 * Opens the content of a database file in memory, read-only: this is how a file is shown that may not be written, and looked at before
 * it is trusted. No copy is written anywhere. Throws what SQLite throws.
 */
export function openBytes(file: Buffer): Connection {
  const image = Buffer.from(file);
  // A database in memory can have no write-ahead log; these two bytes of the header are all that asks for one.
  if (image.length > READ_VERSION) {
    image[WRITE_VERSION] = NO_LOG;
    image[READ_VERSION] = NO_LOG;
  }
  return openForReading(image);
}

/** Opens a file with its waiting commits in memory, read-only; file, folder and log are not touched. */
export function openImage(path: string): Connection {
  return openBytes(fold(readBytes(path)));
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
