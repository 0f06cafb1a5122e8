import type { Between, CommandAuthor, Moment, TouchedRow } from '#shared/history/moment.ts';
import type { Change, FieldValue } from '#shared/model/change.ts';
import { fromLog, type ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { readInto, tableOf, type Column, type EntityTable } from '../engine/entity-table.ts';
import { placeOf } from './log-place.ts';
import { walkLog, type FieldTrace, type RowTrace } from './log-walk.ts';

/** What lies between two moments of a partner; a null `to` is now. Moments in the wrong order are taken in the right one. */
export function readBetween(
  reader: Reader,
  { partnerId, from, to }: { readonly partnerId: string; readonly from: Moment; readonly to: Moment | null },
): Between {
  const places = [placeOf(reader, from), to === null ? null : placeOf(reader, to)] as const;
  const [one, other] = places;
  const [start, end] = other !== null && other.command < one.command ? [other, one] : [one, other];
  const rows = walkLog(reader, partnerId, { after: start.command, upTo: end?.command ?? null });
  const touched = rows.flatMap(touchedIn);
  return {
    from: start,
    to: end,
    back: rows.flatMap((row) => wayBack(reader, row, ({ old }) => old)),
    backToEnd: end === null ? [] : rows.flatMap((row) => wayBack(reader, row, ({ oldAtEnd }) => oldAtEnd)),
    touched,
    commands: authorsOf(reader, touched),
  };
}

/** The changes that lead from the state now back to the one after a command, for whatever needs no authors. */
export function changesBackTo(reader: Reader, partnerId: string, command: number): readonly Change[] {
  return walkLog(reader, partnerId, { after: command, upTo: null }).flatMap((row) =>
    wayBack(reader, row, ({ old }) => old),
  );
}

function touchedIn({ entity, row, fields }: RowTrace): readonly TouchedRow[] {
  const making = fields.get('deleted');
  // A row that came is told by its making; all its fields would be as many entries again.
  if (making !== undefined && making.by > 0 && making.old === null)
    return [{ entity, row, by: { deleted: making.by } }];
  const by: Record<string, number> = {};
  for (const [field, trace] of fields) if (trace.by > 0) by[field] = trace.by;
  return Object.keys(by).length === 0 ? [] : [{ entity, row, by }];
}

const GONE: Change['fields'] = Object.freeze({ deleted: true });

/** The value that a field had at the wanted moment as JSON text; null = it was not there, or was erased; undefined = as it is now. */
type Wanted = (trace: FieldTrace) => string | null | undefined;

function wayBack(reader: Reader, { entity, row, fields }: RowTrace, wanted: Wanted): readonly Change[] {
  const table = tableOf(entity);
  const making = fields.get('deleted');
  const deletedThen = making === undefined ? undefined : wanted(making);
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
    const text = column === undefined ? undefined : wanted(trace);
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

type AuthorRow = readonly [seq: number, who: string, at: number, received: number];

function authorsOf(reader: Reader, touched: readonly TouchedRow[]): Readonly<Record<number, CommandAuthor>> {
  const wanted = new Set(touched.flatMap(({ by }) => Object.values(by)));
  const commands: Record<number, CommandAuthor> = {};
  const one = reader.prepareRaw("SELECT seq, who, at, kind = 'merge' FROM command WHERE seq = ?");
  for (const number of wanted) {
    const found = one.get(number) as AuthorRow | undefined; // in this order
    if (found !== undefined) commands[number] = { who: found[1], at: found[2], received: found[3] === 1 };
  }
  return commands;
}
