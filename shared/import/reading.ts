import { foldWords } from '../text/fold.ts';
import { fieldOfHeader, nameOrder } from './header-words.ts';
import { fieldInfo, type ImportField } from './import-field.ts';
import { isRelation, labelledColumns, placeOfLabel } from './labelled-columns.ts';
import type { Mapping } from './mapping.ts';
import { statusColumns, type StatusColumn } from './status-column.ts';
import type { Table } from './table.ts';

/** Columns of a mapping, grouped once per list. */
export type Reading = {
  readonly columns: readonly (readonly [ImportField, readonly number[]])[];
  /** A list that our own export wrote: everything stands as the user wrote it, also names with a comma. */
  readonly own: boolean;
  /** The columns that say of others, by their position, what is in them: `Work`, `Home`. */
  readonly labels: ReadonlyMap<number, number>;
  /** Of these, the ones for relations: only those that a label calls the manager count. */
  readonly relations: ReadonlyMap<number, number>;
  /** What the headers say of each column: 1 belongs to the work, -1 is private, 0 says nothing. */
  readonly places: readonly (-1 | 0 | 1)[];
  readonly statuses: ReadonlyMap<number, StatusColumn>;
  /** The list's own language has the family name in front. */
  readonly familyInFront: boolean;
  /** The header of the whole names says that the family name comes first. */
  readonly lastFirst: boolean;
  /** That header speaks of several family names: `Apellidos y nombre`. */
  readonly twoFamilyNames: boolean;
};

const SEVERAL_FAMILY_NAMES = /(^| )(apellidos|apelidos|sobrenomes)( |$)/;
const HUNGARIAN = /(^| )(vezeteknev|csaladnev|csaladi nev)( |$)/;

/** Prepares a mapping for reading many rows. Of columns that mean the same, the one with the better header comes first. */
export function readingOf(table: Table, mapping: Mapping): Reading {
  const columns = new Map<ImportField, number[]>();
  mapping.slice(0, table.headers.length).forEach((field, column) => {
    if (field === null) return;
    const before = columns.get(field);
    if (before === undefined) columns.set(field, [column]);
    else before.push(column);
  });
  const rank = (column: number): number => fieldOfHeader(table.headers[column] ?? '')?.rank ?? 1000;
  for (const [field, several] of columns)
    if (fieldInfo(field).joining === 'first' && several.length > 1)
      several.sort((a, b) => rank(a) - rank(b) || a - b);
  const labelled = labelledColumns(table.headers);
  return {
    columns: [...columns],
    own: columns.has('seatId') || columns.has('personId'),
    labels: new Map(labelled.map(({ value, label }) => [value, label])),
    relations: new Map(
      labelled
        .filter(({ value }) => isRelation(table.headers[value] ?? ''))
        .map(({ value, label }) => [value, label]),
    ),
    lastFirst: (columns.get('name') ?? []).some(
      (column) => nameOrder(table.headers[column] ?? '') === 'last-first',
    ),
    twoFamilyNames: (columns.get('name') ?? []).some((column) =>
      SEVERAL_FAMILY_NAMES.test(foldWords(table.headers[column] ?? '')),
    ),
    places: table.headers.map(placeOfLabel),
    statuses: statusColumns(table, mapping),
    familyInFront: table.headers.some((header) => HUNGARIAN.test(foldWords(header))),
  };
}
