import type { SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';

/**
 * The manager above a seat, nearest first. Stops at an unknown manager and when a loop (possible after a merge) closes, so it
 * always ends; the seat itself is never in the list.
 */
export function managersAbove(state: PartnerState, seatId: SeatId): readonly SeatId[] {
  const above: SeatId[] = [];
  const seen = new Set<string>([seatId]);
  let next = state.seat.get(seatId)?.reportsToSeatId ?? null;
  while (next !== null && !seen.has(next) && state.seat.has(next)) {
    seen.add(next);
    above.push(next);
    next = state.seat.get(next)?.reportsToSeatId ?? null;
  }
  return above;
}

/** The nearest manager above a seat that passes the test, or null. */
export function nearestManager(
  state: PartnerState,
  seatId: SeatId,
  test: (manager: SeatId) => boolean,
): SeatId | null {
  return managersAbove(state, seatId).find(test) ?? null;
}

/** The seats that report to one of these, directly, by the id of their manager. One pass over all seats. */
export function reportsOf(
  state: PartnerState,
  managerIds: ReadonlySet<SeatId>,
): ReadonlyMap<SeatId, readonly SeatId[]> {
  const reports = new Map<SeatId, SeatId[]>();
  for (const seat of state.seat.values()) {
    const manager = seat.reportsToSeatId;
    if (manager === null || !managerIds.has(manager)) continue;
    const list = reports.get(manager);
    if (list === undefined) reports.set(manager, [seat.id]);
    else list.push(seat.id);
  }
  return reports;
}
