import type { ColleagueId, PersonId } from '../model/id.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import type { Coverage, Support } from '../model/value-sets.ts';
import { resolveHierarchy } from '../graph/hierarchy.ts';
import { derive, derive2, derive3 } from './derive.ts';
import { influencersOf, MOST_HOPS, type InfluenceStep } from './influence-reach.ts';
import { personOf, ratingsOf, seatOf, valueIn, type PersonRatings } from './reading.ts';

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

const paths = derive3((_people: Table<'person'>, _seats: Table<'seat'>, _lines: Table<'line'>) =>
  derive2(
    (_acquaintances: Table<'acquaintance'>, _colleagues: Table<'colleague'>) =>
      new Map<string, FoundPath & { readonly ratings: readonly PersonRatings[] }>(),
  ),
);

/**
 * The best way in to a person (method, section 5, point 7): the colleague who knows the person, else the strongest path over at most
 * three people along influence and ally lines, with manager and reports as the last help; null when there is none. Cached.
 */
export function pathIn(state: PartnerState, personId: string): PathIn | null {
  const cache = paths(state.person, state.seat, state.line)(state.acquaintance, state.colleague);
  const known = cache.get(personId);
  if (known?.asked.every((id, index) => ratingsOf(state, id) === known.ratings[index])) return known.path;
  const { path, asked } = findPath(state, personId);
  cache.set(personId, { path, asked, ratings: asked.map((id) => ratingsOf(state, id)) });
  return path;
}

type FoundPath = {
  readonly path: PathIn | null;
  /** Everybody whose ratings were looked at to find it: while these stay the same, so does the way. */
  readonly asked: readonly string[];
};

function findPath(state: PartnerState, personId: string): FoundPath {
  const known = bestKnown(state.acquaintance, state.colleague);
  const direct = known.get(personId);
  if (direct !== undefined) return { path: { ...direct, via: [] }, asked: [] };
  const seen = new Map<string, number>([[personId, 1]]);
  let edge: readonly { id: string; weight: number; via: readonly PersonId[] }[] = [
    { id: personId, weight: 1, via: [] },
  ];
  let best: PathIn | null = null;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const next = new Map<string, { id: string; weight: number; via: readonly PersonId[] }>();
    for (const here of edge) {
      // A way only gets weaker: none that goes on from here can be better than the best.
      if (here.weight <= (best?.weight ?? 0) + 1e-9) continue;
      for (const step of introducersOf(state, here.id, hop === 0)) {
        const weight = (here.weight * step.strength) / 3;
        if (weight <= (best?.weight ?? 0) + 1e-9) continue;
        if (weight <= (seen.get(step.personId) ?? 0) + 1e-9) continue;
        if (state.person.get(step.personId)?.leftOn !== null) continue;
        seen.set(step.personId, weight);
        const via = [step.personId, ...here.via];
        next.set(step.personId, { id: step.personId, weight, via });
        const start = startOf(state, known, step.personId);
        const total = weight * start.weight;
        if (total > (best?.weight ?? 0) + 1e-9) best = { colleagueId: start.colleagueId, via, weight: total };
      }
    }
    edge = [...next.values()];
  }
  return { path: best, asked: [...seen.keys()].filter((id) => id !== personId) };
}

/** Who could introduce us to a person; strongest first, then by id. */
function introducersOf(state: PartnerState, id: string, firstHop: boolean): readonly InfluenceStep[] {
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

/** Where a way in can begin: how well a person is known, times how willing the person is to help. */
function startOf(state: PartnerState, known: ReadonlyMap<string, Known>, personId: string): Start {
  const ratings = ratingsOf(state, personId);
  const support = valueIn(ratings, 'support');
  const willing = support === null ? UNRATED_SUPPORT_WEIGHT : supportWeight[support];
  const direct = known.get(personId);
  if (direct !== undefined) return { colleagueId: direct.colleagueId, weight: direct.weight * willing };
  const coverage = valueIn(ratings, 'coverage');
  const ownerId = state.person.get(personId)?.ownerColleagueId ?? null;
  const owner = ownerId !== null && state.colleague.get(ownerId)?.leftOn === null;
  const weight = (coverage === null ? 0 : knownWeight[coverage]) * willing;
  return { colleagueId: owner ? ownerId : null, weight };
}
