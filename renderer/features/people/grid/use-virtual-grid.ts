import { useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type RefObject } from 'react';

type Options = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: number;
  /** In pixels, like the height of the header. */
  readonly rowHeight: number;
  readonly headHeight: number;
  /** The row of the keyboard, which stays in the page wherever one scrolls to; −1 for none. */
  readonly activeRow: number;
  /** The `data-cell` of the cell of the keyboard; null while an editor has the focus. */
  readonly activeCell: string | null;
  /** Grows with each wish that the focus goes to that cell. */
  readonly focusTick: number;
};

/**
 * The rows of a grid that are in the page: those in view and the one of the keyboard. The browser's focus follows the cell of the keyboard when
 * that is wished: after a move, after an editor closed. Never takes the focus from another part of the window.
 */
export function useVirtualGrid(options: Options): Virtualizer<HTMLDivElement, Element> {
  const { scroller, rows, rowHeight, headHeight, activeRow, activeCell, focusTick } = options;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled by the React compiler
  const virtualizer = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: headHeight,
    paddingStart: headHeight,
    rangeExtractor: useCallback((range: Range) => withRow(range, activeRow), [activeRow]),
  });
  const done = useRef(focusTick);
  useEffect(() => {
    if (scroller.current === null || done.current === focusTick) return;
    done.current = focusTick;
    if (activeRow >= 0) virtualizer.scrollToIndex(activeRow);
    if (activeCell === null) return;
    const cell = scroller.current.querySelector<HTMLElement>(`[data-cell="${CSS.escape(activeCell)}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return virtualizer;
}

/** How many rows one page of a grid is, less two, so that something known stays in view. */
export function pageOf(scroller: HTMLElement | null, rowHeight: number): number {
  return Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / rowHeight) - 2);
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
