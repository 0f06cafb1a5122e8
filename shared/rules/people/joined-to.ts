import type { PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive2 } from '../../reading/derive.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import { managerOf } from './introducers.ts';
import { influencedBy, influencersOf } from './influence-reach.ts';
import { alliesOf } from './ties.ts';

const dotted = derive2(
  (lines: Table<'line'>, seats: Table<'seat'>): ReadonlyMap<PersonId, readonly PersonId[]> => {
    const found = new Map<PersonId, PersonId[]>();
    const add = (a: PersonId, b: PersonId): void => {
      found.set(a, [...(found.get(a) ?? []), b]);
    };
    for (const { kind, fromSeatId, toSeatId } of lines.values()) {
      if (kind !== 'dotted' || fromSeatId === null || toSeatId === null) continue;
      const from = seats.get(fromSeatId)?.personId ?? null;
      const to = seats.get(toSeatId)?.personId ?? null;
      if (from === null || to === null) continue;
      add(from, to);
      add(to, from);
    }
    return found;
  },
);

/** Everybody who is joined to a person by a line of any kind but a conflict: influence either way, allies, and who reports to whom. */
export function joinedTo(state: PartnerState, personId: PersonId): readonly PersonId[] {
  const seat = seatOf(state, personId);
  const below = seat === undefined ? [] : resolveHierarchy(state.seat, state.person).childrenOf(seat.id);
  const manager = managerOf(state, personId);
  const all = [
    ...influencersOf(state, personId).map((step) => step.personId),
    ...influencedBy(state, personId).map((step) => step.personId),
    ...alliesOf(state, personId),
    ...(manager === null ? [] : [manager]),
    ...below.flatMap((id) => personOf(state, id)?.id ?? []),
    ...(dotted(state.line, state.seat).get(personId) ?? []),
  ];
  return [...new Set(all)].filter((id) => id !== personId);
}
