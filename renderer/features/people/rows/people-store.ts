import { create } from 'zustand';
import { rememberedNumber, rememberedText, rememberLayout } from '#renderer/session/settings-store.ts';
import type { SeatId } from '#shared/model/id.ts';
import { peopleColumns } from './people-columns.ts';
import type { ValueFilters } from './people-filter.ts';

/** Where the keyboard stands in the grid. `row` null = the header. */
export type CellPlace = { readonly row: SeatId | null; readonly columnId: string };
/** The seats in the order in which they were shown when the editing of one of them began. */
export type HeldOrder = { readonly row: SeatId | null; readonly seatIds: readonly SeatId[] };
export type Sorting = { readonly columnId: string; readonly descending: boolean };

/** State of the people table. Session data; the shown columns, their widths and the sorting are saved preferences. */
export type PeopleStore = {
  readonly search: string;
  readonly filters: ValueFilters;
  /** Null keeps the order of the chart. */
  readonly sorting: Sorting | null;
  /** Whether the people without a seat, who left, are shown in place of the seats. */
  readonly showsLeft: boolean;
  /** Ids of the hidden columns. */
  readonly hidden: readonly string[];
  /** Widths that the user chose, by the id of the column, in px. */
  readonly widths: Readonly<Record<string, number>>;
  readonly cell: CellPlace | null;
  /** Whether the cell is being edited. */
  readonly editing: boolean;
  /** The order that stays while a row is being edited, so that the row does not jump away; null follows the sorting at once. */
  readonly heldOrder: HeldOrder | null;
  /** Why the text of a cell was not taken; stands beside the cell until the next edit, or for a while. Transient. */
  readonly refusal: { readonly cell: CellPlace; readonly text: string } | null;
  /** Counts the moves of the keyboard in the grid; the browser's focus follows each. */
  readonly focusTick: number;
  /** The seats that are shown now, in their order; for select all and for ranges. Transient. */
  readonly shown: readonly SeatId[];
  /** Where a range of the selection starts. */
  readonly anchor: SeatId | null;
};

const atFirst = peopleColumns.filter((column) => column.hiddenAtFirst).map((column) => column.id);

export const usePeople = create<PeopleStore>(() => ({
  search: '',
  filters: {},
  sorting: null,
  showsLeft: false,
  hidden: atFirst,
  widths: {},
  cell: null,
  editing: false,
  heldOrder: null,
  refusal: null,
  focusTick: 0,
  shown: [],
  anchor: null,
}));

/** Takes over which columns were shown, how wide they were, and how they were sorted when the app was closed. */
export function recallPeople(): void {
  const hidden = rememberedText('people.hidden');
  const sorting = rememberedText('people.sorting');
  const [columnId = '', direction] = (sorting ?? '').split(' ');
  usePeople.setState({
    hidden: hidden === null ? atFirst : hidden.split(' '),
    widths: rememberedWidths(),
    sorting: columnId === '' ? null : { columnId, descending: direction === 'desc' },
  });
}

function rememberedWidths(): Readonly<Record<string, number>> {
  const widths = peopleColumns.map(({ id, width }) => [id, rememberedNumber(widthKey(id), width)] as const);
  return Object.fromEntries(widths);
}

function widthKey(columnId: string): string {
  return `people.width.${columnId}`;
}

export const LEAST_WIDTH = 60;
export const MOST_WIDTH = 800;

/** Makes a column this wide, in px, within the bounds above; remembered. */
export function setWidth(columnId: string, width: number): void {
  const bounded = Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
  usePeople.setState(({ widths }) => ({ widths: { ...widths, [columnId]: bounded } }));
  rememberLayout(widthKey(columnId), bounded);
}

/** Makes a column as wide as it was at first. */
export function resetWidth(columnId: string): void {
  const width = peopleColumns.find(({ id }) => id === columnId)?.width;
  if (width !== undefined) setWidth(columnId, width);
}

/** Forgets everything that belongs to one partner: search, filters, focus. */
export function resetPeople(): void {
  usePeople.setState({
    search: '',
    filters: {},
    showsLeft: false,
    cell: null,
    editing: false,
    heldOrder: null,
    refusal: null,
    shown: [],
    anchor: null,
  });
}

export function setSearch(search: string): void {
  usePeople.setState({ search, editing: false, heldOrder: null });
}

/** Shows the people who left, or the seats again. */
export function showLeft(showsLeft: boolean): void {
  usePeople.setState({ showsLeft, editing: false });
}

/** Shows only rows with one of these values in a column; none shows all. */
export function setFilter(columnId: string, values: readonly string[]): void {
  usePeople.setState(({ filters }) => {
    const { [columnId]: _before, ...others } = filters;
    return {
      filters: values.length === 0 ? others : { ...others, [columnId]: values },
      editing: false,
      heldOrder: null,
    };
  });
}

export function clearFilters(): void {
  usePeople.setState({ search: '', filters: {}, editing: false, heldOrder: null });
}

/** Sorts by a column; null goes back to the order of the chart. */
function setSorting(sorting: Sorting | null): void {
  usePeople.setState({ sorting, editing: false, heldOrder: null });
  const text = sorting === null ? '' : `${sorting.columnId} ${sorting.descending ? 'desc' : 'asc'}`;
  rememberLayout('people.sorting', text);
}

/** Sorts by a column, the way that is asked for most, then the other way round, then no more. */
export function cycleSorting(columnId: string): void {
  const { sorting } = usePeople.getState();
  const first = peopleColumns.find(({ id }) => id === columnId)?.mostFirst === true;
  if (sorting?.columnId !== columnId) setSorting({ columnId, descending: first });
  else setSorting(sorting.descending === first ? { columnId, descending: !first } : null);
}

/** Shows or hides a column. The first one always stays. */
export function showColumn(columnId: string, shown: boolean): void {
  if (columnId === peopleColumns[0]?.id) return;
  usePeople.setState(({ hidden }) => ({
    hidden: shown ? hidden.filter((id) => id !== columnId) : [...new Set([...hidden, columnId])],
    editing: false,
  }));
  // Never an empty text: that would count as nothing remembered.
  rememberLayout('people.hidden', usePeople.getState().hidden.join(' ') || 'none');
}

/** Puts the keyboard on a cell, and leaves the editor if one is open. */
export function focusCell(cell: CellPlace): void {
  usePeople.setState(({ focusTick }) => ({ cell, editing: false, focusTick: focusTick + 1 }));
}

/** Opens the editor of a cell. The rows keep their order until the focus leaves the row. */
export function editCell(cell: CellPlace): void {
  usePeople.setState(({ focusTick, shown }) => ({
    cell,
    editing: true,
    heldOrder: { row: cell.row, seatIds: shown },
    refusal: null,
    focusTick: focusTick + 1,
  }));
}

/** Sorts the rows again after an edit. */
export function settleOrder(): void {
  usePeople.setState({ heldOrder: null });
}

/** Says beside a cell why its text was not taken. */
export function refuseText(cell: CellPlace, text: string): void {
  usePeople.setState({ refusal: { cell, text } });
}

/** Takes the sentence beside a cell away. */
export function forgetRefusal(): void {
  usePeople.setState({ refusal: null });
}

/** Closes the editor; the keyboard stays on the cell. */
export function stopEditing(): void {
  usePeople.setState(({ focusTick }) => ({ editing: false, focusTick: focusTick + 1 }));
}

/** Closes the editor because the focus went elsewhere, where it stays. */
export function leaveEditor(): void {
  usePeople.setState({ editing: false });
}
