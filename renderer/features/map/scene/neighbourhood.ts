import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { seatsOnMap } from '#shared/graph/seats-on-map.ts';
import { storedLines } from '#shared/layout/map-lines.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';

/**
 * Who belongs to somebody's neighbourhood: all managers above, the reports of the same manager, the direct reports, and everybody who
 * is joined by a dotted, influence, ally or conflict line, with their managers, so that each stands in the tree.
 */
export function neighbourhoodOf(state: PartnerState, seatId: SeatId): ReadonlySet<SeatId> {
  const hierarchy = resolveHierarchy(seatsOnMap(state.seat), state.person);
  const shown = new Set<SeatId>();
  const withManagers = (id: SeatId): void => {
    for (let at: SeatId | null = id; at !== null && !shown.has(at); at = hierarchy.managerOf(at))
      shown.add(at);
  };
  withManagers(seatId);
  const manager = hierarchy.managerOf(seatId);
  for (const id of manager === null ? [] : hierarchy.childrenOf(manager)) shown.add(id);
  for (const id of hierarchy.childrenOf(seatId)) shown.add(id);
  for (const { from, to } of storedLines(state)) {
    if (from === seatId) withManagers(to);
    if (to === seatId) withManagers(from);
  }
  return shown;
}
