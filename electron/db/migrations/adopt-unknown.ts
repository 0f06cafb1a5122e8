import { AppError } from '#shared/ipc/errors.ts';
import { checkChange } from '#shared/model/change.ts';
import { checkRows } from '../commits/check-rows.ts';
import { fromLog, parsed, toColumn, type ColumnValue } from '../engine/column-value.ts';
import type { Connection } from '../engine/connection.ts';
import { findTable, tableOf, updateOf, type EntityTable } from '../engine/entity-table.ts';
import { newStaging, stagedRow, type Staging } from '../commits/staging.ts';

type Kept = { readonly entity: string; readonly row: string; readonly field: string; readonly value: string };
/** One kept field that its column can take. */
type Fitting = { readonly kept: Kept; readonly position: number; readonly value: ColumnValue };

/** Whether anything is kept that no table had a place for. */
export function hasUnknownFields(connection: Connection): boolean {
  return connection.prepareRaw('SELECT 1 FROM unknown_field LIMIT 1').get() !== undefined;
}

/**
 * Moves fields and rows that an earlier version did not know into the tables that a migration gave them. Their clocks and their log
 * are already there under the same names. What does not fit stays where it is: values and rows that the model refuses, rows without their
 * required references, references to what is not there, and fields that were set again since. Belongs into a transaction.
 */
export function adoptUnknownFields(connection: Connection): void {
  // A row can refer to one that comes later: until nothing more finds its place.
  while (adoptOnce(connection));
}

function adoptOnce(connection: Connection): boolean {
  const kept = connection
    .prepare(
      'SELECT entity, row, field, value FROM unknown_field WHERE json_valid(value) ORDER BY entity, row, field',
    )
    .all() as Kept[]; // the columns are those of the type
  let adopted = false;
  for (const [entity, ofEntity] of Map.groupBy(kept, (field) => field.entity)) {
    const table = findTable(entity);
    if (table === null) continue;
    for (const fields of Map.groupBy(ofEntity, ({ row }) => row).values())
      if (adoptRow(connection, table, fields)) adopted = true;
  }
  return adopted;
}

/** Takes over all fields that fit; where they do not go together, those of a row that is there which go alone. False when there is none. */
function adoptRow(connection: Connection, table: EntityTable, kept: readonly Kept[]): boolean {
  const fitting = kept.flatMap((field) => fittingOf(connection, table, field) ?? []);
  if (fitting.length === 0) return false;
  if (adoptFields(connection, table, fitting)) return true;
  const [first] = fitting;
  if (first === undefined || connection.prepareRaw(table.exists).get(first.kept.row) === undefined)
    return false;
  return fitting.filter((field) => adoptFields(connection, table, [field])).length > 0;
}

/** False, with nothing written, when the row as it would be is refused, as it would be from anybody else. */
function adoptFields(connection: Connection, table: EntityTable, fitting: readonly Fitting[]): boolean {
  const id = fitting[0]?.kept.row;
  if (id === undefined) return false;
  const staging = newStaging(connection);
  const staged = stagedRow(staging, table, id);
  staged.after ??= [...table.initial];
  for (const { position, value } of fitting) staged.after[position] = value;
  if (isRefused(staging)) return false;
  if (staged.before === null) connection.prepare(table.insertRow).run(id, ...staged.after);
  else {
    const update = updateOf(
      table,
      fitting.map(({ position }) => position),
    );
    connection.prepare(update).run(...fitting.map(({ value }) => value), id);
  }
  const forget = connection.prepare('DELETE FROM unknown_field WHERE entity = ? AND row = ? AND field = ?');
  for (const { kept: from } of fitting) forget.run(from.entity, from.row, from.field);
  return true;
}

/** Only reads: nothing of the transaction is lost by going on. A row that is deleted here is asked for its references alone. */
function isRefused(staging: Staging): boolean {
  try {
    checkRows(staging);
    return false;
  } catch (error) {
    if (error instanceof AppError) return true;
    throw error;
  }
}

/** The field with its place, or null while there is none for it. */
function fittingOf(connection: Connection, table: EntityTable, kept: Kept): Fitting | null {
  const { row, field } = kept;
  const position = table.positionOf.get(field);
  const column = position === undefined ? undefined : table.columns[position];
  if (position === undefined || column === undefined) return null;
  const given = parsed(kept.value);
  if (checkChange({ entity: table.entity, row, fields: { [field]: given } }) !== null) return null;
  const value = toColumn(column.kind, given);
  if (column.ref !== null && typeof value === 'string') {
    if (connection.prepareRaw(tableOf(column.ref).exists).get(value) === undefined) return null;
  }
  const newest = newestInLog(connection, kept);
  if (newest !== null && fromLog(column.kind, newest) !== value) return null;
  return { kept, position, value };
}

/** The JSON text that was logged last for a field; null when nothing was. */
function newestInLog(connection: Connection, { entity, row, field }: Kept): string | null {
  const found = connection
    .prepareRaw(
      `SELECT c.new FROM row_key k JOIN change c ON c.rowKey = k.key WHERE k.entity = ? AND k.row = ? AND c.field = ?
       ORDER BY c.command DESC, c.n DESC LIMIT 1`,
    )
    .get(entity, row, field) as [string | null] | undefined; // one text column
  return found?.[0] ?? null;
}
