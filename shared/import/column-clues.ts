import { cellKind, looksLikeName, type CellKind } from './cell-kind.ts';
import type { Table } from './table.ts';

/** What the values of a column tell, from a sample of the list. Shares are of its filled cells, 0-1. */
export type ColumnClues = {
  readonly filled: number;
  readonly share: (kind: CellKind) => number;
  readonly names: number;
  /** Different values per filled cell: 1 when none repeats. */
  readonly distinct: number;
  readonly values: ReadonlySet<string>;
};

const SAMPLE = 400;

/** Looks at the values of each column of the first few hundred rows. */
export function cluesOf(table: Table): readonly ColumnClues[] {
  const rows = table.rows.slice(0, SAMPLE);
  return table.headers.map((_, column) => {
    const cells = rows.map((row) => (row.cells[column] ?? '').trim()).filter((cell) => cell !== '');
    const kinds = new Map<CellKind, number>();
    for (const cell of cells) kinds.set(cellKind(cell), (kinds.get(cellKind(cell)) ?? 0) + 1);
    const count = Math.max(1, cells.length);
    const values = new Set(cells);
    return {
      filled: cells.length,
      share: (kind) => (kinds.get(kind) ?? 0) / count,
      names: cells.filter(looksLikeName).length / count,
      distinct: values.size / count,
      values,
    };
  });
}

/** The share of the filled cells of one column that stand somewhere in another one, by value. */
export function shareFoundIn(column: ColumnClues, other: ColumnClues): number {
  if (column.values.size === 0) return 0;
  let found = 0;
  for (const value of column.values) if (other.values.has(value)) found += 1;
  return found / column.values.size;
}
