import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Coverage, Support } from '../../model/rating.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import { byDay, derive, derive2 } from '../../reading/derive.ts';
import { influencersOf, type InfluenceStep } from './influence-reach.ts';
import { hasLeft, isWithUs } from '../../reading/people.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { ratingsOf, valueIn } from '../../reading/ratings.ts';
import { linesThatCount } from '../../reading/lines.ts';
import { acquaintancesThatCount } from '../../reading/team.ts';

const knownWeight: Readonly<Record<Coverage, number>> = {
  none: 0,
  brief: 1 / 3,
  multiple: 2 / 3,
  'in-depth': 1,
};
/** Nobody is asked for an introduction who is against us. */
const supportWeight: Readonly<Record<Support, number>> = {
  opponent: 0,
  'non-supporter': 0,
  neutral: 0.6,
  supporter: 0.9,
  advocate: 1,
};
const UNRATED_SUPPORT_WEIGHT = 0.5;
/** How an ally line counts beside influence lines of 1-3. */
export const ALLY_STRENGTH = 1.8;
/** Manager and reports can introduce too, but carry less weight than any influence line. */
const REPORTING_STRENGTH = 0.8;

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

const allies = derive((lines: Table<'line'>): ReadonlyMap<string, readonly PersonId[]> => {
  const index = new Map<string, Set<PersonId>>();
  for (const { kind, fromPersonId: a, toPersonId: b } of linesThatCount(lines).values()) {
    if (kind !== 'ally' || a === null || b === null || a === b) continue;
    index.set(a, (index.get(a) ?? new Set()).add(b));
    index.set(b, (index.get(b) ?? new Set()).add(a));
  }
  return new Map([...index].map(([id, others]) => [id, [...others].sort()]));
});

/** Who could introduce us to a person; strongest first, then by id. */
export function introducersOf(state: PartnerState, id: string, firstHop: boolean): readonly InfluenceStep[] {
  const influencers = influencersOf(state, id);
  const friends = allies(state.line).get(id) ?? [];
  if (!firstHop && friends.length === 0) return influencers;
  const steps = [...influencers];
  for (const personId of friends) steps.push({ personId, strength: ALLY_STRENGTH });
  if (firstHop) steps.push(...neighboursOf(state, id));
  return steps;
}

function neighboursOf(state: PartnerState, id: string): readonly InfluenceStep[] {
  const seat = seatOf(state, id);
  if (seat === undefined) return [];
  const hierarchy = resolveHierarchy(state.seat, state.person);
  const seatId = seat.id as Parameters<typeof hierarchy.managerOf>[0]; // ids of seat rows are seat ids
  const manager = hierarchy.managerOf(seatId);
  const around = [...(manager === null ? [] : [manager]), ...hierarchy.childrenOf(seatId)];
  return around.flatMap((other) => {
    const person = personOf(state, other);
    return person === undefined ? [] : [{ personId: person.id, strength: REPORTING_STRENGTH }];
  });
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

/** The best start of a way in at a person: how well the person is known, times how willing the person is to help. */
export function startOf(state: PartnerState, personId: string, today: IsoDate): Start {
  const ratings = ratingsOf(state, personId);
  const support = valueIn(ratings, 'support');
  const willing = support === null ? UNRATED_SUPPORT_WEIGHT : supportWeight[support];
  const direct = knownBy(state, personId, today)[0];
  if (direct !== undefined) return { colleagueId: direct.colleagueId, weight: direct.weight * willing };
  // Those who knew the person have left: what the coverage rating says went along.
  if (wasKnown(state.acquaintance).has(personId)) return { colleagueId: null, weight: 0 };
  const coverage = valueIn(ratings, 'coverage');
  const ownerId = state.person.get(personId)?.ownerColleagueId ?? null;
  const owner = isWithUs(state, ownerId, today);
  const weight = (coverage === null ? 0 : knownWeight[coverage]) * willing;
  return { colleagueId: owner ? ownerId : null, weight };
}

/** All starts of a way in at a person, best first: one for each of us who knows the person, else the one of `startOf`. */
export function startsOf(state: PartnerState, personId: string, today: IsoDate): readonly Start[] {
  const known = knownBy(state, personId, today);
  if (known.length < 2) return [startOf(state, personId, today)];
  const support = valueIn(ratingsOf(state, personId), 'support');
  const willing = support === null ? UNRATED_SUPPORT_WEIGHT : supportWeight[support];
  return known.map(({ colleagueId, weight }) => ({ colleagueId, weight: weight * willing }));
}

/** Whether an ally line joins two people. */
export function areAllies(state: PartnerState, a: string, b: PersonId): boolean {
  return allies(state.line).get(a)?.includes(b) === true;
}
