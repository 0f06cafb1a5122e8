import type { FieldValue } from '#shared/model/change.ts';
import type { ColumnKind } from '#shared/model/field.ts';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import { fromColumn, toColumn, type ColumnValue } from './column-value.ts';

/** One column of an entity's table; column 0 is always the tombstone. */
export type Column = {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly initial: ColumnValue;
  /** Entity that the ids in this column belong to. */
  readonly ref: EntityName | null;
  /** True when a row cannot be without it. */
  readonly required: boolean;
};

/** How the rows of one entity stand in SQLite: its columns in a fixed order, and the statements over them. */
export type EntityTable = {
  readonly entity: EntityName;
  readonly columns: readonly Column[];
  /** Position of a field in `columns`. */
  readonly positionOf: ReadonlyMap<string, number>;
  /** Position of `partnerId`, or -1 for entities that all partners share. */
  readonly partnerPosition: number;
  /** A row's column values while nothing is set; copy it before changing. */
  readonly initial: readonly ColumnValue[];
  readonly selectRow: string;
  readonly insertRow: string;
  /** Live rows of one partner, or all of them for shared entities; the id comes before the columns. */
  readonly selectLive: string;
  readonly exists: string;
};

function makeTable(entity: EntityName): EntityTable {
  const { fields, scope } = entityOf(entity);
  const columns: Column[] = [{ name: 'deleted', kind: 'boolean', initial: 0, ref: null, required: false }];
  for (const [name, spec] of Object.entries(fields)) {
    columns.push({
      name,
      kind: spec.column,
      initial: toColumn(spec.column, spec.initial),
      ref: (spec.ref ?? null) as EntityName | null, // the model refers to its own entities only; a test holds it to that
      required: spec.ref !== undefined && spec.initial === '',
    });
  }
  const list = columns.map(({ name }) => quoted(name)).join(', ');
  const table = quoted(entity);
  const ofPartner = scope === 'partner' ? ' AND "partnerId" = ?' : '';
  return {
    entity,
    columns,
    positionOf: new Map(columns.map(({ name }, position) => [name, position])),
    partnerPosition: scope === 'partner' ? columns.findIndex(({ name }) => name === 'partnerId') : -1,
    initial: columns.map(({ initial }) => initial),
    selectRow: `SELECT ${list} FROM ${table} WHERE id = ?`,
    insertRow: `INSERT INTO ${table} (id, ${list}) VALUES (?${', ?'.repeat(columns.length)})`,
    selectLive: `SELECT id, ${list} FROM ${table} WHERE deleted = 0${ofPartner}`,
    exists: `SELECT deleted FROM ${table} WHERE id = ?`,
  };
}

const tables = new Map<string, EntityTable>(entityNames.map((name) => [name, makeTable(name)]));

/** The table of an entity. */
export function tableOf(entity: EntityName): EntityTable {
  return tables.get(entity) ?? makeTable(entity);
}

/** The table of an entity that may come from another version; null when this version has none. */
export function findTable(entity: string): EntityTable | null {
  return tables.get(entity) ?? null;
}

/** The statement that writes some columns of one row; the id is its last parameter. */
export function updateOf(table: EntityTable, positions: readonly number[]): string {
  const sets = positions.map((position) => `${quoted(table.columns[position]?.name ?? '')} = ?`);
  return `UPDATE ${quoted(table.entity)} SET ${sets.join(', ')} WHERE id = ?`;
}

/** The fields of a row as the app uses them, from the values of its columns. */
export function toFields(table: EntityTable, values: readonly ColumnValue[]): Record<string, FieldValue> {
  return fillIn({}, table, values, 0);
}

/** A record from what `selectLive` gives: the id, then the columns. The caller knows the type of the entity's record. */
export function toRecord(table: EntityTable, values: readonly ColumnValue[]): Record<string, FieldValue> {
  return fillIn({ id: values[0] ?? '' }, table, values, 1);
}

/** Sets field by field in one order, so that thousands of records share their shape. */
function fillIn(
  record: Record<string, FieldValue>,
  table: EntityTable,
  values: readonly ColumnValue[],
  skip: number,
): Record<string, FieldValue> {
  for (const [position, column] of table.columns.entries()) {
    record[column.name] = fromColumn(column.kind, values[position + skip] ?? null);
  }
  return record;
}

function quoted(name: string): string {
  return `"${name}"`;
}
