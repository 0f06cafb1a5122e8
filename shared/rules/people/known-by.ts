import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Coverage } from '../../model/rating.ts';
import { byDay, derive, derive2 } from '../../reading/derive.ts';
import { hasLeft, isWithUs } from '../../reading/people.ts';
import { ratingsOf, valueIn } from '../../reading/ratings.ts';
import { acquaintancesThatCount } from '../../reading/team.ts';

/** How far being known carries a way in (campaign, section 3). */
const knownWeight: Readonly<Record<Coverage, number>> = {
  none: 0,
  brief: 1 / 2,
  multiple: 3 / 4,
  'in-depth': 1,
};

/** One of us who knows somebody; `weight` 0-1 says how well. */
export type Known = { readonly colleagueId: ColleagueId; readonly weight: number };

const knownByPerson = derive2((acquaintances: Table<'acquaintance'>, colleagues: Table<'colleague'>) =>
  byDay((today): ReadonlyMap<string, readonly Known[]> => {
    const byPerson = new Map<string, Known[]>();
    for (const { personId, colleagueId, now } of acquaintancesThatCount(acquaintances).values()) {
      const weight = knownWeight[now];
      const colleague = colleagues.get(colleagueId);
      if (weight === 0 || colleague === undefined || hasLeft(colleague, today)) continue;
      const others = byPerson.get(personId);
      if (others === undefined) byPerson.set(personId, [{ colleagueId, weight }]);
      else others.push({ colleagueId, weight });
    }
    for (const list of byPerson.values())
      list.sort((a, b) => b.weight - a.weight || (a.colleagueId < b.colleagueId ? -1 : 1));
    return byPerson;
  }),
);

const nobody: readonly Known[] = [];

/** Who of us knows a person and has not left, best first. */
export function knownBy(state: PartnerState, personId: string, today: IsoDate): readonly Known[] {
  return knownByPerson(state.acquaintance, state.colleague)(today).get(personId) ?? nobody;
}

const wasKnown = derive(
  (acquaintances: Table<'acquaintance'>): ReadonlySet<string> =>
    new Set(
      [...acquaintancesThatCount(acquaintances).values()]
        .filter(({ now }) => now !== 'none')
        .map(({ personId }) => personId),
    ),
);

/** Where a way in can begin: who of us, or null when only the coverage is known, and the weight 0-1. */
export type Start = { readonly colleagueId: ColleagueId | null; readonly weight: number };

const none: readonly Start[] = [];

/**
 * Who of us can begin a way in at a person, best first: those who know the person, else whoever stands behind the rating of coverage.
 * What only colleagues knew who have left went along with them.
 */
export function startsAt(state: PartnerState, personId: PersonId, today: IsoDate): readonly Start[] {
  const known = knownBy(state, personId, today);
  if (known.length > 0) return known;
  if (wasKnown(state.acquaintance).has(personId)) return none;
  const coverage = valueIn(ratingsOf(state, personId), 'coverage');
  const weight = coverage === null ? 0 : knownWeight[coverage];
  if (weight === 0) return none;
  const ownerId = state.person.get(personId)?.ownerColleagueId ?? null;
  return [{ colleagueId: isWithUs(state, ownerId, today) ? ownerId : null, weight }];
}

/** Whether one of ours knows a person, brief or better (campaign, section 3). */
export function isKnown(state: PartnerState, personId: PersonId, today: IsoDate): boolean {
  return startsAt(state, personId, today).length > 0;
}
