import { clockAfter, tick } from '#electron/db/commits/clock.ts';
import type { FieldValue } from '#shared/model/change.ts';
import { compareClocks, type Clock } from '#shared/merge/clock.ts';
import { conflictRows } from '#shared/merge/conflict-rows.ts';
import { findConflicts } from '#shared/merge/conflicts.ts';
import { clockOfGroup, mergeCopies } from '#shared/merge/merge.ts';
import {
  canonicalText,
  type CanonicalGroup,
  type CanonicalRow,
  type PartnerCopy,
  type PartnerPayload,
} from '#shared/merge/payload.ts';
import { readPayload } from '#shared/merge/read-payload.ts';
import { randomFrom, type Random } from '../property/random.ts';

const PARTNER = 'acme';
const TEN_YEARS = 315_569_520_000;
const START = Date.UTC(2026, 4, 12);
const DEVICES = 5;
const STEPS = 24;

type Values = CanonicalGroup['values'];
type Write = {
  readonly entity: string;
  readonly id: string;
  readonly group: string;
  readonly values: Values;
};
type Undo = Write & { readonly at: Clock };

/** A copy with what its author has seen, by device. */
type File = { readonly copy: PartnerCopy; readonly knows: Readonly<Record<string, number>> };

const empty: PartnerCopy = { partnerId: PARTNER, level: 'everything', rows: {}, erased: [] };

/** A device as the store is one, without its database: clocks, what it has, and how to take its last write back. */
class MemoryDevice {
  copy = empty;
  readonly #id: string;
  readonly #now: () => number;
  #last = { wall: 0, counter: 0 };
  #n = 0;
  #undo: Undo[] = [];
  #knows: Record<string, number> = {};

  constructor(id: string, now: () => number) {
    this.#id = id;
    this.#now = now;
  }

