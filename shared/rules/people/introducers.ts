import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Support } from '../../model/rating.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import { byDay, derive3 } from '../../reading/derive.ts';
import { isPresent } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { decidersBelow } from './deciders-below.ts';
import { factionsOf, isAtLeastNeutral, standApart } from './factions.ts';
import { influencersOf } from './influence-reach.ts';
import { isKnown } from './known-by.ts';
import { isSupportive } from './map-status.ts';
import { alliesOf, areInConflict } from './ties.ts';

/** An ally line, and being somebody's manager, count as an influence line of this strength (campaign, section 3). */
export const TIE_STRENGTH = 2;

/** How willing somebody is to introduce us; who is against us and who is not rated is never asked (campaign, section 3). */
const willingness: Readonly<Record<Support, number>> = {
  opponent: 0,
  'non-supporter': 0,
  neutral: 0.7,
  supporter: 0.9,
  advocate: 1,
};

/** How willing a person is to introduce us, 0-1; 0 = is not asked. */
export function willingnessOf(state: PartnerState, personId: PersonId): number {
  const support = valueOf(state, personId, 'support');
  return support === null ? 0 : willingness[support];
}

/** By what somebody can introduce us to another person. */
export type StepKind = 'influences' | 'ally' | 'manager' | 'report';

/** Who can introduce us, by what, and how strongly: 1-3. */
export type Introducer = { readonly personId: PersonId; readonly by: StepKind; readonly strength: number };

/** The person who sits above somebody in the chart; null at the top, without a seat, and under a vacant one. */
export function managerOf(state: PartnerState, personId: PersonId): PersonId | null {
  const seat = seatOf(state, personId);
  if (seat === undefined) return null;
  const above = resolveHierarchy(state.seat, state.person).managerOf(seat.id);
  return above === null ? null : (personOf(state, above)?.id ?? null);
}

const nobody: readonly Introducer[] = [];

const kept = derive3((_people: Table<'person'>, _ratings: Table<'rating'>, _lines: Table<'line'>) =>
  derive3((_seats: Table<'seat'>, _acquaintances: Table<'acquaintance'>, _colleagues: Table<'colleague'>) =>
    byDay(() => new Map<PersonId, readonly Introducer[]>()),
  ),
);

/**
 * Who can introduce us to a person on the way to `targetId`, by the strongest of what joins the two; in the order of ids. Everybody is
 * present, at least neutral, not in conflict with the person, and on no other side of a faction than the person and the target. A manager
 * has to be a supporter whom one of ours knows; who sits below introduces only as a supporting decision maker (campaign, section 3).
 */
export function introducersOf(
  state: PartnerState,
  personId: PersonId,
  targetId: PersonId,
  today: IsoDate,
): readonly Introducer[] {
  const { person, rating, line, seat, acquaintance, colleague } = state;
  const cache = kept(person, rating, line)(seat, acquaintance, colleague)(today);
  let found = cache.get(personId);
  if (found === undefined) {
    found = findIntroducers(state, personId, [], today);
    cache.set(personId, found);
  }
  if (personId === targetId) {
    const below = decidersBelow(state, personId, today);
    return below.length === 0 ? found : findIntroducers(state, personId, below, today);
  }
  if (found.length === 0) return found;
  const factions = factionsOf(state, today);
  return found.filter(({ personId: id }) => id !== targetId && !standApart(factions, id, targetId));
}

/** `below` are those who sit below the person and may introduce us all the same. */
function findIntroducers(
  state: PartnerState,
  personId: PersonId,
  below: readonly PersonId[],
  today: IsoDate,
): readonly Introducer[] {
  const found = new Map<PersonId, Introducer>();
  const add = (id: PersonId, by: StepKind, strength: number): void => {
    if (strength > (found.get(id)?.strength ?? 0)) found.set(id, { personId: id, by, strength });
  };
  for (const step of influencersOf(state, personId)) add(step.personId, 'influences', step.strength);
  for (const id of alliesOf(state, personId)) add(id, 'ally', TIE_STRENGTH);
  const manager = managerOf(state, personId);
  if (manager !== null) add(manager, 'manager', TIE_STRENGTH);
  for (const id of below) add(id, 'report', TIE_STRENGTH);
  if (found.size === 0) return nobody;
  const factions = factionsOf(state, today);
  return [...found.values()]
    .filter(({ personId: id }) => {
      if (id === personId || !isPresent(state, id, today)) return false;
      if (!isAtLeastNeutral(valueOf(state, id, 'support')) || areInConflict(state, id, personId))
        return false;
      return !standApart(factions, id, personId) && (id !== manager || mayIntroduceReports(state, id, today));
    })
    .sort((a, b) => (a.personId < b.personId ? -1 : 1));
}

function mayIntroduceReports(state: PartnerState, managerId: PersonId, today: IsoDate): boolean {
  return isSupportive(valueOf(state, managerId, 'support')) && isKnown(state, managerId, today);
}
