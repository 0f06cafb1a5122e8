import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import { useSelection } from '#renderer/session/selection-store.ts';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import type { SeatId } from '#shared/model/id.ts';
import { pageOf, useVirtualGrid } from '../grid/use-virtual-grid.ts';
import { GridHeader } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import { handleGridKey } from './grid-keys.ts';
import type { PeopleColumn } from '../rows/people-columns.ts';
import type { PeopleRow } from '../rows/people-row.ts';
import { usePeople, type CellPlace } from '../rows/people-store.ts';
import { rowMenu } from './row-menu.tsx';
import { selectRow } from '../rows/row-actions.ts';
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
  const focusTick = usePeople((store) => store.focusTick);
  const selected = useSelection((selection) => selection.seatIds);
  const focusSeatId = useSelection((selection) => selection.focusSeatId);
  const active = activeCell(cell, rows, columns, focusSeatId);
  const activeIndex = active.row === null ? -1 : rows.findIndex((row) => row.seatId === active.row);

  const virtualizer = useVirtualGrid({
    scroller,
    rows: rows.length,
    rowHeight: ROW_HEIGHT,
    headHeight: HEADER_HEIGHT,
    activeRow: activeIndex,
    activeCell: editing ? null : `${active.row ?? 'header'} ${active.columnId}`,
    focusTick,
  });
  const visible = useVisibleColumns(scroller, columns, active.columnId);
  useFollowSelection(focusSeatId, rows, (index) => virtualizer.scrollToIndex(index));

  const template = `${String(SELECT_WIDTH)}px ${columns.map(({ width }) => `${String(width)}px`).join(' ')}`;
  const width = columns.reduce((sum, column) => sum + column.width, SELECT_WIDTH);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    handleGridKey(event, { rows, columns, active, page: pageOf(scroller.current, ROW_HEIGHT) });
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
