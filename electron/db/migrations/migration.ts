import type Database from 'better-sqlite3';

/** One numbered step of the file format. The runner owns the transaction, the version and the backup; `up` only changes tables. */
export type Migration = {
  /** The `user_version` that the file has afterwards: 1 for the first, then one more each. */
  readonly version: number;
  readonly name: string;
  readonly up: (db: Database.Database) => void;
};
