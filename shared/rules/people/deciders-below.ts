import type { IsoDate, PersonId, SeatId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import { byDay, derive, derive2 } from '../../reading/derive.ts';
import { linesThatCount } from '../../reading/lines.ts';
import { presentPeople } from '../../reading/people.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { isSupportive } from './map-status.ts';

const dottedAbove = derive((lines: Table<'line'>): ReadonlyMap<string, readonly SeatId[]> => {
  const above = new Map<string, SeatId[]>();
  for (const { kind, fromSeatId: from, toSeatId: to } of linesThatCount(lines).values()) {
    if (kind !== 'dotted' || from === null || to === null || from === to) continue;
    above.set(from, [...(above.get(from) ?? []), to]);
  }
  return above;
});

const below = derive2((people: Table<'person'>, ratings: Table<'rating'>) =>
  derive2((seats: Table<'seat'>, lines: Table<'line'>) =>
    byDay((today): ReadonlyMap<string, readonly PersonId[]> => {
      const state = { person: people, rating: ratings, seat: seats, line: lines } as PartnerState; // the only tables that are read below
      const deciders = presentPeople(state, today)
        .map(({ id }) => id)
        .filter(
          (id) =>
            isSupportive(valueOf(state, id, 'support')) &&
            valuesOf(state, id, 'role').includes('decision-maker'),
        );
      const index = new Map<string, PersonId[]>();
      for (const id of deciders)
        for (const above of peopleAbove(state, id)) {
          const others = index.get(above);
          if (others === undefined) index.set(above, [id]);
          else others.push(id);
        }
      return index;
    }),
  ),
);

/** Who sits right above somebody, by solid and dotted lines, vacant seats skipped: further up nobody is approached past those in between. */
function peopleAbove(state: PartnerState, personId: PersonId): ReadonlySet<PersonId> {
  const found = new Set<PersonId>();
  const first = seatOf(state, personId);
  if (first === undefined) return found;
  const { managerOf } = resolveHierarchy(state.seat, state.person);
  const seen = new Set<SeatId>([first.id]);
  for (const seatId of seen) {
    const holder = personOf(state, seatId)?.id;
    if (holder !== undefined && holder !== personId) {
      found.add(holder);
      continue;
    }
    const manager = managerOf(seatId);
    if (manager !== null) seen.add(manager);
    for (const above of dottedAbove(state.line).get(seatId) ?? []) seen.add(above);
  }
  return found;
}

const nobody: readonly PersonId[] = [];

/**
 * The supporting decision makers below a person in the chart, by solid or dotted lines, without anybody in between; by id. They are
 * asked first whether and how (campaign, section 3). Cached.
 */
export function decidersBelow(state: PartnerState, personId: string, today: IsoDate): readonly PersonId[] {
  return below(state.person, state.rating)(state.seat, state.line)(today).get(personId) ?? nobody;
}
