import { AppError } from '#shared/ipc/errors.ts';
import { checkChange, type Change, type FieldValue } from '#shared/model/change.ts';
import { groupNameOf } from '#shared/merge/groups.ts';
import { entityOf, type EntityName } from '#shared/model/registry.ts';
import { rowText } from '#shared/model/spoken.ts';
import { toColumn, type ColumnValue } from '../engine/column-value.ts';
import type { Connection } from '../engine/connection.ts';
import { findTable, tableOf, type EntityTable } from '../engine/entity-table.ts';

/** One row that a command touches, as it is and as it will be; null = there is no such row. */
export type StagedRow = {
  readonly table: EntityTable;
  readonly id: string;
  readonly before: readonly ColumnValue[] | null;
  after: ColumnValue[] | null;
  /** JSON of values that wait beside their columns, by position: somebody wrote them last, and the column cannot take them yet. */
  readonly beside: ReadonlyMap<number, string>;
  /** Positions whose value beside goes, because the column gets one that is newer. */
  readonly settled: Set<number>;
  /** Positions that are written once more as they are, so that they count as said now. */
  readonly again: Set<number>;
};

/** One field that this version does not know, as JSON text; null = it is not there. */
export type StagedExtra = {
  readonly entity: string;
  readonly row: string;
  readonly field: string;
  readonly before: string | null;
  after: string | null;
  /** The group that it merges with, where that is not a group by itself and no group of this version; else empty. */
  group: string;
};

/** The rows and unknown fields that one command touches, in the order of their first change. Nothing is written yet. */
export type Staging = {
  readonly connection: Connection;
  readonly rows: StagedRow[];
  readonly extras: StagedExtra[];
  /** The same by table and id: two maps and no key put together, so that no two rows share one. */
  readonly rowsOf: Map<string, Map<string, StagedRow>>;
  readonly extrasOf: Map<string, Map<string, Map<string, StagedExtra>>>;
  /** Whether anything waits beside a column, and whether anything was erased: most files have neither. */
  readonly hasBeside: boolean;
  readonly hasErased: boolean;
};

/** What happens to fields that this version does not know: a window's are refused, those of a foreign state are kept. */
export type UnknownFields = 'refuse' | 'keep';

