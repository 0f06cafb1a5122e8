import type { FieldValue } from '#shared/model/change.ts';
import type { ColumnKind } from '#shared/model/field-spec.ts';

/** What SQLite keeps in one column: yes or no is 1 or 0, lists and objects are JSON text. */
export type ColumnValue = string | number | null;

/**
 * A field value as its column keeps it. Two values are the same when their column values are. Halves of surrogate pairs
 * become U+FFFD and −0 becomes 0, because SQLite keeps neither; what a commit gives back has passed through here too.
 */
export function toColumn(kind: ColumnKind, value: FieldValue): ColumnValue {
  if (kind === 'json') return JSON.stringify(value);
  if (kind === 'boolean') return value === true ? 1 : 0;
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'number') return value === 0 ? 0 : value;
  return null;
}

/** A column value as the field value that it stands for; throws where text that should be JSON is not. Whether it fits the field is another question. */
export function fromColumn(kind: ColumnKind, value: ColumnValue): FieldValue {
  if (kind === 'json') return value === null ? null : parsed(String(value));
  // Anything else than 1 or 0 stays what it is: no yes or no.
  if (kind === 'boolean') return value === 1 ? true : value === 0 ? false : value;
  return value;
}

/** A column value as the JSON text that the change log keeps. */
export function toLog(kind: ColumnKind, value: ColumnValue): string {
  if (kind === 'json') return String(value);
  if (kind === 'boolean') return value === 1 ? 'true' : 'false';
  return JSON.stringify(value);
}

/** The column value of a JSON text from the change log. */
export function fromLog(kind: ColumnKind, text: string): ColumnValue {
  return kind === 'json' ? text : toColumn(kind, parsed(text));
}

/** JSON text that this app wrote itself. */
export function parsed(text: string): FieldValue {
  return JSON.parse(text) as FieldValue; // JSON holds nothing else than field values
}

/** The texts of a list in a column of JSON; none where something else stands there. */
export function textsIn(text: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}
