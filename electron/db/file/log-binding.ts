import { randomUUID } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { findDamage, type Connection } from '../engine/connection.ts';
import { openBytes, pageSizeOf, type FileBytes } from './image.ts';
import { lastFrames } from './log-file.ts';

/**
 * Binds a log to the file that it was begun on. SQLite replays any log that lies beside a file, also over an older or another file,
 * and what comes out never was. So the first transaction of each log writes into `meta` the checksums of all pages of the file as it is
 * then. Pages that the log does not bring itself have to be so still; what the log brings may differ, because folding it in may have
 * been cut short.
 */
export type BaseMark = {
  /** The log's own id, and that of the log that was folded in last; null before the first. */
  readonly id: string;
  readonly after: string | null;
  /** CRC-32 of each page, as base64 of 32-bit words. */
  readonly pages: string;
};

/** The checksums of a file's pages; a last page that is cut short does not count, as it does not for SQLite. */
export function sumsOf(base: Buffer): readonly number[] {
  const pageSize = pageSizeOf(base);
  if (pageSize === 0) return [];
  const count = Math.floor(base.length / pageSize);
  return Array.from({ length: count }, (_, n) => crc32(base.subarray(n * pageSize, (n + 1) * pageSize)));
}

/** Writes the mark of a log that begins on a file with these pages. Belongs into the log's first transaction; false before there is `meta`. */
export function writeBaseMark(connection: Connection, sums: readonly number[]): boolean {
  if (rootOfMeta(connection) === null) return false;
  const mark: BaseMark = {
    id: randomUUID(),
    after: readBaseMark(connection)?.id ?? null,
    pages: Buffer.from(Uint32Array.from(sums).buffer).toString('base64'),
  };
  connection
    .prepare("INSERT INTO meta VALUES ('log', ?) ON CONFLICT DO UPDATE SET value = excluded.value")
    .run(JSON.stringify(mark));
  return true;
}

/** Whether the waiting log was begun with a mark; then the rest of it needs none. */
export function isBound(files: FileBytes, whole: Connection): boolean {
  if (files.log === null || readBaseMark(whole) === null) return false;
  // Without the page of `meta` the mark is that of an earlier log, which the file has kept.
  const root = rootOfMeta(whole);
  return root !== null && lastFrames(files.log).has(root);
}

/**
 * What is wrong between a file and its log. `mixed`: they do not belong together. `changed`: the file is the one that the log was begun
 * on, but a page of it is not as it was.
 */
export type Mismatch = { readonly kind: 'mixed' | 'changed'; readonly detail: string };

/** Null when a file and its log belong together; `whole` is both together. Cost: one pass over the file. */
export function findMismatch(files: FileBytes, whole: Connection): Mismatch | null {
  const { base, log } = files;
  if (log === null || log.pages === 0) return null;
  if (base.length > 0 && pageSizeOf(base) !== log.pageSize) return mixed('pages of another size');
  const mark = isBound(files, whole) ? readBaseMark(whole) : null;
  if (mark !== null) {
    const now = sumsOf(base);
    const then = new Uint32Array(new Uint8Array(Buffer.from(mark.pages, 'base64')).buffer);
    const brought = lastFrames(log);
    let same = now.length === then.length;
    for (let page = 1; page <= log.pages; page += 1) {
      if (page <= then.length && now[page - 1] === then[page - 1]) continue;
      same = false;
      if (brought.has(page)) continue;
      const detail = `page ${page} is not as the log found it`;
      return idOfSound(base) === mark.after ? { kind: 'changed', detail } : mixed(detail);
    }
    if (same) return null;
  }
  return mismatchOfSound(base, whole, mark);
}

function mixed(detail: string): Mismatch {
  return { kind: 'mixed', detail };
}

/**
 * Where the log brings every page, or has no mark, only a file that is sound by itself can speak: it has to be the one that the log was
 * begun on, or one into which the log was folded already. A file in which folding was cut short is not sound by itself.
 */
function mismatchOfSound(base: Buffer, whole: Connection, mark: BaseMark | null): Mismatch | null {
  return readSound<Mismatch | null>(base, null, (alone) => {
    const own = readBaseMark(alone)?.id ?? null;
    if (mark !== null && own !== mark.after && own !== mark.id) return mixed('the log follows another file');
    const newest = alone.prepareRaw('SELECT seq, id FROM command ORDER BY seq DESC LIMIT 1').get() as
      [number, string] | undefined; // the two columns
    if (newest === undefined || hasCommand(whole, ...newest)) return null;
    return mixed('the log does not know the newest change of the file');
  });
}

/** The log that was folded into a file last; undefined when the file is not sound by itself. */
function idOfSound(base: Buffer): string | null | undefined {
  return readSound<string | null | undefined>(base, undefined, (alone) => readBaseMark(alone)?.id ?? null);
}

/** Reads a file without its log; `otherwise` when it is not sound by itself, or has no tables yet. */
export function readSound<T>(base: Buffer, otherwise: T, read: (alone: Connection) => T): T {
  try {
    const alone = openBytes(base);
    try {
      return findDamage(alone.db) === null ? read(alone) : otherwise;
    } finally {
      alone.db.close();
    }
  } catch {
    return otherwise;
  }
}

/** Whether a file was written by a version that binds its logs. */
export function hasBaseMark(connection: Connection): boolean {
  return readBaseMark(connection) !== null;
}

/** Whether a command is in a profile, as number and id. */
export function hasCommand(connection: Connection, seq: number, id: string): boolean {
  return connection.prepareRaw('SELECT 1 FROM command WHERE seq = ? AND id = ?').get(seq, id) !== undefined;
}

/** The page where `meta` begins; null where there are no tables yet. */
function rootOfMeta(connection: Connection): number | null {
  const row = connection.prepareRaw("SELECT rootpage FROM sqlite_schema WHERE name = 'meta'").get() as
    [number] | undefined; // one number
  return row?.[0] ?? null;
}

/** Null where there is no mark; throws what SQLite throws when the tables cannot be read. */
function readBaseMark(connection: Connection): BaseMark | null {
  if (rootOfMeta(connection) === null) return null;
  const row = connection.prepareRaw("SELECT value FROM meta WHERE key = 'log'").get() as [string] | undefined;
  return row === undefined ? null : (JSON.parse(row[0]) as BaseMark); // only `writeBaseMark` writes it
}