export function newStaging(connection: Connection): Staging {
  const has = (table: string): boolean =>
    connection.prepareRaw(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined;
  return {
    connection,
    rows: [],
    extras: [],
    rowsOf: new Map(),
    extrasOf: new Map(),
    hasBeside: has('unknown_field'),
    hasErased: has('erased'),
  };
}

/**
 * Takes one change in. The first change of a row creates it. So does a change of a deleted row of a partner, with everything that it does
 * not name at its default, because a window cannot tell a deleted row from one that never was. What all partners share, partners among
 * it, would come back blank by one field: there a change is refused. Only `deleted: false` brings a row back as it was. Removing what is
 * not there changes nothing.
 */
export function stageChange(staging: Staging, change: Change, unknown: UnknownFields): void {
  const known = unknown === 'keep' ? keepUnknown(staging, change) : change;
  if (known === null) return;
  const complaint = checkChange(known);
  if (complaint !== null) throw new AppError('bad-request', complaint);
  const staged = stagedRow(staging, tableOf(known.entity), known.row);
  const { fields } = known;
  if (staged.after === null && fields['deleted'] === true) return;
  if (isErased(staging, staged)) throw deletedRow(staged, 'erased for good');
  if (staged.after === null || (staged.after[0] === 1 && fields['deleted'] === undefined)) {
    if (staged.before?.[0] === 1 && !mayBeginAnew(staged)) throw deletedRow(staged, 'deleted');
    staged.after = [...staged.table.initial];
  }
  for (const [name, value] of Object.entries(fields)) setField(staged, name, value);
}

/** Rows of a partner cannot be without what they belong to, so a change that is no making is refused for that. */
function mayBeginAnew({ table }: StagedRow): boolean {
  return table.partnerPosition >= 0 || entityOf(table.entity).fixedId !== undefined;
}

/** A row that was erased for good never comes back, whoever says so. */
export function isErased({ hasErased, connection }: Staging, { id, before }: StagedRow): boolean {
  if (!hasErased || (before !== null && before[0] === 0)) return false;
  return connection.prepareRaw('SELECT 1 FROM erased WHERE row = ?').get(id) !== undefined;
}

function deletedRow({ table }: StagedRow, how: string): AppError {
  return new AppError('not-found', `${sentenceStart(rowText(table.entity))} was ${how}.`);
}

/** A phrase at the beginning of a sentence. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A row as the command has it so far. Cost: one query the first time that the command touches the row. */
export function stagedRow(staging: Staging, table: EntityTable, id: string): StagedRow {
  const rows = partOf(staging.rowsOf, table.entity);
  const known = rows.get(id);
  if (known !== undefined) return known;
  // The statement lists the columns in the order of the table.
  const before = staging.connection.prepareRaw(table.selectRow).get(id) as ColumnValue[] | undefined;
  const staged = {
    table,
    id,
    before: before ?? null,
    after: before === undefined ? null : [...before],
    beside: staging.hasBeside ? besideOf(staging.connection, table, id) : nothing,
    settled: new Set<number>(),
    again: new Set<number>(),
  };
  rows.set(id, staged);
  staging.rows.push(staged);
  return staged;
}

const nothing: ReadonlyMap<number, string> = new Map();

/** What waits beside the columns of a row. */
function besideOf(connection: Connection, table: EntityTable, id: string): ReadonlyMap<number, string> {
  const kept = connection
    .prepareRaw('SELECT field, value FROM unknown_field WHERE entity = ? AND row = ?')
    .all(table.entity, id) as [string, string][]; // two text columns
  const known = kept.flatMap(([field, value]) => {
    const position = table.positionOf.get(field);
    return position === undefined ? [] : [[position, value] as const];
  });
  return known.length === 0 ? nothing : new Map(known);
}

/** A staged row; undefined when the command does not touch it. */
export function findStaged(staging: Staging, entity: string, id: string): StagedRow | undefined {
  return staging.rowsOf.get(entity)?.get(id);
}

/** The inner map under a key, made when there is none. */
function partOf<V>(maps: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, V>();
  maps.set(key, made);
  return made;
}

/** Takes the value of one unknown field in; null takes it away. */
export function stageExtra(
  staging: Staging,
  entity: string,
  row: string,
  field: string,
  after: string | null,
  group = '',
): void {
  const extras = partOf(partOf(staging.extrasOf, entity), row);
  const known = extras.get(field);
  if (known !== undefined) {
    known.after = after;
    if (group !== '') known.group = group;
    return;
  }
  const found = staging.connection
    .prepareRaw('SELECT value, inGroup FROM unknown_field WHERE entity = ? AND row = ? AND field = ?')
    .get(entity, row, field) as [string, string] | undefined; // two text columns
  const [before = null, inGroup = ''] = found ?? [];
  const extra = { entity, row, field, before, after, group: group === '' ? inGroup : group };
  extras.set(field, extra);
  staging.extras.push(extra);
}

function setField(staged: StagedRow, name: string, value: FieldValue): void {
  const position = staged.table.positionOf.get(name);
  const column = position === undefined ? undefined : staged.table.columns[position];
  if (position === undefined || column === undefined || staged.after === null) return;
  staged.after[position] = toColumn(column.kind, value);
  settleGroup(staged, name);
}

/** What waited beside the fields that merge as one with this one is older than what they get now. */
export function settleGroup({ table, beside, settled }: StagedRow, field: string): void {
  if (beside.size === 0) return;
  const group = groupNameOf(table.entity, field);
  for (const position of beside.keys())
    if (groupNameOf(table.entity, table.columns[position]?.name ?? '') === group) settled.add(position);
}

/** Stages what this version does not know, and gives back the rest; null when nothing is left. */
function keepUnknown(staging: Staging, change: Change): Change | null {
  const table = findTable(change.entity);
  const known: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(change.fields)) {
    if (table?.positionOf.has(name) === true) known[name] = value;
    else stageExtra(staging, change.entity, change.row, name, JSON.stringify(value));
  }
  if (table === null) return null;
  const entity: EntityName = table.entity;
  return { entity, row: change.row, fields: known };
}
