import { compareClocks } from '#shared/merge/clock.ts';
import { clockOfGroup } from '#shared/merge/merge.ts';
import type { PayloadSource } from '#shared/merge/payload.ts';
import type { Connection, Reader } from '../engine/connection.ts';
import { deviceKey } from './device.ts';
import type { MergedRow } from './place-merge.ts';

const NOBODY = 'a colleague';

/** So many are named. */
const MOST_NAMES = 3;

/**
 * Whose the changes of a payload are, for the log: its sender, “Ben, via Anna” where Anna wrote none of it and only passed it on, and “Anna, and Ben via
 * Anna” where both did. A signature proves who sent a file, and nothing else, so this is what the sender says.
 */
export function authorsOf(
  reader: Reader,
  rows: readonly MergedRow[],
  { device, name, formerDevices = [], names: told = {} }: PayloadSource,
  userName: string,
): string {
  const senders = new Set([device, ...formerDevices]);
  const authors = [...devicesIn(rows)];
  const others = authors
    .filter((id) => !senders.has(id))
    .map((id) => nameOf(reader, id, userName) ?? told[id] ?? '');
  const names = [...new Set(others.filter((other) => other !== name))];
  if (names.length === 0) return name;
  const via = `via ${name === '' ? NOBODY : name}`;
  const who =
    others.length === authors.length
      ? `${listed(names)}, ${via}`
      : `${name === '' ? NOBODY : name}, and ${listed(names)} ${via}`;
  return who.slice(0, 1).toUpperCase() + who.slice(1);
}

function listed(names: readonly string[]): string {
  const shown = names
    .toSorted()
    .slice(0, MOST_NAMES)
    .map((name) => (name === '' ? NOBODY : name))
    .join(', ');
  return names.length > MOST_NAMES ? `${shown} and ${String(names.length - MOST_NAMES)} more` : shown;
}

/** Remembers the name of a device that signed with it, and of those that it says were its own or others', unless they are known by another. */
export function nameDevices(
  connection: Connection,
  { device, name, formerDevices = [], names = {} }: PayloadSource,
  at: number,
): void {
  connection
    .prepare("UPDATE device SET name = ?, role = 'sender' WHERE key = ?")
    .run(name, deviceKey(connection, device, at));
  const claim = connection.prepare("UPDATE device SET name = ? WHERE id = ? AND name = ''");
  for (const [id, other] of Object.entries(names)) claim.run(other, id);
  const leave = connection.prepare("UPDATE device SET role = 'former' WHERE id = ? AND role = ''");
  for (const id of formerDevices) {
    claim.run(name, id);
    leave.run(id);
  }
}

/** The devices whose writes are here now and were not. */
function devicesIn(rows: readonly MergedRow[]): ReadonlySet<string> {
  const devices = new Set<string>();
  for (const { entity, before, after } of rows) {
    // What was found by merging is nobody's word.
    if (entity === 'conflict') continue;
    if (before === null) devices.add(after.made[2]);
    for (const name of Object.keys(after.groups)) {
      const clock = clockOfGroup(after, name);
      if (before === null || compareClocks(clockOfGroup(before, name), clock) !== 0) devices.add(clock[2]);
    }
  }
  return devices;
}

/** Null for one that is not known by name. */
function nameOf(reader: Reader, id: string, userName: string): string | null {
  const found = reader
    .prepareRaw(
      'SELECT d.name, EXISTS (SELECT 1 FROM command c WHERE c.device = d.key) FROM device d WHERE d.id = ?',
    )
    .get(id) as [string, number] | undefined; // in this order
  // Every command here, merges included, was written by this profile under one of its own ids.
  if (found?.[1] === 1) return userName === '' ? 'You' : userName;
  const name = found?.[0] ?? '';
  return name === '' ? null : name;
}
