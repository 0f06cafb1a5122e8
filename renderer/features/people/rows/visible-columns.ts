import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { PeopleColumn } from './people-columns.ts';

/** A column and its place in the row, counted from 0. */
export type PlacedColumn = { readonly column: PeopleColumn; readonly index: number };

/** Columns this close to the view are drawn too, so that a small move shows no gap; px. */
const MARGIN = 200;

/**
 * The columns that a row draws: the name, which is pinned, those in view, and the one of the keyboard. Keeps its identity
 * while the same columns are in view.
 */
export function useVisibleColumns(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly PeopleColumn[],
  activeColumnId: string,
): readonly PlacedColumn[] {
  const [range, setRange] = useState({ from: 0, to: 2_000 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => {
      // In steps, so that not every pixel draws the grid again.
      const from = Math.floor(Math.max(0, element.scrollLeft - MARGIN) / MARGIN) * MARGIN;
      const to = Math.ceil((element.scrollLeft + element.clientWidth + MARGIN) / MARGIN) * MARGIN;
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return useMemo(() => columnsIn(columns, range, activeColumnId), [columns, range, activeColumnId]);
}

/** The columns that touch a stretch of the row (px from its start), with the first one and the one of the keyboard. */
export function columnsIn(
  columns: readonly PeopleColumn[],
  range: { readonly from: number; readonly to: number },
  activeColumnId: string,
): readonly PlacedColumn[] {
  let left = 0;
  return columns.flatMap((column, index) => {
    const start = left;
    left += column.width;
    const inView = start < range.to && left > range.from;
    return inView || index === 0 || column.id === activeColumnId ? [{ column, index }] : [];
  });
}
