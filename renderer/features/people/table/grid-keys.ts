import type { KeyboardEvent } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { isTyping } from '#renderer/ui/typing.ts';
import { selectSeats, toggleSeat, useSelection } from '#renderer/session/selection-store.ts';
import { columnById, isEditable, type PeopleColumn } from '../rows/people-columns.ts';
import type { PeopleRow } from '../rows/people-row.ts';
import { cycleSorting, editCell, focusCell, usePeople, type CellPlace } from '../rows/people-store.ts';
import { gridStep } from '../grid/grid-step.ts';
import { extendTo, selectRow } from '../rows/row-actions.ts';

/** What a key in the grid is judged by. */
type Place = {
  readonly rows: readonly PeopleRow[];
  readonly columns: readonly PeopleColumn[];
  readonly active: CellPlace;
  /** How many rows Page up and Page down move. */
  readonly page: number;
};

/**
 * The keys of the grid: arrows, Home, End and Page move (Shift extends the selection), Enter and F2 edit or sort, Space adds
 * to the selection, Escape goes back to one row. Other keys go on to the commands.
 */
export function handleGridKey(event: KeyboardEvent<HTMLElement>, place: Place): void {
  if (usePeople.getState().editing || isTyping(event.target) || event.altKey) return;
  if (!handled(event, place)) return;
  event.preventDefault();
  event.stopPropagation();
}

function handled(event: KeyboardEvent<HTMLElement>, place: Place): boolean {
  const { key, shiftKey } = event;
  const mod = event.ctrlKey || event.metaKey;
  const { rows, columns, active, page } = place;
  const at = rows.findIndex((row) => row.seatId === active.row);
  const column = columns.findIndex(({ id }) => id === active.columnId);
  const size = { rows: rows.length, columns: columns.length, top: -1, page } as const;
  const to = gridStep(event, { row: at, column }, size);
  if (to !== null) return to.row === at ? toColumn(place, to.column) : toRow(place, to.row, shiftKey);
  switch (key) {
    case 'Enter':
    case 'F2':
      return !mod && open(place, rows[at]);
    case ' ':
      if (active.row === null) cycleSorting(active.columnId);
      else toggleSeat(active.row);
      return true;
    case 'Escape':
      return toOneRow(active);
    default:
      return false;
  }
}

/** Index −1 is the header. */
function toRow({ rows, active }: Place, index: number, extend: boolean): boolean {
  const row = rows[index];
  if (row !== undefined && extend) extendTo(row.seatId, active.columnId);
  else if (row !== undefined) selectRow(row.seatId, active.columnId);
  else if (index < 0 && !extend) focusCell({ row: null, columnId: active.columnId });
  return true;
}

function toColumn({ columns, active }: Place, index: number): boolean {
  const column = columns[index];
  if (column !== undefined) focusCell({ row: active.row, columnId: column.id });
  return true;
}

function open({ active }: Place, row: PeopleRow | undefined): boolean {
  const column = columnById(active.columnId);
  if (column === undefined) return false;
  if (active.row === null) cycleSorting(column.id);
  else if (row !== undefined && isEditable(column, row)) {
    selectSeats([row.seatId]);
    editCell(active);
  } else void runCommand('seat.edit');
  return true;
}

function toOneRow(active: CellPlace): boolean {
  if (active.row === null || useSelection.getState().seatIds.size < 2) return false;
  selectRow(active.row, active.columnId);
  return true;
}
