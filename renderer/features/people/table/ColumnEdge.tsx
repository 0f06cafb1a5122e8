import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import type { PeopleColumn } from '../rows/people-columns.ts';
import { LEAST_WIDTH, MOST_WIDTH, resetWidth, setWidth } from '../rows/people-store.ts';
import styles from './ColumnEdge.module.css';

/** How far one press of an arrow key moves the edge, in px. */
const STEP = 10;

type Props = {
  readonly column: PeopleColumn;
  /** Whether the keyboard stands on this header. */
  readonly active: boolean;
};

/** The right edge of a column: drag it or press arrow keys to make the column wider; a double click takes the first width again. */
export function ColumnEdge({ column, active }: Props): ReactElement {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width: column.width };
  }

  function onPointerMove(event: PointerEvent): void {
    if (grip.current !== null) setWidth(column.id, grip.current.width + event.clientX - grip.current.x);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    if (step === 0 && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation(); // the grid would walk to another cell
    if (step === 0) resetWidth(column.id);
    else setWidth(column.id, column.width + step);
  }

  const letGo = (): void => {
    grip.current = null;
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${column.label.toLowerCase()}`}
      aria-valuenow={column.width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      aria-valuetext={`${String(column.width)} pixels`}
      tabIndex={active ? 0 : -1}
      className={styles.edge}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDoubleClick={() => resetWidth(column.id)}
      onKeyDown={onKeyDown}
    />
  );
}
