import type { FieldValue } from '#shared/model/change.ts';
import { compareClocks, newerClock, NO_CLOCK, type Clock } from '#shared/merge/clock.ts';
import { groupNameOf, isDefault } from '#shared/merge/groups.ts';
import type { CanonicalGroup, CanonicalRow } from '#shared/merge/payload.ts';
import { parsed, type ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { toStoredFields, type EntityTable } from '../engine/entity-table.ts';
import { nested } from './nested.ts';

// How one row of the file is put together in the form in which devices exchange it.

/** Rows by entity and id. */
export type CopiedRows = Map<string, Map<string, CanonicalRow>>;
/** Ids by entity. */
export type RowIds = ReadonlyMap<string, ReadonlySet<string>>;

type Beside = { readonly field: string; readonly value: string; readonly group: string };
type Clocked = { readonly field: string; readonly at: Clock };
/** What is read once for all rows of a copy. */
export type Copying = {
  readonly reader: Reader;
  readonly devices: ReadonlyMap<number, string>;
  readonly beside: ReadonlyMap<string, ReadonlyMap<string, readonly Beside[]>>;
};
type ClockRow = readonly [
  row: string,
  field: string,
  wall: number,
  counter: number,
  device: number,
  seq: number,
];

export function newCopying(reader: Reader): Copying {
  const devices = reader.prepareRaw('SELECT key, id FROM device').all() as [number, string][]; // in this order
  const beside = new Map<string, Map<string, Beside[]>>();
  for (const [entity, row, field, value, group] of reader
    .prepareRaw('SELECT entity, row, field, value, inGroup FROM unknown_field WHERE json_valid(value)')
    .all() as [string, string, string, string, string][])
    // five text columns
    nested(beside, entity, row).push({ field, value, group });
  return { reader, devices: new Map(devices), beside };
}

export type ClockQuery = {
  readonly from: string;
  readonly where: string;
  readonly values: readonly unknown[];
};
type Clocks = {
  readonly made: ReadonlyMap<string, Clock>;
  readonly fields: ReadonlyMap<string, readonly Clocked[]>;
};

/** When rows were made, and their fields written. */
export function readClocks({ reader, devices }: Copying, { from, where, values }: ClockQuery): Clocks {
  const made = new Map<string, Clock>();
  const fields = new Map<string, Clocked[]>();
  const clock = (wall: number, counter: number, device: number, seq: number): Clock => [
    wall,
    counter,
    devices.get(device) ?? NO_CLOCK[2],
    seq,
  ];
  for (const [row, wall, counter, device, seq] of reader
    .prepareRaw(
      `SELECT k.row, k.wall, k.counter, k.device, k.seq FROM ${from} WHERE ${where} AND k.wall IS NOT NULL`,
    )
    .all(...values) as [string, number, number, number, number][])
    // in this order
    made.set(row, clock(wall, counter, device, seq));
  for (const [row, field, wall, counter, device, seq] of reader
    .prepareRaw(
      `SELECT k.row, f.field, f.wall, f.counter, f.device, f.seq FROM ${from} JOIN field_clock f ON f.rowKey = k.key WHERE ${where}`,
    )
    .all(...values) as ClockRow[]) {
    // in this order
    const ofRow = fields.get(row);
    const entry = { field, at: clock(wall, counter, device, seq) };
    if (ofRow === undefined) fields.set(row, [entry]);
    else ofRow.push(entry);
  }
  return { made, fields };
}

type RowHere = {
  readonly entity: string;
  readonly id: string;
  readonly table: EntityTable | null;
  readonly values: readonly ColumnValue[] | null;
  readonly clocks: Clocks;
};

/** Adds a row to those that were copied; `values` is null where nothing of it is in its table. */
export function put(
  { beside }: Copying,
  rows: CopiedRows,
  { entity, id, table, values, clocks }: RowHere,
): void {
  const made = clocks.made.get(id) ?? NO_CLOCK;
  const kept = beside.get(entity)?.get(id) ?? [];
  const groups = new Map<string, { at: Clock; values: Record<string, FieldValue> }>();
  const groupNamed = (name: string): { at: Clock; values: Record<string, FieldValue> } => {
    let group = groups.get(name);
    if (group === undefined) groups.set(name, (group = { at: made, values: {} }));
    return group;
  };
  if (table !== null && values !== null) setColumns(table, values, groupNamed);
  for (const { field, value, group } of kept) {
    const target = groupNamed(group === '' ? groupNameOf(entity, field) : group).values;
    const read = wellFormed(parsed(value));
    if (isDefault(entity, field, read)) delete target[field];
    else target[field] = read;
  }
  for (const { field, at } of clocks.fields.get(id) ?? []) {
    const inGroup = kept.find((each) => each.field === field)?.group ?? '';
    const group = groupNamed(inGroup === '' ? groupNameOf(entity, field) : inGroup);
    group.at = newerClock(group.at, at);
  }
  const told: Record<string, CanonicalGroup> = {};
  for (const [name, group] of groups) {
    const isOwn = compareClocks(group.at, made) > 0 || Object.keys(group.values).length > 0;
    if (isOwn) told[name] = group;
  }
  const ofEntity = rows.get(entity) ?? new Map<string, CanonicalRow>();
  rows.set(entity, ofEntity.set(id, { made, groups: told }));
}

/** The fields that are not at their default, as the file keeps them, whether they fit or not. */
function setColumns(
  table: EntityTable,
  values: readonly ColumnValue[],
  groupNamed: (name: string) => { values: Record<string, FieldValue> },
): void {
  const stored = values.some((value, position) => value !== table.initial[position])
    ? toStoredFields(table, values)
    : {};
  for (const [position, { name }] of table.columns.entries()) {
    if (values[position] === table.initial[position]) continue;
    const value = wellFormed(stored[name] ?? null);
    if (!isDefault(table.entity, name, value))
      groupNamed(groupNameOf(table.entity, name)).values[name] = value;
  }
}

/** Lists and objects are kept as JSON, which may hold halves of surrogate pairs that no canonical text has. */
function wellFormed(value: FieldValue): FieldValue {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key.toWellFormed(), wellFormed(part)]),
  );
}
