import type { NewId } from '#shared/model/id.ts';
import type { Connection, Reader } from '../engine/connection.ts';

/** What makes a device: when it writes first, how its id is made, and the place of its file (empty = not looked at). */
export type DeviceSetting = { readonly now: number; readonly newId: NewId; readonly place: string };

/**
 * The small number of the installation that writes this file; it gets its id with the first command. The id is kept in `meta`,
 * because the file may also hold what other devices wrote. A file that lies elsewhere than when its device wrote last is a copy, and two
 * copies must not write under one id: the first one that writes gets a new one.
 */
export function thisDevice(connection: Connection, { now, newId, place }: DeviceSetting): number {
  const device = metaValue(connection, 'device');
  const written = metaValue(connection, 'place') ?? '';
  const isCopy = place !== '' && written !== '' && written !== place;
  const key = device === null || isCopy ? deviceKey(connection, newId(), now) : Number(device);
  if (device === null || isCopy) setMeta(connection, 'device', String(key));
  // A file of an earlier version does not say where it lay.
  if (place !== written && place !== '') setMeta(connection, 'place', place);
  return key;
}

/** The small number of any device, also one that is new here. */
export function deviceKey(connection: Connection, id: string, now: number): number {
  const known = connection.prepareRaw('SELECT key FROM device WHERE id = ?').get(id) as [number] | undefined; // one integer
  if (known !== undefined) return known[0];
  const made = connection.prepare('INSERT INTO device (id, firstSeen) VALUES (?, ?)').run(id, now);
  return Number(made.lastInsertRowid);
}

/** The id of a small number. */
export function deviceId(connection: Connection, key: number): string {
  const [id] = connection.prepareRaw('SELECT id FROM device WHERE key = ?').get(key) as [string]; // one text column
  return id;
}

/** The id under which the file at this place will write; null when its next command gets a new one. */
export function presentDevice(reader: Reader, place: string): string | null {
  const [id, written] = ['device', 'place'].map((key) => metaValue(reader, key));
  const isCopy = place !== '' && (written ?? '') !== '' && written !== place;
  if (id === null || id === undefined || isCopy) return null;
  const found = reader.prepareRaw('SELECT id FROM device WHERE key = ?').get(Number(id)) as
    [string] | undefined; // one text column
  return found?.[0] ?? null;
}

/** From now on the file at this place writes under this id. */
export function becomeDevice(
  connection: Connection,
  id: string,
  { now, place }: Pick<DeviceSetting, 'now' | 'place'>,
): void {
  setMeta(connection, 'device', String(deviceKey(connection, id, now)));
  if (place !== '') setMeta(connection, 'place', place);
}

/** The next command gets a device of its own: after a restore, and when another copy of this file was seen to write. */
export function forgetDevice(connection: Connection): void {
  connection.prepare("DELETE FROM meta WHERE key IN ('device', 'place')").run();
}

function setMeta(connection: Connection, key: string, value: string): void {
  connection
    .prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value')
    .run(key, value);
}

function metaValue({ prepareRaw }: Reader, key: string): string | null {
  const found = prepareRaw('SELECT value FROM meta WHERE key = ?').get(key) as [string] | undefined; // one text column
  return found?.[0] ?? null;
}
