import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';
import { usePeople, type CellPlace } from '../rows/people-store.ts';

/**
 * Lets the browser's focus follow the cell of the keyboard, once the user has been in the grid: after a move, after an editor
 * closed, and after the rows changed under it. Never takes the focus from another part of the window.
 */
export function useCellFocus(
  scroller: RefObject<HTMLDivElement | null>,
  active: CellPlace,
  activeIndex: number,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
): void {
  const tick = usePeople((store) => store.focusTick);
  const done = useRef(tick);
  useEffect(() => {
    const grid = scroller.current;
    if (grid === null || done.current === tick) return;
    done.current = tick;
    if (activeIndex >= 0) virtualizer.scrollToIndex(activeIndex);
    if (usePeople.getState().editing) return;
    const cell = cellElement(grid, active);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

function cellElement(grid: HTMLElement, { row, columnId }: CellPlace): HTMLElement | null {
  return grid.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${row ?? 'header'} ${columnId}`)}"]`);
}
