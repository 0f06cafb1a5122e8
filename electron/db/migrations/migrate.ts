import { adoptUnknownFields, hasUnknownFields } from './adopt-unknown.ts';
import { versionOf, type Connection } from '../engine/connection.ts';
import type { Migration } from './migration.ts';

/** A step of the file format that could not be taken; the file is as it was before the first step. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/**
 * Brings a file to the newest version in one transaction, so that it is as it was when any step fails; the last step also moves the
 * unknown fields that have a column now. The only owner of the transaction, of `user_version`, of the backup before the first step and
 * of the check of references after each. An empty file is not backed up.
 */
export function migrate(connection: Connection, migrations: readonly Migration[], backUp: () => void): void {
  const { db } = connection;
  const from = versionOf(db);
  const pending = migrations.filter(({ version }) => version > from);
  // Earlier versions moved them after the last step, and a crash in between left them behind.
  if (pending.length === 0) return from > 0 ? adoptLeftBehind(connection) : undefined;
  if (from > 0) backUp();
  // SQLite ignores this setting inside a transaction, and rebuilding a table needs it off.
  db.pragma('foreign_keys = OFF');
  try {
    connection.transact(() => {
      for (const migration of pending) step(connection, migration, migration === pending.at(-1) && from > 0);
    });
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function adoptLeftBehind(connection: Connection): void {
  if (hasUnknownFields(connection)) connection.transact(() => adoptUnknownFields(connection));
}

function step(connection: Connection, migration: Migration, adopts: boolean): void {
  const { db } = connection;
  try {
    migration.up(db);
    // Here, because only the last step gives the tables that this version knows.
    if (adopts) adoptUnknownFields(connection);
    const broken = db.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) {
      throw new MigrationError(`${broken.length} references are broken`);
    }
    db.pragma(`user_version = ${migration.version}`);
  } catch (error) {
    const label = `${migration.version} ${migration.name}`;
    throw new MigrationError(`${label}: ${error instanceof Error ? error.message : 'failed'}`, {
      cause: error,
    });
  }
}

/** The version that this app writes. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}
