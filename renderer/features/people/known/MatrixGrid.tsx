import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Hidden } from '#renderer/ui/Hidden.tsx';
import type { ColleagueId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { MatrixColumn, MatrixRow } from '#shared/rules/people/acquaintance-matrix.ts';
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

/** Where the keyboard stands: a row, and the person (0), the total (1) or a colleague (2 …). */
export type MatrixPlace = { readonly row: number; readonly column: number };

type Props = {
  readonly state: PartnerState;
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
};

/** The matrix as a grid: only the rows in view are in the page; arrows move, Enter opens a cell, digits write into it. */
export function MatrixGrid({ state, rows, columns }: Props): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const [wished, setPlace] = useState<MatrixPlace>({ row: 0, column: 2 });
  const [open, setOpen] = useState(false);
  const wantsFocus = useRef(false);
  const place = {
    row: Math.min(wished.row, rows.length - 1),
    column: Math.min(wished.column, columns.length + 1),
  };
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled by the React compiler
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: HEAD_HEIGHT,
    paddingStart: HEAD_HEIGHT,
  });
  useEffect(() => {
    if (!wantsFocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-cell="${String(place.row)} ${String(place.column)}"]`,
    );
    if (cell === null || cell === undefined) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  function go(row: number, column: number): void {
    const next = {
      row: Math.max(0, Math.min(row, rows.length - 1)),
      column: Math.max(0, Math.min(column, columns.length + 1)),
    };
    wantsFocus.current = true;
    virtualizer.scrollToIndex(next.row);
    setPlace(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Keys of the open editor come up here too, by the tree of components.
    if (open || event.altKey || !scroller.current?.contains(event.target as Node)) return;
    const { row, column } = place;
    const page = Math.max(1, Math.floor((scroller.current.clientHeight - HEAD_HEIGHT) / ROW_HEIGHT) - 1);
    const all = event.ctrlKey || event.metaKey;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [all ? 0 : row - 1, column],
      ArrowDown: [all ? rows.length : row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      PageUp: [row - page, column],
      PageDown: [row + page, column],
      Home: [all ? 0 : row, 0],
      End: [all ? rows.length : row, columns.length + 1],
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      go(...move);
      return;
    }
    const personId = rows[row]?.personId;
    const colleagueId = columns[column - 2]?.colleagueId;
    if (personId === undefined || colleagueId === undefined || all) return;
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
