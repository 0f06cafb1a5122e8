import { memo, type MouseEvent, type ReactElement } from 'react';
import { selectSeats, toggleSeat } from '#renderer/session/selection-store.ts';
import { CellContent } from '../cells/CellContent.tsx';
import { CellEditor } from '../cells/CellEditor.tsx';
import { CellRefusal } from '../cells/CellRefusal.tsx';
import { isEditable, type PeopleColumn } from '../rows/people-columns.ts';
import type { PeopleRow } from '../rows/people-row.ts';
import { editCell, focusCell } from '../rows/people-store.ts';
import { extendTo, selectRow } from '../rows/row-actions.ts';
import { SelectBox } from '../cells/SelectBox.tsx';
import type { PlacedColumn } from '../rows/visible-columns.ts';
import styles from './Grid.module.css';

type Props = {
  readonly row: PeopleRow;
  readonly index: number;
  /** Distance from the top of the sheet in px. */
  readonly top: number;
  /** The columns that are in view, with their places. */
  readonly columns: readonly PlacedColumn[];
  readonly template: string;
  readonly selected: boolean;
  /** The column that the keyboard stands on, when it stands in this row. */
  readonly activeColumnId: string | null;
  readonly editing: boolean;
};

/** One seat as a row of cells. A click selects, a double click edits. */
export const GridRow = memo(function GridRow(props: Props): ReactElement {
  const { row, index, top, columns, template, selected, activeColumnId, editing } = props;
  const { seatId, card } = row;

  function onMouseDown(event: MouseEvent, columnId: string): void {
    if (event.button !== 0 || (editing && columnId === activeColumnId)) return;
    if (event.shiftKey) {
      event.preventDefault(); // else the browser marks the text between the two clicks
      extendTo(seatId, columnId);
    } else if (event.ctrlKey || event.metaKey) {
      toggleSeat(seatId);
      focusCell({ row: seatId, columnId });
    } else selectRow(seatId, columnId);
  }

  function onDoubleClick(column: PeopleColumn): void {
    if (!isEditable(column, row)) return;
    selectSeats([seatId]);
    editCell({ row: seatId, columnId: column.id });
  }

  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={seatId}
      data-vacant={card.vacant || undefined}
      className={styles.row}
      style={{ gridTemplateColumns: template, transform: `translateY(${String(top)}px)` }}
    >
      <div role="gridcell" aria-colindex={1} className={styles.select}>
        <SelectBox label={`Select ${card.name}`} checked={selected} onToggle={() => toggleSeat(seatId)} />
      </div>
      {columns.map(({ column, index: columnIndex }) => {
        const active = column.id === activeColumnId;
        const open = active && editing;
        return (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it has a role; the grid handles the keys of its cells
          <div
            key={column.id}
            role={columnIndex === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={columnIndex + 2}
            aria-readonly={!isEditable(column, row)}
            tabIndex={active && !open ? 0 : -1}
            data-cell={`${seatId} ${column.id}`}
            data-pinned={columnIndex === 0 || undefined}
            data-editing={open || undefined}
            className={styles.cell}
            style={{ gridColumn: columnIndex + 2 }}
            onMouseDown={(event) => onMouseDown(event, column.id)}
            onDoubleClick={() => onDoubleClick(column)}
          >
            {open ? <CellEditor row={row} column={column} /> : <CellContent row={row} column={column} />}
            {column.id === 'name' && <CellRefusal row={seatId} columnId={column.id} />}
          </div>
        );
      })}
    </div>
  );
});
