import { compareClocks } from '#shared/merge/clock.ts';
import { clockOfGroup } from '#shared/merge/merge.ts';
import type { PayloadSource } from '#shared/merge/payload.ts';
import type { Connection, Reader } from '../engine/connection.ts';
import { deviceKey } from './device.ts';
import type { MergedRow } from './place-merge.ts';

const NOBODY = 'A colleague';

/**
 * Whose the changes of a payload are, for the log: its sender, or “Ben, via Anna” where Anna wrote none of it and only passed it on. A signature
 * proves who sent a file, and nothing else, so this is what the sender says.
 */
export function authorsOf(
  reader: Reader,
  rows: readonly MergedRow[],
  { device, name, formerDevices = [] }: PayloadSource,
  userName: string,
): string {
  const senders = new Set([device, ...formerDevices]);
  const authors = devicesIn(rows);
  if (authors.size === 0 || [...authors].some((id) => senders.has(id))) return name;
  const names = new Set([...authors].map((id) => nameOf(reader, id, userName)));
  if (names.size === 1 && names.has(name)) return name;
  names.delete(name);
  return `${[...names].toSorted().join(', ')}, via ${name === '' ? NOBODY.toLowerCase() : name}`;
}

/** Remembers the name of a device that signed with it, and of those that it says were its own, unless they are known by another. */
export function nameDevices(
  connection: Connection,
  { device, name, formerDevices = [] }: PayloadSource,
  at: number,
): void {
  connection.prepare('UPDATE device SET name = ? WHERE key = ?').run(name, deviceKey(connection, device, at));
  const claim = connection.prepare("UPDATE device SET name = ? WHERE id = ? AND name = ''");
  for (const id of formerDevices) claim.run(name, id);
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

function nameOf(reader: Reader, id: string, userName: string): string {
  const found = reader
    .prepareRaw(
      'SELECT d.name, EXISTS (SELECT 1 FROM command c WHERE c.device = d.key) FROM device d WHERE d.id = ?',
    )
    .get(id) as [string, number] | undefined; // in this order
  // Every command here, merges included, was written by this profile under one of its own ids.
  if (found?.[1] === 1) return userName === '' ? 'You' : userName;
  const name = found?.[0] ?? '';
  return name === '' ? NOBODY : name;
}
