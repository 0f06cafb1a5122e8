import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import { byDay, derive3 } from '../../reading/derive.ts';
import { presentPeople } from '../../reading/people.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { isSupportive } from './map-status.ts';

const below = derive3((people: Table<'person'>, ratings: Table<'rating'>, seats: Table<'seat'>) =>
  byDay((today): ReadonlyMap<string, readonly PersonId[]> => {
    const state = { person: people, rating: ratings, seat: seats } as PartnerState; // the only tables that are read below
    const { managerOf } = resolveHierarchy(seats, people);
    const index = new Map<string, PersonId[]>();
    const deciders = new Set(
      presentPeople(state, today)
        .map(({ id }) => id)
        .filter(
          (id) =>
            isSupportive(valueOf(state, id, 'support')) &&
            valuesOf(state, id, 'role').includes('decision-maker'),
        ),
    );
    for (const id of deciders) {
      const seat = seatOf(state, id);
      for (let at = seat === undefined ? null : managerOf(seat.id); at !== null; at = managerOf(at)) {
        const above = personOf(state, at)?.id;
        if (above === undefined || above === id) continue;
        const others = index.get(above);
        if (others === undefined) index.set(above, [id]);
        else if (!others.includes(id)) others.push(id);
        // Who is further up is approached over that one, not past them.
        if (deciders.has(above)) break;
      }
    }
    return index;
  }),
);

const nobody: readonly PersonId[] = [];

/**
 * The supporting decision makers below a person in the chart without another one in between, by id: they are asked first whether and how
 * (campaign, section 3). Cached.
 */
export function decidersBelow(state: PartnerState, personId: string, today: IsoDate): readonly PersonId[] {
  return below(state.person, state.rating, state.seat)(today).get(personId) ?? nobody;
}
