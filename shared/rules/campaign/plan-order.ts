import { resolveHierarchy } from '../../graph/hierarchy.ts';
import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { nameOf } from '../../reading/people.ts';
import { seatOf } from '../../reading/seats.ts';

type Placed = { readonly personId: PersonId; readonly priority: number };

/**
 * Lines in the order of a plan: by priority, highest first; of equal priority those higher up in the chart first, people without a
 * seat last; then by name, then id (method, section 5, point 4). The order of the input does not matter.
 */
export function inPlanOrder<T extends Placed>(state: PartnerState, lines: readonly T[]): readonly T[] {
  const { depthOf } = resolveHierarchy(state.seat, state.person);
  return lines
    .map((line) => {
      const seat = seatOf(state, line.personId);
      const depth = seat === undefined ? Infinity : depthOf(seat.id);
      return { line, depth, name: `${nameOf(state, line.personId)}\n${line.personId}` };
    })
    .sort((a, b) => {
      if (a.line.priority !== b.line.priority) return b.line.priority - a.line.priority;
      if (a.depth !== b.depth) return a.depth < b.depth ? -1 : 1;
      return a.name < b.name ? -1 : 1;
    })
    .map(({ line }) => line);
}
