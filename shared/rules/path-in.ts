import type { ColleagueId, PersonId } from '../model/id.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import type { Coverage, Support } from '../model/value-sets.ts';
import { resolveHierarchy } from '../graph/hierarchy.ts';
import { derive, derive2 } from './derive.ts';
import { influencersOf, MOST_HOPS, type InfluenceStep } from './influence-reach.ts';
import { personOf, seatOf, valueOf } from './reading.ts';

/** A way from one of our colleagues to a person at the partner. */
export type PathIn = {
  /** Who of us begins; null when we know that we are in touch, but not who of us. */
  readonly colleagueId: ColleagueId | null;
  /** The people between, from our side to the one who can introduce us; empty when the colleague knows the person. */
  readonly via: readonly PersonId[];
  /** 0-1: how well we know the first one, times support, times the strength of the lines. */
  readonly weight: number;
};

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
const ALLY_STRENGTH = 1.8;
/** Manager and reports can introduce too, but carry less weight than any influence line. */
const REPORTING_STRENGTH = 0.8;

type Known = { readonly colleagueId: ColleagueId; readonly weight: number };

const bestKnown = derive2(
  (acquaintances: Table<'acquaintance'>, colleagues: Table<'colleague'>): ReadonlyMap<string, Known> => {
    const best = new Map<string, Known>();
    for (const { personId, colleagueId, now } of acquaintances.values()) {
      const weight = knownWeight[now];
      if (weight === 0 || colleagues.get(colleagueId)?.leftOn !== null) continue;
      const other = best.get(personId);
      const better =
        other === undefined ||
        weight > other.weight ||
        (weight === other.weight && colleagueId < other.colleagueId);
      if (better) best.set(personId, { colleagueId, weight });
    }
    return best;
  },
);

const allies = derive((lines: Table<'line'>): ReadonlyMap<string, readonly PersonId[]> => {
  const index = new Map<string, Set<PersonId>>();
  for (const { kind, fromPersonId: a, toPersonId: b } of lines.values()) {
    if (kind !== 'ally' || a === null || b === null || a === b) continue;
    index.set(a, (index.get(a) ?? new Set()).add(b));
    index.set(b, (index.get(b) ?? new Set()).add(a));
  }
  return new Map([...index].map(([id, others]) => [id, [...others].sort()]));
});

/**
 * The best way in to a person (method, section 5, point 7): the colleague who knows the person, else the strongest path over at most
 * three people along influence and ally lines, with manager and reports as the last help; null when there is none.
 */
export function pathIn(state: PartnerState, personId: string): PathIn | null {
  const direct = bestKnown(state.acquaintance, state.colleague).get(personId);
  if (direct !== undefined) return { ...direct, via: [] };
  const starts = startsOf(state.person, state.rating)(state.acquaintance, state.colleague);
  const seen = new Map<string, number>([[personId, 1]]);
  let edge: readonly { id: string; weight: number; via: readonly PersonId[] }[] = [
    { id: personId, weight: 1, via: [] },
  ];
  let best: PathIn | null = null;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const next = new Map<string, { id: string; weight: number; via: readonly PersonId[] }>();
    for (const here of edge) {
      for (const step of introducersOf(state, here.id, hop === 0)) {
        const weight = (here.weight * step.strength) / 3;
        if (weight <= (seen.get(step.personId) ?? 0) + 1e-9) continue;
        if (state.person.get(step.personId)?.leftOn !== null) continue;
        seen.set(step.personId, weight);
        const via = [step.personId, ...here.via];
        next.set(step.personId, { id: step.personId, weight, via });
        const start = starts.get(step.personId) ?? nobody;
        const total = weight * start.weight;
        if (total > (best?.weight ?? 0) + 1e-9) best = { colleagueId: start.colleagueId, via, weight: total };
      }
    }
    edge = [...next.values()];
  }
  return best;
}

/** Who could introduce us to a person; strongest first, then by id. */
function introducersOf(state: PartnerState, id: string, firstHop: boolean): readonly InfluenceStep[] {
  const steps = [...influencersOf(state, id)];
  for (const personId of allies(state.line).get(id) ?? []) steps.push({ personId, strength: ALLY_STRENGTH });
  if (firstHop) steps.push(...neighboursOf(state, id));
  return steps;
}

function neighboursOf(state: PartnerState, id: string): readonly InfluenceStep[] {
  const seat = seatOf(state, id);
  if (seat === undefined) return [];
  const hierarchy = resolveHierarchy(state.seat);
  const seatId = seat.id as Parameters<typeof hierarchy.managerOf>[0]; // ids of seat rows are seat ids
  const manager = hierarchy.managerOf(seatId);
  const around = [...(manager === null ? [] : [manager]), ...hierarchy.childrenOf(seatId)];
  return around.flatMap((other) => {
    const person = personOf(state, other);
    return person === undefined ? [] : [{ personId: person.id as PersonId, strength: REPORTING_STRENGTH }]; // ids of person rows are person ids
  });
}

type Start = { readonly colleagueId: ColleagueId | null; readonly weight: number };
const nobody: Start = { colleagueId: null, weight: 0 };

/** Where a way in can begin: how well each person is known, times how willing the person is to help. */
const startsOf = derive2((people: Table<'person'>, ratings: Table<'rating'>) =>
  derive2((acquaintances: Table<'acquaintance'>, colleagues: Table<'colleague'>) => {
    const state = { person: people, rating: ratings } as PartnerState; // the only two tables that are read below
    const starts = new Map<string, Start>();
    for (const { id, ownerColleagueId } of people.values()) {
      const support = valueOf(state, id, 'support');
      const willing = support === null ? UNRATED_SUPPORT_WEIGHT : supportWeight[support];
      const known = bestKnown(acquaintances, colleagues).get(id);
      if (known !== undefined) {
        starts.set(id, { colleagueId: known.colleagueId, weight: known.weight * willing });
        continue;
      }
      const coverage = valueOf(state, id, 'coverage');
      const owner = ownerColleagueId !== null && colleagues.get(ownerColleagueId)?.leftOn === null;
      const weight = (coverage === null ? 0 : knownWeight[coverage]) * willing;
      starts.set(id, { colleagueId: owner ? ownerColleagueId : null, weight });
    }
    return starts;
  }),
);
