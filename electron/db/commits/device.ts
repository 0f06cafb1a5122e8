import type { NewId } from '#shared/model/id.ts';
import type { Connection } from '../engine/connection.ts';

/**
 * The small number of the installation that writes this file; it gets its id with the first command. The id is kept in `meta`,
 * because the file may also hold what other devices wrote.
 */
export function thisDevice(connection: Connection, now: number, newId: NewId): number {
  const known = connection.prepareRaw("SELECT value FROM meta WHERE key = 'device'").get() as
    [string] | undefined;
  if (known !== undefined) return Number(known[0]);
  const made = connection.prepare('INSERT INTO device (id, firstSeen) VALUES (?, ?)').run(newId(), now);
  const key = Number(made.lastInsertRowid);
  connection.prepare("INSERT INTO meta VALUES ('device', ?)").run(String(key));
  return key;
}
