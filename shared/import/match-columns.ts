import { cluesOf } from './column-clues.ts';
import { dateOrderOf, type DateOrder } from './date-order.ts';
import { headerFields, type HeaderMeaning } from './header-fields.ts';
import type { ImportField } from './import-field.ts';
import type { Table } from './table.ts';
import { tellByRows } from './tell-by-rows.ts';
import { fillFromValues } from './value-fields.ts';

/** A proposed meaning, and what told it: the header, that the values name other rows (or are what those are named by), or the values alone. */
export type ColumnProposal = {
  readonly field: ImportField | null;
  readonly because: 'header' | 'rows' | 'values' | null;
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
  const meanings = byHeader.map((meaning, column) => table.told.get(column) ?? meaning);
  const byRows = tellByRows(table, meanings, clues);
  const fields = fillFromValues(table, byRows, byHeader, clues);
  return fields.map((field, column) => ({
    field,
    because:
      field === null
        ? null
        : meanings[column] !== 'unknown'
          ? 'header'
          : byRows[column] !== 'unknown'
            ? 'rows'
            : 'values',
    samples: [...(clues[column]?.values ?? [])].slice(0, 3),
    dates: dateOrderOf(table.rows.map((row) => row.cells[column] ?? '')),
  }));
}
