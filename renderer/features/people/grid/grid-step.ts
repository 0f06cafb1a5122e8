import type { KeyboardEvent } from 'react';

/** A cell of a grid by its indexes; row −1 is the header, where the keyboard can stand on it. */
export type GridPlace = { readonly row: number; readonly column: number };

type Size = {
  readonly rows: number;
  readonly columns: number;
  /** The lowest row that an arrow reaches: −1 where the header takes the keyboard. */
  readonly top: -1 | 0;
  /** How many rows Page up and Page down pass. */
  readonly page: number;
  /** Home and End with Ctrl or Cmd go to the first and the last cell, and not within the column. */
  readonly corners?: boolean;
};

/** Where a key leads in a grid; null for a key that leads nowhere. With Ctrl or Cmd arrows, Home and End go to the first or last row. */
export function gridStep(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: GridPlace,
  { rows, columns, top, page, corners = false }: Size,
): GridPlace | null {
  const far = event.ctrlKey || event.metaKey;
  const toRow = (to: number, lowest = 0) => ({ row: Math.max(lowest, Math.min(to, rows - 1)), column });
  const toColumn = (to: number) => ({ row, column: Math.max(0, Math.min(to, columns - 1)) });
  switch (event.key) {
    case 'ArrowDown':
      return toRow(far ? rows - 1 : row + 1, top);
    case 'ArrowUp':
      return far ? toRow(0) : toRow(row - 1, top);
    case 'PageDown':
      return toRow(row + page);
    case 'PageUp':
      return toRow(row - page);
    case 'ArrowRight':
      return toColumn(column + 1);
    case 'ArrowLeft':
      return toColumn(column - 1);
    case 'Home':
      return far ? { row: 0, column: corners ? 0 : column } : toColumn(0);
    case 'End':
      return far ? { row: rows - 1, column: corners ? columns - 1 : column } : toColumn(columns - 1);
    default:
      return null;
  }
}
