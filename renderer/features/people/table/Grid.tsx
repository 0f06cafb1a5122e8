import { useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from 'react';
import { useSelection } from '#renderer/session/selection-store.ts';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import type { SeatId } from '#shared/model/id.ts';
import { GridHeader } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import { handleGridKey } from './grid-keys.ts';
import type { PeopleColumn } from '../rows/people-columns.ts';
import type { PeopleRow } from '../rows/people-row.ts';
import { usePeople, type CellPlace } from '../rows/people-store.ts';
import { rowMenu } from './row-menu.tsx';
import { selectRow } from '../rows/row-actions.ts';
import { useCellFocus } from './use-cell-focus.ts';
import { useVisibleColumns } from '../rows/visible-columns.ts';
import styles from './Grid.module.css';

const ROW_HEIGHT = 36;
const HEADER_HEIGHT = 36;
const SELECT_WIDTH = 36;

type Props = {
  readonly rows: readonly PeopleRow[];
  readonly columns: readonly PeopleColumn[];
  /** All rows of the partner, for the values that a filter offers. */
  readonly allRows: readonly PeopleRow[];
};

/** The rows that fit the filters, as a grid: only what is in view is in the page, the row of the keyboard always is. */
export function Grid({ rows, columns, allRows }: Props): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const cell = usePeople((store) => store.cell);
  const editing = usePeople((store) => store.editing);
  const selected = useSelection((selection) => selection.seatIds);
  const focusSeatId = useSelection((selection) => selection.focusSeatId);
  const active = activeCell(cell, rows, columns, focusSeatId);
  const activeIndex = active.row === null ? -1 : rows.findIndex((row) => row.seatId === active.row);

  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled by the React compiler
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: HEADER_HEIGHT,
    paddingStart: HEADER_HEIGHT,
    rangeExtractor: useCallback((range: Range) => withRow(range, activeIndex), [activeIndex]),
  });
  const visible = useVisibleColumns(scroller, columns, active.columnId);
  useCellFocus(scroller, active, activeIndex, virtualizer);
  useFollowSelection(focusSeatId, rows, (index) => virtualizer.scrollToIndex(index));

  const template = `${String(SELECT_WIDTH)}px ${columns.map(({ width }) => `${String(width)}px`).join(' ')}`;
  const width = columns.reduce((sum, column) => sum + column.width, SELECT_WIDTH);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    handleGridKey(event, { rows, columns, active, page });
  }

  function onContextMenu(event: MouseEvent<HTMLDivElement>): void {
    const place = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    const row = place?.getAttribute('data-row') ?? null;
    if (row !== null && !selected.has(row as SeatId)) selectRow(row as SeatId, active.columnId); // set by GridRow
  }

  return (
    <ContextMenu items={rowMenu}>
      <div
        ref={scroller}
        role="grid"
        aria-label="People"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        tabIndex={-1}
        data-key-scope="map"
        data-focus-home
        className={styles.grid}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
      >
        <div
          role="presentation"
          className={styles.sheet}
          style={{ width, height: virtualizer.getTotalSize() }}
        >
          <GridHeader
            columns={columns}
            allRows={allRows}
            template={template}
            activeColumnId={active.row === null ? active.columnId : null}
          />
          <div role="rowgroup">
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              if (row === undefined) return null;
              const isActive = row.seatId === active.row;
              return (
                <GridRow
                  key={row.seatId}
                  row={row}
                  index={index}
                  top={start}
                  columns={visible}
                  template={template}
                  selected={selected.has(row.seatId)}
                  activeColumnId={isActive ? active.columnId : null}
                  editing={isActive && editing}
                />
              );
            })}
          </div>
        </div>
      </div>
    </ContextMenu>
  );
}

/** Where the keyboard stands: on the remembered cell while it is shown, else on the selected row, else on the first one. */
function activeCell(
  cell: CellPlace | null,
  rows: readonly PeopleRow[],
  columns: readonly PeopleColumn[],
  focusSeatId: SeatId | null,
): CellPlace {
  const wanted = cell?.columnId;
  const columnId = (columns.find(({ id }) => id === wanted) ?? columns[0])?.id ?? 'name';
  if (cell !== null && cell.row === null) return { row: null, columnId };
  const isShown = (id: SeatId | null | undefined) => rows.some((row) => row.seatId === id);
  if (isShown(cell?.row)) return { row: cell?.row ?? null, columnId };
  if (isShown(focusSeatId)) return { row: focusSeatId, columnId };
  return { row: rows[0]?.seatId ?? null, columnId };
}

/** The indexes in view, and the row that must stay in the page because the focus is on it. */
function withRow({ startIndex, endIndex, overscan, count }: Range, index: number): number[] {
  const first = Math.max(0, startIndex - overscan);
  const last = Math.min(count - 1, endIndex + overscan);
  const indexes = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  if (index < 0 || index >= count) return indexes;
  if (index < first) return [index, ...indexes];
  return index > last ? [...indexes, index] : indexes;
}

/** Scrolls to what is selected elsewhere, on the map or by a link. */
function useFollowSelection(
  focusSeatId: SeatId | null,
  rows: readonly PeopleRow[],
  scrollTo: (index: number) => void,
): void {
  const latest = useRef({ rows, scrollTo });
  useEffect(() => {
    latest.current = { rows, scrollTo };
  });
  useEffect(() => {
    if (focusSeatId === null || focusSeatId === usePeople.getState().cell?.row) return;
    const index = latest.current.rows.findIndex((row) => row.seatId === focusSeatId);
    if (index < 0) return;
    latest.current.scrollTo(index);
    const columnId = usePeople.getState().cell?.columnId ?? 'name';
    usePeople.setState({ cell: { row: focusSeatId, columnId }, editing: false, anchor: focusSeatId });
  }, [focusSeatId]);
}