  /** One command. */
  write(writes: readonly Write[], isUndo = false): void {
    this.#last = tick(this.#last, this.#now());
    this.#n += 1;
    this.#knows[this.#id] = Math.max(this.#knows[this.#id] ?? 0, this.#n);
    for (const write of writes) {
      const { entity, id, group, values } = write;
      // The store refuses what is about somebody erased.
      if (this.copy.erased.some((gone) => id === gone || id.startsWith(`${gone}.`))) continue;
      const own: Clock = [this.#last.wall, this.#last.counter, this.#id, this.#n];
      const row: CanonicalRow = this.copy.rows[entity]?.[id] ?? { made: own, groups: {} };
      const before = row.groups[group]?.values ?? {};
      const isNew = this.copy.rows[entity]?.[id] === undefined;
      // Whose a row is, is said once.
      const isFixed = group === 'partnerId' || (entity === 'rating' && group === 'personId');
      if (isFixed && row.groups[group] !== undefined) continue;
      const [wall, counter] = clockOfGroup(row, group);
      const after = isNew ? this.#last : clockAfter({ wall, counter }, this.#last);
      const at: Clock = [after.wall, after.counter, this.#id, this.#n];
      if (!isUndo && !isFixed) this.#undo.push({ entity, id, group, values: before, at });
      this.#set(entity, id, { made: row.made, groups: { ...row.groups, [group]: { at, values } } });
    }
  }

  /** Takes the last write back, unless somebody else has written there since. */
  undo(): void {
    const last = this.#undo.pop();
    const row = last === undefined ? undefined : this.copy.rows[last.entity]?.[last.id];
    if (last === undefined || row === undefined) return;
    if (compareClocks(clockOfGroup(row, last.group), last.at) === 0) this.write([last], true);
  }

  file(): File {
    return { copy: this.copy, knows: { ...this.#knows } };
  }

  /** Takes a file over, with a row for each conflict; now and then through all checks of what is foreign. */
  read({ copy, knows }: File, isChecked: boolean): void {
    const given: PartnerPayload = { format: 1, knows, ...copy };
    const reading = isChecked
      ? readPayload(JSON.parse(JSON.stringify(given)))
      : { payload: given, refused: [] };
    if ('problem' in reading || reading.refused.length > 0) throw new Error(JSON.stringify(reading));
    const { payload } = reading;
    const seen = { everything: this.#knows, facts: this.#knows };
    const conflicts = findConflicts(this.copy, payload, seen);
    const found = conflictRows(conflicts, [this.copy, payload], (device) => device);
    const conflict = Object.fromEntries(found);
    this.copy = mergeCopies(mergeCopies(this.copy, payload), { ...empty, rows: { conflict } });
    for (const [device, n] of Object.entries(knows))
      this.#knows[device] = Math.max(this.#knows[device] ?? 0, n);
  }

  erase(id: string): void {
    this.copy = mergeCopies(this.copy, { ...empty, erased: [id] });
  }

  #set(entity: string, id: string, row: CanonicalRow): void {
    const { rows } = this.copy;
    const changed = { ...this.copy, rows: { ...rows, [entity]: { ...rows[entity], [id]: row } } };
    this.copy = mergeCopies(changed, empty);
  }
}

const people = ['p1', 'p2', 'p3'] as const;
const supports = ['opponent', 'neutral', 'advocate'] as const;

function home(entity: string, id: string): Write {
  return { entity, id, group: 'partnerId', values: { partnerId: PARTNER } };
}

/** Somebody comes, is rated, moves between seats, is noted, removed or brought back; a list is imported. */
function randomWrites(random: Random): readonly Write[] {
  const id = random.pick(people);
  const word = (): FieldValue => random.pick(['a', 'b', 'c']);
  const person = (group: string, values: Values): readonly Write[] => [
    home('person', id),
    { entity: 'person', id, group, values },
  ];
  switch (random.integer(8)) {
    case 0:
      return person('deleted', random.chance(0.6) ? { deleted: true } : {});
    case 1:
      return person('name', random.chance(0.1) ? {} : { name: word() });
    case 2: {
      const row = `${id}.support`;
      const values = random.chance(0.2) ? {} : { values: [random.pick(supports)], evidence: word() };
      const about = { entity: 'rating', id: row, group: 'personId', values: { personId: id } };
      return [home('rating', row), about, { entity: 'rating', id: row, group: 'values', values }];
    }
    case 3:
      return [
        home('seat', 's1'),
        { entity: 'seat', id: 's1', group: 'personId', values: random.chance(0.2) ? {} : { personId: id } },
      ];
    case 4:
      return [
        home('seat', 's1'),
        { entity: 'seat', id: 's1', group: 'x', values: { x: random.integer(3), y: 1 } },
      ];
    case 6: {
      const other = random.pick(people);
      if (other === id) return [];
      const [keptId, aliasId] = [id, other].toSorted();
      const pair = `${keptId ?? ''}~${aliasId ?? ''}`;
      const about = { entity: 'same_person', id: pair, group: 'keptId' };
      return [
        home('same_person', pair),
        { ...about, values: { keptId: keptId ?? '', aliasId: aliasId ?? '' } },
        home('person', aliasId ?? ''),
        { entity: 'person', id: aliasId ?? '', group: 'deleted', values: { deleted: true } },
      ];
    }
    case 5:
      return person('laterField', { laterField: word() });
    default:
      return people.flatMap((each): readonly Write[] => [
        home('person', each),
        { entity: 'person', id: each, group: 'name', values: { name: word() } },
      ]);
  }
}

/** What is wrong after one interleaving; empty when all devices say the same. */
export function interleave(seed: number): string {
  const random = randomFrom(seed);
  let time = START;
  const devices = Array.from({ length: DEVICES }, (_, n) => {
    // Clocks off by up to ten years, and one that jumps; the last device was cloned from the one before.
    const off = random.chance(0.4) ? Math.floor((random.next() * 2 - 1) * TEN_YEARS) : 0;
    const now = (): number => time + (n === 2 && random.chance(0.2) ? -off : off);
    return new MemoryDevice(`device-${Math.min(n, DEVICES - 2)}`, now);
  });
  const files: File[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    if (random.chance(0.2)) time += 1;
    const device = random.pick(devices);
    const what = random.next();
    if (what < 0.5) device.write(randomWrites(random));
    else if (what < 0.57) device.undo();
    else if (what < 0.58) device.erase(random.pick(people));
    else if (what < 0.78) files.push(device.file());
    // Files are lost, read twice, and read long after later ones.
    else if (files.length > 0) device.read(random.pick(files), random.chance(0.1));
  }
  const order = devices.map((device) => ({ device, at: random.next() })).sort((a, b) => a.at - b.at);
  for (let round = 0; round < 2; round += 1)
    for (const { device: from } of order)
      for (const device of devices) if (device !== from) device.read(from.file(), false);
  const [first, ...rest] = devices.map(({ copy }) => canonicalText(copy));
  const other = rest.find((text) => text !== first);
  return other === undefined ? '' : `${first}\n${other}`;
}
