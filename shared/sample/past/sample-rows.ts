import type { Change } from '../../model/change.ts';

/** A row of the sample with all its values. */
export type SampleRow = Change;

/** The rows that changes make, in the order in which they come; a row that is written twice has the values of both. */
export function sampleRows(changes: readonly Change[]): readonly SampleRow[] {
  const rows = new Map<string, SampleRow>();
  for (const each of changes) {
    const key = `${each.entity} ${each.row}`;
    rows.set(key, { ...each, fields: { ...rows.get(key)?.fields, ...each.fields } });
  }
  return [...rows.values()];
}
