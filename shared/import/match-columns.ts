import { cluesOf } from './column-clues.ts';
import { dateOrderOf, type DateOrder } from './date-order.ts';
import { headerFields, type HeaderMeaning } from './header-fields.ts';
import { fieldInfo, ratingOfField, type ImportField } from './import-field.ts';
import type { Table } from './table.ts';
import { fillFromValues } from './value-fields.ts';

/** The meaning of each column, by position; null leaves the column out. */
export type Mapping = readonly (ImportField | null)[];

/** A proposed meaning, and whether header or values told it. */
export type ColumnProposal = {
  readonly field: ImportField | null;
  readonly because: 'header' | 'values' | null;
  /** Up to three different filled cells. */
  readonly samples: readonly string[];
  /** In which order day and month stand in the column's dates: `open` when the list does not tell, null when it holds none. */
  readonly dates: DateOrder | null;
};

/** Proposes what each column means: by its header where that is a known word and its values do not speak against it, else by its values. */
export function proposeColumns(table: Table): readonly ColumnProposal[] {
  const clues = cluesOf(table);
  const byHeader: readonly HeaderMeaning[] =
    table.headerRow === null ? table.headers.map(() => 'unknown') : headerFields(table, clues);
  const fields = fillFromValues(byHeader, clues);
  return fields.map((field, column) => ({
    field,
    because: field === null ? null : byHeader[column] === 'unknown' ? 'values' : 'header',
    samples: [...(clues[column]?.values ?? [])].slice(0, 3),
    dates: dateOrderOf(table.rows.map((row) => row.cells[column] ?? '')),
  }));
}

/** The plain mapping of a proposal. */
export function mappingOf(proposals: readonly ColumnProposal[]): Mapping {
  return proposals.map((proposal) => proposal.field);
}

/** Why a mapping cannot be imported, as a sentence, or null. */
export function mappingProblem(mapping: Mapping): string | null {
  const has = (field: ImportField): boolean => mapping.includes(field);
  if (has('name') || has('firstName') || has('lastName') || has('email')) return null;
  // A chart of posts can do without the people.
  if (has('positionId') && has('title')) return null;
  return 'No column holds the names. Choose “Name”, or “First name” and “Last name”, for the columns that hold them.';
}

/** Whether a field holds days, so that their order has to be known. */
export function holdsDates(field: ImportField | null): boolean {
  return field !== null && (field === 'leftOn' || ratingOfField(field)?.part === 'on');
}

/** The mapping with one column changed; a field that only one column may have moves to it. */
export function changeMapping(mapping: Mapping, column: number, field: ImportField | null): Mapping {
  const alone = field !== null && fieldInfo(field).joining === 'one';
  return mapping.map((before, index) => {
    if (index === column) return field;
    return alone && before === field ? null : before;
  });
}
