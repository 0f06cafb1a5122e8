import { change, type Change } from '../../model/change.ts';
import type { SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { lastOrder } from './add-seat.ts';
import { moveUp } from './move-up.ts';
import { onlyChanged } from '../only-changed.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';

/**
 * Takes seats off the map into the tray of unplaced people. A seat in the tray has neither manager nor reports: its reports move
 * up to the nearest manager that stays on the map.
 */
export function toTray(state: PartnerState, seatIds: readonly SeatId[]): readonly Change[] {
  const leaving = new Set(seatIds.filter((id) => state.seat.has(id)));
  const changes: Change[] = [];
  for (const seatId of leaving) {
    const before = state.seat.get(seatId);
    if (before === undefined) continue;
    const off = change('seat', seatId, { onMap: false, reportsToSeatId: null, x: null, y: null });
    changes.push(...onlyChanged(before, off));
  }
  return [...changes, ...moveUp(state, leaving)];
}

/** Takes a seat out of the tray: under a manager, or to the top, where the user may have dropped it (map units). */
export function fromTray(
  state: PartnerState,
  seatId: SeatId,
  managerSeatId: SeatId | null,
  place?: { readonly x: number; readonly y: number },
): Outcome {
  const before = state.seat.get(seatId);
  if (before === undefined) return refused('This seat is no longer there.');
  const manager = managerSeatId === null ? undefined : state.seat.get(managerSeatId);
  if (managerSeatId !== null && manager?.onMap !== true) return refused('The manager is not on the map.');
  if (managerSeatId === seatId) return refused('A seat cannot report to itself.');
  const on = change('seat', seatId, {
    onMap: true,
    reportsToSeatId: managerSeatId,
    x: place?.x ?? null,
    y: place?.y ?? null,
    order: lastOrder(state, managerSeatId) + 1,
  });
  return allowed(onlyChanged(before, on));
}
