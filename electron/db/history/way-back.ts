import type { Change, FieldValue } from '#shared/model/change.ts';
import { fromLog, type ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { readInto, tableOf, type Column, type EntityTable } from '../engine/entity-table.ts';
import { oldAfter, type RowTrace } from './log-walk.ts';

const GONE: Change['fields'] = Object.freeze({ deleted: true });

/**
 * The change that leads a row from how it is now back to how it was right after a command; none where it is as it was. Applied to the
 * state at any moment in between that still has the row's later values, it leads back from there too.
 */
export function wayBack(
  reader: Reader,
  { entity, row, fields }: RowTrace,
  command: number,
): readonly Change[] {
  const table = tableOf(entity);
  const making = fields.get('deleted');
  const deletedThen = making === undefined ? undefined : oldAfter(making, command);
  if (deletedThen === null || deletedThen === 'true') return [{ entity, row, fields: GONE }];
  const isBack = deletedThen === 'false';
  const stored = storedRow(reader, table, row);
  // It was deleted then as it is now; what was written into its tombstone says nothing.
  if (!isBack && stored?.[0] !== 0) return [];
  const values: Record<string, FieldValue> = {};
  const unknown: string[] = [];
  // Of a row that is deleted now everything is needed, of another one what is different.
  if (isBack && stored !== null) readWhole(values, table, stored, unknown);
  for (const [field, trace] of fields) {
    const column = field === 'deleted' ? undefined : table.columns[table.positionOf.get(field) ?? -1];
    const text = column === undefined ? undefined : oldAfter(trace, command);
    if (column === undefined || text === undefined) continue;
    forget(unknown, field);
    if (!readLogged(values, column, text)) unknown.push(field);
  }
  if (isBack) values['deleted'] = false;
  if (Object.keys(values).length === 0) return [];
  return [{ entity, row, fields: unknown.length === 0 ? values : { ...values, unreadable: unknown } }];
}

function storedRow(reader: Reader, table: EntityTable, row: string): readonly ColumnValue[] | null {
  return (reader.prepareRaw(table.selectRow).get(row) as ColumnValue[] | undefined) ?? null; // columns of the table
}

function readWhole(
  record: Record<string, FieldValue>,
  table: EntityTable,
  stored: readonly ColumnValue[],
  unknown: string[],
): void {
  for (const [position, column] of table.columns.entries())
    if (!readInto(record, column, stored[position] ?? null)) unknown.push(column.name);
}

/** Sets one field from the log; false where the log no longer has a value that fits, so that a default stands in its place. */
function readLogged(record: Record<string, FieldValue>, column: Column, text: string | null): boolean {
  if (text === null) {
    readInto(record, column, column.initial);
    return false;
  }
  try {
    return readInto(record, column, fromLog(column.kind, text));
  } catch {
    readInto(record, column, column.initial);
    return false;
  }
}

function forget(names: string[], name: string): void {
  const at = names.indexOf(name);
  if (at >= 0) names.splice(at, 1);
}
