import { change, type Change } from '../../model/change.ts';
import type { SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { nearestManager, reportsOf } from './reporting.ts';

/**
 * Gives the direct reports of seats that go away to the nearest manager above who stays; with none they become top seats.
 * Reports that go away themselves are left out.
 */
export function moveUp(state: PartnerState, leaving: ReadonlySet<SeatId>): readonly Change[] {
  const changes: Change[] = [];
  for (const [managerId, reports] of reportsOf(state, leaving)) {
    const heir = nearestManager(state, managerId, (id) => !leaving.has(id));
    for (const report of reports) {
      if (leaving.has(report)) continue;
      // A loop (possible after a merge) may lead back to the report itself; it then becomes a top seat.
      const reportsToSeatId = heir === report || leadsBack(state, heir, report) ? null : heir;
      changes.push(change('seat', report, { reportsToSeatId }));
    }
  }
  return changes;
}

function leadsBack(state: PartnerState, from: SeatId | null, to: SeatId): boolean {
  return from !== null && nearestManager(state, from, (id) => id === to) !== null;
}
