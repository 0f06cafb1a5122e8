import { FIRST_DAY } from '#shared/model/calendar-date.ts';
import type { FieldValue } from '#shared/model/change.ts';
import { isEntityName } from '#shared/model/registry.ts';
import { toColumn, type ColumnValue } from './column-value.ts';
import { readInto, tableOf } from './entity-table.ts';

/**
 * The value of a column as records have it: itself where it fits its field, else what can be read of it. Queries that do not make
 * records call it as `readable('entity', 'field', column)`, so that an agenda and a map never tell different days.
 */
export function readable(entity: unknown, field: unknown, value: unknown): ColumnValue {
  const table = typeof entity === 'string' && isEntityName(entity) ? tableOf(entity) : null;
  const column = table?.columns[table.positionOf.get(String(field)) ?? -1];
  if (column === undefined) throw new TypeError(`no field ${String(entity)}.${String(field)}`);
  const stored = value as ColumnValue; // SQLite has no other values, but for bytes, which no column keeps
  const read: Record<string, FieldValue> = {};
  return readInto(read, column, stored) ? stored : toColumn(column.kind, read[column.name] ?? null);
}

/** The condition that a column holds a day as `isCalendarDate` says; SQLite's own calendar, because it asks thousands of rows. */
export function isDay(column: string): string {
  return `(date(${column}) = ${column} AND ${column} >= '${FIRST_DAY}')`;
}

/** The condition that somebody has not left by the day bound as `:today`: what is no day does not say so. */
export function hasNotLeft(person: string): string {
  const left = `${person}.leftOn`;
  return `(${left} IS NULL OR ${left} > :today OR ${isDay(left)} IS NOT TRUE)`;
}

/** A column of JSON that lists can be made of; damaged text is an empty list. */
export function listIn(column: string): string {
  return `iif(json_valid(${column}), ${column}, '[]')`;
}
