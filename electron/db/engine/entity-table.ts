import type { FieldValue } from '#shared/model/change.ts';
import type { ColumnKind, FieldSpec } from '#shared/model/field-spec.ts';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import { fromColumn, toColumn, type ColumnValue } from './column-value.ts';

/** One column of an entity's table; column 0 is always the tombstone. */
export type Column = {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly initial: ColumnValue;
  /** Entity that the id in this column belongs to. */
  readonly ref: EntityName | null;
  /** Entity that the ids of the list in this column belong to. */
  readonly listOf: EntityName | null;
  /** True when a row cannot be without it. */
  readonly required: boolean;
  /** The field that it keeps; null for the tombstone. */
  // eslint-disable-next-line typescript/no-explicit-any -- columns of every type stand side by side
  readonly spec: FieldSpec<any> | null;
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
  /** Whether a row is deleted, and the partner that it belongs to (null for what partners share). */
  readonly home: string;
};

function makeTable(entity: EntityName): EntityTable {
  const { fields, scope } = entityOf(entity);
  const columns: Column[] = [
    { name: 'deleted', kind: 'boolean', initial: 0, ref: null, listOf: null, required: false, spec: null },
  ];
  for (const [name, spec] of Object.entries(fields)) {
    columns.push({
      name,
      kind: spec.column,
      initial: toColumn(spec.column, spec.initial),
      // The model refers to its own entities only; a test holds it to that.
      ref: (spec.ref ?? null) as EntityName | null,
      listOf: (spec.listOf ?? null) as EntityName | null,
      required: spec.ref !== undefined && spec.initial === '',
      spec,
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
    home: `SELECT deleted, ${scope === 'partner' ? '"partnerId"' : 'NULL'} FROM ${table} WHERE id = ?`,
  };
}

const tables = new Map<string, EntityTable>(entityNames.map((name) => [name, makeTable(name)]));

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

/** The fields of a row as the file keeps them, whether they fit or not: what a copy for another device carries. */
export function toStoredFields(
  table: EntityTable,
  values: readonly ColumnValue[],
): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const [position, { name, kind }] of table.columns.entries())
    fields[name] = valueOf(kind, values[position] ?? null) ?? null;
  return fields;
}

/** The fields of a row as the app uses them, from the values of its columns. */
export function toFields(table: EntityTable, values: readonly ColumnValue[]): Record<string, FieldValue> {
  return fillIn({}, table, values, 0);
}

/** A record from what `selectLive` gives: the id, then the columns. The caller knows the type of the entity's record. */
export function toRecord(table: EntityTable, values: readonly ColumnValue[]): Record<string, FieldValue> {
  return fillIn({ id: values[0] ?? '' }, table, values, 1);
}

/**
 * Sets field by field in one order, so that thousands of records share their shape. The one place where values of the file become
 * fields: what does not fit (from an earlier version, or damaged) is read as what can be read of it, and its name is noted.
 */
function fillIn(
  record: Record<string, FieldValue>,
  table: EntityTable,
  values: readonly ColumnValue[],
  skip: number,
): Record<string, FieldValue> {
  let unreadable: string[] | null = null;
  for (let position = 0; position < table.columns.length; position += 1) {
    const column = table.columns[position];
    if (column !== undefined && !readInto(record, column, values[position + skip] ?? null))
      (unreadable ??= []).push(column.name);
  }
  if (unreadable !== null) record['unreadable'] = unreadable;
  return record;
}

/** Sets one field from its column; false when the value does not fit and something else stands in its place. */
export function readInto(
  record: Record<string, FieldValue>,
  { name, kind, spec }: Column,
  value: ColumnValue,
): boolean {
  const found = valueOf(kind, value);
  if (spec === null) record[name] = found === true;
  else if (spec.fits(found))
    record[name] = found as FieldValue; // it fits a field
  else {
    record[name] = (spec.mend?.(found) ?? spec.initial) as FieldValue; // defaults are field values
    return false;
  }
  return true;
}

/** What stands in a column; undefined where text that should be JSON is not. */
function valueOf(kind: ColumnKind, value: ColumnValue): FieldValue | undefined {
  try {
    return fromColumn(kind, value);
  } catch {
    return undefined;
  }
}

function quoted(name: string): string {
  return `"${name}"`;
}
