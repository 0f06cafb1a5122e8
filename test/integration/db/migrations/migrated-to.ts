import { openForWriting, type Connection } from '#electron/db/engine/connection.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { migrations } from '#electron/db/migrations/list.ts';

/**
 * A database in memory that was made by the version before, filled with rows by `fill`, and then brought to `version` by the runner.
 * Every migration has a test that uses it.
 */
export function migratedTo(
  version: number,
  fill: (before: Connection) => void = () => undefined,
): Connection {
  const connection = openForWriting(':memory:');
  const until = (last: number) => migrations.filter((migration) => migration.version <= last);
  migrate(connection, until(version - 1), () => undefined);
  fill(connection);
  migrate(connection, until(version), () => undefined);
  return connection;
}
