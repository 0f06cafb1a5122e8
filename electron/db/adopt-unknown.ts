import { checkChange } from '#shared/model/change.ts';
import { parsed, toColumn, type ColumnValue } from './column-value.ts';
import type { Connection } from './connection.ts';
import { findTable, updateOf, type EntityTable } from './entity-table.ts';

type Kept = { readonly entity: string; readonly row: string; readonly field: string; readonly value: string };

/**
 * Moves fields and rows that an earlier version did not know into the tables that a migration gave them. Their clocks and their log
 * are already there under the same names. Values that do not fit, and rows without their required references, stay where they are.
 */
export function adoptUnknownFields(connection: Connection): void {
  const kept = connection
    .prepare('SELECT entity, row, field, value FROM unknown_field ORDER BY entity, row, field')
    .all() as Kept[]; // the columns are those of the type
  const rows = Map.groupBy(kept, ({ entity, row }) => `${entity} ${row}`);
  for (const fields of rows.values()) {
    const table = findTable(fields[0]?.entity ?? '');
    if (table !== null) adoptRow(connection, table, fields);
  }
}

function adoptRow(connection: Connection, table: EntityTable, kept: readonly Kept[]): void {
  const fitting = kept.filter((field) => fits(table, field));
  const id = fitting[0]?.row;
  if (id === undefined) return;
  const values = fitting.map(({ field, value }) => {
    const position = table.positionOf.get(field) ?? 0; // known, or it would not fit
    return { position, value: toColumn(table.columns[position]?.kind ?? 'text', parsed(value)) };
  });
  const row = connection.prepareRaw(table.selectRow).get(id) as ColumnValue[] | undefined; // columns of the table
  if (row === undefined) {
    const made = [...table.initial];
    for (const { position, value } of values) made[position] = value;
    if (table.columns.some(({ required }, position) => required && made[position] === '')) return;
    connection.prepare(table.insertRow).run(id, ...made);
  } else {
    const update = updateOf(
      table,
      values.map(({ position }) => position),
    );
    connection.prepare(update).run(...values.map(({ value }) => value), id);
  }
  const forget = connection.prepare('DELETE FROM unknown_field WHERE entity = ? AND row = ? AND field = ?');
  for (const { entity, row: rowId, field } of fitting) forget.run(entity, rowId, field);
}

function fits(table: EntityTable, { row, field, value }: Kept): boolean {
  const candidate = { entity: table.entity, row, fields: { [field]: parsed(value) } };
  return table.positionOf.has(field) && checkChange(candidate) === null;
}
