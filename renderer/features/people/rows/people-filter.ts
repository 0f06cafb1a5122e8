import { hasWords, searchWords } from '#shared/text/search.ts';
import { columnById, searchTextOf, type PeopleColumn } from './people-columns.ts';
import type { PeopleRow } from './people-row.ts';

/** Chosen values by column id; a column without an entry, or with an empty one, is not filtered. */
export type ValueFilters = Readonly<Record<string, readonly string[]>>;

/** Whether a row has every word of the search. */
export function fitsSearch(row: PeopleRow, search: string): boolean {
  const words = searchWords(search);
  return words.length === 0 || hasWords(searchTextOf(row), words);
}

/** Whether a row has one of the chosen values in a column. */
export function fitsValues(row: PeopleRow, columnId: string, chosen: readonly string[]): boolean {
  const values = columnById(columnId)?.values;
  return chosen.length === 0 || values === undefined || values(row).some((value) => chosen.includes(value));
}

/** The values that a column can be filtered by, with labels, in its own order or by name; nothing comes last. */
export function filterChoices(
  column: PeopleColumn,
  rows: readonly PeopleRow[],
): readonly { readonly value: string; readonly label: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of column.values?.(row) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  const labelled = column.valueLabels ?? [
    ...[...counts.keys()]
      .filter((value) => value !== '')
      .sort((a, b) => a.localeCompare(b))
      .map((value) => ({ value, label: value })),
    ...(counts.has('') ? [{ value: '', label: 'None' }] : []),
  ];
  return labelled.map(({ value, label }) => ({ value, label, count: counts.get(value) ?? 0 }));
}
