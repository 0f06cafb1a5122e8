import type { Change, FieldValue } from '../model/change.ts';

/** Whether two field values say the same; lists and objects are compared by content. */
export function sameValue(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}

/** The change cut down to the fields that differ from the row; no change when all agree, so that no empty step of undo arises. */
export function onlyChanged(before: object, candidate: Change): readonly Change[] {
  const row = before as Readonly<Record<string, unknown>>; // records are plain objects by field name
  const fields: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(candidate.fields)) {
    if (!sameValue(row[name], value)) fields[name] = value;
  }
  return Object.keys(fields).length === 0 ? [] : [{ ...candidate, fields }];
}
