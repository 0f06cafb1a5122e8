import Database from 'better-sqlite3';
import { readable } from './readable.ts';
import { makePrivateFile } from '../../files/private-files.ts';

/** Marks a database file as a profile of this app (`RPRT` in ASCII); files with another mark are never touched. */
export const APPLICATION_ID = 0x52_50_52_54;

/**
 * A log larger than this is folded into the file by the commit that makes it so: 40 MB. Smaller ones wait until the data thread is
 * idle, so that neither a large import nor now and then a small edit waits for it.
 */
const LARGEST_LOG_PAGES = 10_000;

/** What reads a database: a statement that would write is refused when it is prepared (`TypeError`). */
export type Reader = {
  /** Prepares once for each text; rows come as objects. */
  readonly prepare: (sql: string) => ReadStatement;
  /** The same, rows come as arrays in the order of the columns. */
  readonly prepareRaw: (sql: string) => ReadStatement;
};

export type ReadStatement = Pick<Database.Statement, 'get' | 'all'>;

/** The open database with its prepared statements; there is one for each open file, owned by one thread. */
export type Connection = {
  readonly db: Database.Database;
  /** Prepares once for each text; rows come as objects. */
  readonly prepare: (sql: string) => Database.Statement;
  /** The same, rows come as arrays in the order of the columns. */
  readonly prepareRaw: (sql: string) => Database.Statement;
  /** The same statements for those who only read. */
  readonly reader: Reader;
  /** Runs the work in one immediate transaction: all of it is kept, or nothing. */
  readonly transact: <T>(work: () => T) => T;
};

/**
 * Opens a profile for writing. The order of the settings matters: exclusive locking before the first access keeps the index of
 * the write-ahead log in memory and other processes out, and the mark is written before the log exists, so that it is always in the file itself.
 * `synchronous=FULL`, because the library's default for a write-ahead log may lose acknowledged commits when the power fails.
 */
export function openForWriting(path: string): Connection {
  // SQLite gives its log the mode of the file.
  if (path !== ':memory:') makePrivateFile(path);
  const db = new Database(path, { timeout: 0 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    if (db.pragma('page_count', { simple: true }) === 0) db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    // macOS alone knows a flush that reaches the platters; elsewhere the two settings change nothing.
    db.pragma('fullfsync = ON');
    db.pragma('checkpoint_fullfsync = ON');
    db.pragma(`wal_autocheckpoint = ${LARGEST_LOG_PAGES}`);
    db.pragma('foreign_keys = ON');
    db.pragma('secure_delete = ON');
    db.pragma('trusted_schema = OFF');
    // Fails here, and not at the first edit, when the file or its folder cannot be written.
    db.exec('BEGIN IMMEDIATE; COMMIT');
    return connectionOf(db);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a database read-only: a file that nobody writes, or an image in memory. */
export function openForReading(source: string | Buffer): Connection {
  const db = new Database(source, { readonly: true, timeout: 0 });
  try {
    db.pragma('trusted_schema = OFF');
    return connectionOf(db);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The version of the file format, `user_version`. */
export function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Folds the waiting commits into the file and empties the log. Cost: writes each changed page once more. */
export function foldLog(db: Database.Database): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
}

/**
 * What `integrity_check` finds, or null when the file is sound; unlike `quick_check` it also compares the indexes with their tables.
 * Cost: reads the whole file, about 50 milliseconds for each 10 MB, twice of what `quick_check` takes.
 */
export function findDamage(db: Database.Database): string | null {
  const result = String(db.pragma('integrity_check(1)', { simple: true }));
  return result === 'ok' ? null : result;
}

function connectionOf(db: Database.Database): Connection {
  db.function('readable', { deterministic: true, directOnly: true }, readable);
  const statements = new Map<string, Database.Statement>();
  const rawStatements = new Map<string, Database.Statement>();
  const run = db.transaction((work: () => unknown) => work());
  const prepare = (sql: string): Database.Statement => cached(statements, sql, () => db.prepare(sql));
  const prepareRaw = (sql: string): Database.Statement =>
    cached(rawStatements, sql, () => db.prepare(sql).raw());
  return {
    db,
    prepare,
    prepareRaw,
    reader: { prepare: (sql) => readOnly(prepare(sql)), prepareRaw: (sql) => readOnly(prepareRaw(sql)) },
    transact: <T>(work: () => T): T => run.immediate(work) as T, // gives back what the work gave
  };
}

function readOnly(statement: Database.Statement): ReadStatement {
  if (!statement.readonly) throw new TypeError('A reader may not write.');
  return statement;
}

function cached(
  statements: Map<string, Database.Statement>,
  sql: string,
  make: () => Database.Statement,
): Database.Statement {
  const known = statements.get(sql);
  if (known !== undefined) return known;
  const statement = make();
  statements.set(sql, statement);
  return statement;
}
