import { currentState } from '#renderer/document/document-store.ts';
import { selectSeats, useSelection } from '#renderer/session/selection-store.ts';
import { addPerson } from '#renderer/edits/add-person.ts';
import type { NewPlace } from '#shared/edit/seats/seat-edits.ts';
import type { SeatId } from '#shared/model/id.ts';
import { clearFilters, editCell, focusCell, usePeople } from './people-store.ts';

/** Adds a person, or a vacant seat, and opens the editor of the name or title, also when a filter would hide the row. */
export async function addAndName(place: NewPlace, vacant = false): Promise<void> {
  const seatId = await addPerson(place, vacant ? null : '');
  if (seatId === null) return;
  const { search, filters } = usePeople.getState();
  if (search !== '' || Object.keys(filters).length > 0) clearFilters();
  selectSeats([seatId]);
  editCell({ row: seatId, columnId: vacant ? 'title' : 'name' });
}

/** Under whom "Add a person" adds: the selected seat if there is exactly one on the map. */
export function selectedManager(): SeatId | null {
  const { seatIds } = useSelection.getState();
  const [only] = seatIds;
  if (only === undefined || seatIds.size > 1) return null;
  return currentState().seat.get(only)?.onMap === true ? only : null;
}

/** Selects a row; the keyboard stands on the cell. */
export function selectRow(row: SeatId, columnId: string): void {
  selectSeats([row]);
  usePeople.setState({ anchor: row });
  focusCell({ row, columnId });
}

/** Selects from the anchor to this row, as the rows are shown. */
export function extendTo(row: SeatId, columnId: string): void {
  const { shown, anchor } = usePeople.getState();
  const from = shown.indexOf(anchor ?? row);
  const to = shown.indexOf(row);
  if (from < 0 || to < 0) {
    selectRow(row, columnId);
    return;
  }
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  // The row that the keyboard is on comes last: it gets the focus of the selection.
  selectSeats(from <= to ? range : range.toReversed());
  focusCell({ row, columnId });
}

export function selectShown(): void {
  const { shown, cell } = usePeople.getState();
  const here = cell?.row ?? null;
  // The row that the keyboard is on comes last: it keeps the focus of the selection.
  selectSeats(here === null || !shown.includes(here) ? shown : [...shown.filter((id) => id !== here), here]);
}
