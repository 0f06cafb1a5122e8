import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Hidden } from '#renderer/ui/Hidden.tsx';
import type { ColleagueId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { MatrixColumn, MatrixRow } from '#shared/rules/people/acquaintance-matrix.ts';
import { gridStep, type GridPlace } from '../grid/grid-step.ts';
import { pageOf, useVirtualGrid } from '../grid/use-virtual-grid.ts';
import { MatrixGridRow } from './MatrixGridRow.tsx';
import { columnText } from './matrix-words.ts';
import { writeByKey } from './matrix-keys.ts';
import { useWidth } from '../chips/use-width.ts';
import styles from './MatrixGrid.module.css';

const ROW_HEIGHT = 36;
const HEAD_HEIGHT = 58;
/** Of a colleague, in pixels: where there is room, and where there is little. */
const COLUMN = 86;
const NARROW_COLUMN = 54;

type Props = {
  readonly state: PartnerState;
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
};

/** The matrix as a grid: only the rows in view are in the page; arrows move, Enter opens a cell, digits write into it. */
export function MatrixGrid({ state, rows, columns }: Props): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  // Where the keyboard stands: a row, and the person (0), the total (1) or a colleague (2 …).
  const [wished, setPlace] = useState<GridPlace>({ row: 0, column: 2 });
  const [focusTick, setFocusTick] = useState(0);
  const [open, setOpen] = useState(false);
  const place = {
    row: Math.min(wished.row, rows.length - 1),
    column: Math.min(wished.column, columns.length + 1),
  };
  const virtualizer = useVirtualGrid({
    scroller,
    rows: rows.length,
    rowHeight: ROW_HEIGHT,
    headHeight: HEAD_HEIGHT,
    activeRow: place.row,
    activeCell: `${String(place.row)} ${String(place.column)}`,
    focusTick,
  });

  function onKeyDown(event: KeyboardEvent): void {
    // Keys of the open editor come up here too, by the tree of components.
    if (open || event.altKey || !scroller.current?.contains(event.target as Node)) return;
    const page = pageOf(scroller.current, ROW_HEIGHT);
    const size = { rows: rows.length, columns: columns.length + 2, top: 0, page, corners: true } as const;
    const next = gridStep(event, place, size);
    if (next !== null) {
      event.preventDefault();
      setPlace(next);
      setFocusTick(focusTick + 1);
      return;
    }
    const personId = rows[place.row]?.personId;
    const colleagueId = columns[place.column - 2]?.colleagueId;
    if (personId === undefined || colleagueId === undefined || event.ctrlKey || event.metaKey) return;
    if (writeByKey(event, personId, colleagueId)) event.preventDefault();
  }

  const room = useWidth(scroller, 172 + 88 + columns.length * COLUMN);
  const narrow = room < 172 + 88 + columns.length * COLUMN;
  const [person, known] = narrow ? [146, 78] : [172, 88];
  // Narrower columns rather than a sideways scroll, as long as a name still stands in them.
  const column = Math.max(
    NARROW_COLUMN,
    Math.min(COLUMN, Math.floor((room - person - known) / columns.length)),
  );
  const template = `minmax(${String(person)}px, ${narrow ? '1fr' : '220px'}) ${String(known)}px ${columns.map(() => `${String(column)}px`).join(' ')}`;
  const width = person + known + columns.length * column;
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label="Who knows whom"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 2}
      tabIndex={-1}
      className={styles.grid}
      data-narrow={narrow || undefined}
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={styles.sheet}
        style={{ minWidth: width, height: virtualizer.getTotalSize() }}
      >
        <div role="rowgroup" className={styles.head}>
          <div
            role="row"
            aria-rowindex={1}
            className={styles.headRow}
            style={{ gridTemplateColumns: template }}
          >
            <div role="columnheader" className={styles.corner}>
              Person
            </div>
            <div role="columnheader" className={styles.headCell}>
              Known by
            </div>
            {columns.map((column) => (
              <ColumnHead key={column.colleagueId} column={column} />
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <MatrixGridRow
                key={row.personId}
                state={state}
                row={row}
                index={index}
                top={start}
                template={template}
                columns={columns}
                active={index === place.row ? place.column : null}
                open={open && index === place.row}
                onGo={(column) => setPlace({ row: index, column })}
                onOpen={setOpen}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function ColumnHead({
  column,
}: {
  readonly column: MatrixColumn & { readonly colleagueId: ColleagueId };
}): ReactElement {
  const { name, knows, knowsWell, left } = column;
  return (
    <div
      role="columnheader"
      className={styles.headCell}
      title={`${name}: ${columnText(column)}`}
      data-left={left || undefined}
    >
      <span className={styles.headName}>{name}</span>
      <span className={styles.total} aria-hidden>
        {knows} · {knowsWell} well
      </span>
      <Hidden>{columnText(column)}</Hidden>
    </div>
  );
}
