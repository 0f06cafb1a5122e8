import { useEffect } from 'react';
import type { PeopleRow } from './people-row.ts';
import { settleOrder, usePeople, type HeldOrder } from './people-store.ts';

/** The rows in the order that is held, while they are the same seats; else as they are sorted. */
export function inHeldOrder(rows: readonly PeopleRow[], held: HeldOrder | null): readonly PeopleRow[] {
  if (held === null || held.seatIds.length !== rows.length) return rows;
  const bySeat = new Map(rows.map((row) => [row.seatId, row]));
  const ordered = held.seatIds.flatMap((id) => bySeat.get(id) ?? []);
  return ordered.length === rows.length ? ordered : rows;
}

/** Lets the order settle once the focus is outside of the row that was edited: after the key or the click, never under the pointer. */
export function useSettleOrder(): void {
  const holds = usePeople((store) => store.heldOrder !== null);
  useEffect(() => {
    if (!holds) return undefined;
    const soon = (): void => {
      window.setTimeout(settleOutside, 0);
    };
    document.addEventListener('pointerup', soon);
    document.addEventListener('keyup', soon);
    return () => {
      document.removeEventListener('pointerup', soon);
      document.removeEventListener('keyup', soon);
    };
  }, [holds]);
}

function settleOutside(): void {
  const { heldOrder, editing } = usePeople.getState();
  const { activeElement } = document;
  // While an editor closes the focus is nowhere for a moment.
  if (editing || activeElement === null || activeElement === document.body) return;
  const row = activeElement.closest('[data-row]')?.getAttribute('data-row');
  if (row !== heldOrder?.row) settleOrder();
}
