import { AppError } from '#shared/ipc/errors.ts';
import { checkChange, type Change, type FieldValue } from '#shared/model/change.ts';
import type { EntityName } from '#shared/model/registry.ts';
import { toColumn, type ColumnValue } from '../engine/column-value.ts';
import type { Connection } from '../engine/connection.ts';
import { findTable, tableOf, type EntityTable } from '../engine/entity-table.ts';

/** One row that a command touches, as it is and as it will be; null = there is no such row. */
export type StagedRow = {
  readonly table: EntityTable;
  readonly id: string;
  readonly before: readonly ColumnValue[] | null;
  after: ColumnValue[] | null;
};

/** One field that this version does not know, as JSON text; null = it is not there. */
export type StagedExtra = {
  readonly entity: string;
  readonly row: string;
  readonly field: string;
  readonly before: string | null;
  after: string | null;
};

/** The rows and unknown fields that one command touches, in the order of their first change. Nothing is written yet. */
export type Staging = {
  readonly connection: Connection;
  readonly rows: StagedRow[];
  readonly extras: StagedExtra[];
  /** The same by table and id: two maps and no key put together, so that no two rows share one. */
  readonly rowsOf: Map<string, Map<string, StagedRow>>;
  readonly extrasOf: Map<string, Map<string, Map<string, StagedExtra>>>;
};

/** What happens to fields that this version does not know: a window's are refused, those of a foreign state are kept. */
export type UnknownFields = 'refuse' | 'keep';

export function newStaging(connection: Connection): Staging {
  return { connection, rows: [], extras: [], rowsOf: new Map(), extrasOf: new Map() };
}

/**
 * Takes one change in. The first change of a row creates it. So does a change of a deleted row, with everything that it does
 * not name at its default, because a window cannot tell a deleted row from one that never was; only `deleted: false` brings
 * a row back as it was. Removing what is not there changes nothing.
 */
export function stageChange(staging: Staging, change: Change, unknown: UnknownFields): void {
  const known = unknown === 'keep' ? keepUnknown(staging, change) : change;
  if (known === null) return;
  const complaint = checkChange(known);
  if (complaint !== null) throw new AppError('bad-request', complaint);
  const staged = stagedRow(staging, tableOf(known.entity), known.row);
  const { fields } = known;
  if (staged.after === null && fields['deleted'] === true) return;
  if (staged.after === null || (staged.after[0] === 1 && fields['deleted'] === undefined)) {
    staged.after = [...staged.table.initial];
  }
  for (const [name, value] of Object.entries(fields)) setField(staged, name, value);
}

/** A row as the command has it so far. Cost: one query the first time that the command touches the row. */
export function stagedRow(staging: Staging, table: EntityTable, id: string): StagedRow {
  const rows = partOf(staging.rowsOf, table.entity);
  const known = rows.get(id);
  if (known !== undefined) return known;
  // The statement lists the columns in the order of the table.
  const before = staging.connection.prepareRaw(table.selectRow).get(id) as ColumnValue[] | undefined;
  const staged = { table, id, before: before ?? null, after: before === undefined ? null : [...before] };
  rows.set(id, staged);
  staging.rows.push(staged);
  return staged;
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
): void {
  const extras = partOf(partOf(staging.extrasOf, entity), row);
  const known = extras.get(field);
  if (known !== undefined) {
    known.after = after;
    return;
  }
  const found = staging.connection
    .prepareRaw('SELECT value FROM unknown_field WHERE entity = ? AND row = ? AND field = ?')
    .get(entity, row, field) as [string] | undefined; // one text column
  const extra = { entity, row, field, before: found?.[0] ?? null, after };
  extras.set(field, extra);
  staging.extras.push(extra);
}

function setField(staged: StagedRow, name: string, value: FieldValue): void {
  const position = staged.table.positionOf.get(name);
  const column = position === undefined ? undefined : staged.table.columns[position];
  if (position === undefined || column === undefined || staged.after === null) return;
  staged.after[position] = toColumn(column.kind, value);
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
