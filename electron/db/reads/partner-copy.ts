import type { FieldValue } from '#shared/model/change.ts';
import { isPlainObject } from '#shared/model/plain-value.ts';
import { entityNames, entityOf, isEntityName, type EntityName } from '#shared/model/registry.ts';
import { compareClocks, newerClock, NO_CLOCK, type Clock } from '#shared/merge/clock.ts';
import { groupNameOf, isDefault } from '#shared/merge/groups.ts';
import { mergeCopies } from '#shared/merge/merge.ts';
import { withoutPrivate } from '#shared/merge/only-for-me.ts';
import {
  OF_ALL_PARTNERS,
  type CanonicalGroup,
  type CanonicalRow,
  type PartnerCopy,
} from '#shared/merge/payload.ts';
import { parsed, type ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf, toStoredFields, type EntityTable } from '../engine/entity-table.ts';
import { nested } from './nested.ts';

/** Rows by entity and id. */
export type CopiedRows = Map<string, Map<string, CanonicalRow>>;
/** Ids by entity. */
export type RowIds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Everything of one partner in the form in which devices exchange it: its rows with clocks, tombstones, what waits beside the tables, and
 * the rows of all partners that they refer to; or with `OF_ALL_PARTNERS` all rows that all partners share. What is only for the user of this computer is in it: `sharedCopy` takes it out. Cost: reads
 * every row of the partner, some 10 µs each.
 */
export function readCopy(reader: Reader, partnerId: string): PartnerCopy {
  const copying = newCopying(reader);
  const rows: CopiedRows = new Map();
  if (partnerId === OF_ALL_PARTNERS) {
    for (const entity of entityNames) if (isShared(entity)) copyAll(copying, rows, entity);
  } else {
    copyRows(copying, rows, 'partner', [partnerId]);
    for (const entity of entityNames)
      if (entityOf(entity).scope === 'partner') copyOfPartner(copying, rows, entity, partnerId);
    copyHeld(copying, rows, partnerId);
    copyShared(copying, rows);
  }
  const erased = reader
    .prepareRaw('SELECT row FROM erased WHERE partner = ? ORDER BY row')
    .all(partnerId) as [string][]; // one text column
  const plain = Object.fromEntries(
    [...rows].map(([entity, ofEntity]) => [entity, Object.fromEntries(ofEntity)]),
  );
  const copy: PartnerCopy = { partnerId, level: 'everything', rows: plain, erased: erased.flat() };
  // Takes out what was erased, and what is nothing without it.
  return mergeCopies(copy, { ...copy, rows: {} });
}

/** What of a partner goes to others: nothing private, and of what all partners share only what the rest refers to. */
export function sharedCopy(reader: Reader, partnerId: string): PartnerCopy {
  const copy = withoutPrivate(readCopy(reader, partnerId));
  if (partnerId === OF_ALL_PARTNERS) return copy;
  const own = Object.entries(copy.rows).filter(([entity]) => !isShared(entity));
  let rows: PartnerCopy['rows'] = Object.fromEntries(own);
  for (let wanted = sharedIn(mapped(rows)); wanted.size > 0; wanted = sharedIn(mapped(rows))) {
    const found = [...wanted].flatMap(([entity, ids]) => {
      const there = [...ids].flatMap((id) => {
        const row = copy.rows[entity]?.[id];
        return row === undefined ? [] : [[id, row] as const];
      });
      return there.length === 0 ? [] : [[entity, { ...rows[entity], ...Object.fromEntries(there) }] as const];
    });
    if (found.length === 0) break;
    rows = { ...rows, ...Object.fromEntries(found) };
  }
  return { ...copy, rows };
}

function isShared(entity: string): boolean {
  return entity !== 'partner' && isEntityName(entity) && entityOf(entity).scope === 'profile';
}

function mapped(rows: PartnerCopy['rows']): CopiedRows {
  return new Map(
    Object.entries(rows).map(([entity, ofEntity]) => [entity, new Map(Object.entries(ofEntity))]),
  );
}

/** Single rows in the same form, whosever they are; rows that are not there are left out. */
export function readRows(reader: Reader, wanted: RowIds): CopiedRows {
  const copying = newCopying(reader);
  const rows: CopiedRows = new Map();
  for (const [entity, ids] of wanted) if (ids.size > 0) copyRows(copying, rows, entity, [...ids]);
  return rows;
}

type Beside = { readonly field: string; readonly value: string; readonly group: string };
type Clocked = { readonly field: string; readonly at: Clock };
type Copying = {
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

function newCopying(reader: Reader): Copying {
  const devices = reader.prepareRaw('SELECT key, id FROM device').all() as [number, string][]; // in this order
  const beside = new Map<string, Map<string, Beside[]>>();
  for (const [entity, row, field, value, group] of reader
    .prepareRaw('SELECT entity, row, field, value, inGroup FROM unknown_field WHERE json_valid(value)')
    .all() as [string, string, string, string, string][])
    // five text columns
    nested(beside, entity, row).push({ field, value, group });
  return { reader, devices: new Map(devices), beside };
}

function copyOfPartner(copying: Copying, rows: CopiedRows, entity: EntityName, partnerId: string): void {
  const table = tableOf(entity);
  const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
  const found = copying.reader
    .prepareRaw(`SELECT id, ${names} FROM "${entity}" WHERE "partnerId" = ?`)
    .all(partnerId);
  const from = `"${entity}" t JOIN row_key k ON k.entity = '${entity}' AND k.row = t.id`;
  add(copying, rows, table, found as ColumnValue[][], {
    from,
    where: 't."partnerId" = ?',
    values: [partnerId],
  }); // columns of the table
}

function copyAll(copying: Copying, rows: CopiedRows, entity: EntityName): void {
  const held = copying.beside.get(entity)?.keys() ?? [];
  const there = copying.reader.prepareRaw(`SELECT id FROM "${entity}"`).all() as [string][]; // one text column
  copyRows(copying, rows, entity, [...new Set([...there.flat(), ...held])]);
}

/** Single rows of one entity, also of one that this version does not know. */
function copyRows(copying: Copying, rows: CopiedRows, entity: string, ids: readonly string[]): void {
  const list = JSON.stringify(ids);
  const from = 'row_key k';
  const where = 'k.entity = ? AND k.row IN (SELECT value FROM json_each(?))';
  const table = isEntityName(entity) ? tableOf(entity) : null;
  const names = table?.columns.map(({ name }) => `"${name}"`).join(', ') ?? '';
  const found =
    table === null
      ? []
      : copying.reader
          .prepareRaw(`SELECT id, ${names} FROM "${entity}" WHERE id IN (SELECT value FROM json_each(?))`)
          .all(list);
  const clocks = readClocks(copying, { from, where, values: [entity, list] });
  const there = new Map((found as ColumnValue[][]).map(([id, ...values]) => [String(id), values])); // columns of the table
  for (const id of ids) {
    const kept = copying.beside.get(entity)?.get(id);
    if (there.has(id) || kept !== undefined)
      put(copying, rows, { entity, id, table, values: there.get(id) ?? null, clocks });
  }
}

/** Rows of which nothing is in a table yet, or whose table this version does not know. */
function copyHeld(copying: Copying, rows: CopiedRows, partnerId: string): void {
  const home = JSON.stringify(partnerId);
  for (const [entity, ofEntity] of copying.beside) {
    const known = rows.get(entity);
    const held = [...ofEntity].flatMap(([id, fields]) =>
      known?.has(id) !== true && fields.some(({ field, value }) => field === 'partnerId' && value === home)
        ? [id]
        : [],
    );
    if (held.length > 0) copyRows(copying, rows, entity, held);
  }
}

/** What rows of all partners are referred to; these refer to no further ones but such. */
function copyShared(copying: Copying, rows: CopiedRows): void {
  let wanted = sharedIn(rows);
  while (wanted.size > 0) {
    const before = [...rows.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [entity, ids] of wanted) copyRows(copying, rows, entity, [...ids]);
    if ([...rows.values()].reduce((sum, { size }) => sum + size, 0) === before) return;
    wanted = sharedIn(rows);
  }
}

/** The shared rows that rows refer to and that are not among them. */
function sharedIn(rows: CopiedRows): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { groups } of rows.get('conflict')?.values() ?? [])
    for (const [to, id] of sharedInLosing(groups))
      if (rows.get(to)?.has(id) !== true) wanted.set(to, (wanted.get(to) ?? new Set<string>()).add(id));
  for (const [entity, ofEntity] of rows) {
    const references = isEntityName(entity) ? sharedReferences.get(entity) : undefined;
    if (references === undefined) continue;
    for (const { groups } of ofEntity.values())
      for (const { field, group, to } of references)
        for (const id of [groups[group]?.values[field] ?? null].flat())
          if (typeof id === 'string' && rows.get(to)?.has(id) !== true)
            wanted.set(to, (wanted.get(to) ?? new Set<string>()).add(id));
  }
  return wanted;
}

/** The shared rows that the value of a difference refers to which does not stand. */
function* sharedInLosing(groups: CanonicalRow['groups']): Iterable<readonly [to: string, id: string]> {
  const { kind, losing } = groups[groupNameOf('conflict', 'losing')]?.values ?? {};
  if (typeof kind !== 'string' || !isPlainObject(losing)) return;
  for (const { field, to } of sharedReferences.get(kind) ?? []) {
    for (const id of [losing[field]].flat()) if (typeof id === 'string') yield [to, id];
  }
}

type SharedReference = { readonly field: string; readonly group: string; readonly to: string };

/** Fields that lead to what all partners share; a tactic can be one of the user's own, which no reference says. */
const sharedReferences: ReadonlyMap<string, readonly SharedReference[]> = new Map(
  entityNames.map((entity) => [
    entity,
    Object.entries(entityOf(entity).fields).flatMap(([field, { ref, listOf }]) => {
      const to = field === 'tacticId' ? 'own_tactic' : (ref ?? listOf ?? 'partner');
      const isShared = to !== 'partner' && isEntityName(to) && entityOf(to).scope === 'profile';
      return isShared ? [{ field, group: groupNameOf(entity, field), to }] : [];
    }),
  ]),
);

type ClockQuery = { readonly from: string; readonly where: string; readonly values: readonly unknown[] };
type Clocks = {
  readonly made: ReadonlyMap<string, Clock>;
  readonly fields: ReadonlyMap<string, readonly Clocked[]>;
};

function readClocks({ reader, devices }: Copying, { from, where, values }: ClockQuery): Clocks {
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

function add(
  copying: Copying,
  rows: CopiedRows,
  table: EntityTable,
  found: readonly (readonly ColumnValue[])[],
  query: ClockQuery,
): void {
  if (found.length === 0) return;
  const clocks = readClocks(copying, query);
  for (const [id, ...values] of found)
    put(copying, rows, { entity: table.entity, id: String(id), table, values, clocks });
}

type RowHere = {
  readonly entity: string;
  readonly id: string;
  readonly table: EntityTable | null;
  readonly values: readonly ColumnValue[] | null;
  readonly clocks: Clocks;
};

function put({ beside }: Copying, rows: CopiedRows, { entity, id, table, values, clocks }: RowHere): void {
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
