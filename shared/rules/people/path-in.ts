import { upperFirst } from '../../text/wording.ts';
import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { coverageLabels } from '../../model/rating.ts';
import { influenceStrengthText } from '../../model/line.ts';
import { byDay, derive2, derive3 } from '../../reading/derive.ts';
import { influencersOf, MOST_HOPS } from './influence-reach.ts';
import { ALLY_STRENGTH, areAllies, introducersOf, knownBy, startOf, startsOf } from './introducers.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { isPresent, nameOf } from '../../reading/people.ts';
import { type PersonRatings, ratingsOf, valueOf } from '../../reading/ratings.ts';
import { seatOf } from '../../reading/seats.ts';
import { acquaintancesThatCount } from '../../reading/team.ts';

/** A way from one of our colleagues to a person at the partner. */
export type PathIn = {
  /** Whom it leads to. */
  readonly personId: PersonId;
  /** Who of us begins; null when we know that we are in touch, but not who of us. */
  readonly colleagueId: ColleagueId | null;
  /** The people between, from our side to the one who can introduce us; empty when the colleague knows the person. */
  readonly via: readonly PersonId[];
  /** 0-1: how well we know the first one, times support, times the strength of the lines. */
  readonly weight: number;
};

/** More ways in than that are not told apart by anybody. */
const MOST_WAYS = 12;

const paths = derive3((_people: Table<'person'>, _seats: Table<'seat'>, _lines: Table<'line'>) =>
  derive2((_acquaintances: Table<'acquaintance'>, _colleagues: Table<'colleague'>) =>
    byDay(() => new Map<string, FoundPath & { readonly ratings: readonly PersonRatings[] }>()),
  ),
);

/**
 * The best way in to a person (method, section 5, point 7): the colleague who knows the person, else the strongest path over at most
 * three people along influence and ally lines, with manager and reports as the last help; null when there is none. Cached.
 */
export function pathIn(state: PartnerState, personId: PersonId, today: IsoDate): PathIn | null {
  const cache = paths(state.person, state.seat, state.line)(state.acquaintance, state.colleague)(today);
  const known = cache.get(personId);
  if (known?.asked.every((id, index) => ratingsOf(state, id) === known.ratings[index])) return known.path;
  const { path, asked } = findPath(state, personId, today);
  cache.set(personId, { path, asked, ratings: asked.map((id) => ratingsOf(state, id)) });
  return path;
}

type FoundPath = {
  readonly path: PathIn | null;
  /** Everybody whose ratings were looked at to find it: while these stay the same, so does the way. */
  readonly asked: readonly string[];
};

function findPath(state: PartnerState, personId: PersonId, today: IsoDate): FoundPath {
  const [direct] = knownBy(state, personId, today);
  if (direct !== undefined) return { path: { personId, ...direct, via: [] }, asked: [] };
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
        if (!isPresent(state, step.personId, today)) continue;
        seen.set(step.personId, weight);
        const via = [step.personId, ...here.via];
        next.set(step.personId, { id: step.personId, weight, via });
        const start = startOf(state, step.personId, today);
        const total = weight * start.weight;
        if (total > (best?.weight ?? 0) + 1e-9)
          best = { personId, colleagueId: start.colleagueId, via, weight: total };
      }
    }
    edge = [...next.values()];
  }
  return { path: best, asked: [...seen.keys()].filter((id) => id !== personId) };
}

/**
 * Every way in to a person that is worth telling, best first: each colleague who knows the person, then for each person who can
 * introduce us the best way over at most three people, by each of us who knows that one; twelve at most. The first is `pathIn`.
 */
export function pathsIn(state: PartnerState, personId: PersonId, today: IsoDate): readonly PathIn[] {
  const best = pathIn(state, personId, today);
  if (best === null) return [];
  const target = best.personId;
  const direct = knownBy(state, personId, today).map((known) => ({ personId: target, ...known, via: [] }));
  const others = [...direct, ...indirectWays(state, target, today)].filter((way) => !sameWay(way, best));
  return [best, ...others].slice(0, MOST_WAYS);
}

function indirectWays(state: PartnerState, personId: PersonId, today: IsoDate): readonly PathIn[] {
  type Way = { readonly weight: number; readonly via: readonly PersonId[] };
  const ways = new Map<PersonId, Way>();
  let edge: ReadonlyMap<PersonId, Way> = new Map([[personId, { weight: 1, via: [] }]]);
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const next = new Map<PersonId, Way>();
    for (const [here, way] of edge) {
      for (const step of introducersOf(state, here, hop === 0)) {
        const weight = (way.weight * step.strength) / 3;
        if (step.personId === personId || !isPresent(state, step.personId, today)) continue;
        if (weight <= (ways.get(step.personId)?.weight ?? 0) + 1e-9) continue;
        const found = { weight, via: [step.personId, ...way.via] };
        ways.set(step.personId, found);
        next.set(step.personId, found);
      }
    }
    edge = next;
  }
  return [...ways]
    .flatMap(([first, { weight, via }]) =>
      startsOf(state, first, today).map((start) => ({
        personId,
        colleagueId: start.colleagueId,
        via,
        weight: weight * start.weight,
      })),
    )
    .filter((way) => way.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.via.length - b.via.length || (wayKey(a) < wayKey(b) ? -1 : 1));
}

/** Tells the ways to one person apart; also a key for lists. */
export function wayKey({ colleagueId, via }: PathIn): string {
  return [colleagueId ?? '', ...via].join(' ');
}

function sameWay(a: PathIn, b: PathIn): boolean {
  return wayKey(a) === wayKey(b);
}

/** One step of a way in, inside the partner: who can introduce us to whom, and by what. */
export type PathStep = {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly by: 'influences' | 'ally' | 'manager' | 'report';
  /** 1-3 of the influence line; 0 for the other kinds. */
  readonly strength: number;
};

/** The steps of a way in, from our side to the person; empty when one of us knows the person. */
function pathSteps(state: PartnerState, path: PathIn): readonly PathStep[] {
  const people = [...path.via, path.personId];
  return path.via.map((from, index): PathStep => {
    const to = people[index + 1] ?? path.personId;
    const strength = influencersOf(state, to).find((step) => step.personId === from)?.strength ?? 0;
    const ally = areAllies(state, from, to);
    if (strength > 0 && !(ally && ALLY_STRENGTH > strength)) return { from, to, by: 'influences', strength };
    if (ally) return { from, to, by: 'ally', strength: 0 };
    const above = seatOf(state, to)?.reportsToSeatId ?? null;
    const manager = above !== null && state.seat.get(above)?.personId === from;
    return { from, to, by: manager ? 'manager' : 'report', strength: 0 };
  });
}

/** Why a way in is one, as a sentence: who of us knows whom, and how it goes on from there (method, section 5, point 7). */
export function pathText(state: PartnerState, path: PathIn): string {
  const parts = [startText(state, path), ...pathSteps(state, path).map((step) => stepText(state, step))];
  return `${parts.join('; ')}.`;
}

function startText(state: PartnerState, { colleagueId, via, personId }: PathIn): string {
  const first = via[0] ?? personId;
  const name = nameOf(state, first);
  const colleague = colleagueNameOf(state, colleagueId);
  const who = colleague === '' ? 'one of us' : colleague;
  const acquaintance = [...acquaintancesThatCount(state.acquaintance).values()].find(
    (row) => row.personId === first && row.colleagueId === colleagueId,
  );
  if (acquaintance !== undefined && acquaintance.now !== 'none')
    return `${upperFirst(who)} knows ${name} (${coverageLabels[acquaintance.now].toLowerCase()})`;
  const coverage = valueOf(state, first, 'coverage');
  const covered = `we are in touch with ${name} (${coverage === null ? 'not rated' : coverageLabels[coverage].toLowerCase()})`;
  return colleagueId === null ? upperFirst(covered) : `${upperFirst(who)} is in charge, and ${covered}`;
}

function stepText(state: PartnerState, { from, to, by, strength }: PathStep): string {
  const a = nameOf(state, from);
  const b = nameOf(state, to);
  switch (by) {
    case 'influences':
      return `${a} influences ${b} ${influenceStrengthText(strength)}`;
    case 'ally':
      return `${a} is an ally of ${b}`;
    case 'manager':
      return `${b} reports to ${a}`;
    case 'report':
      return `${a} reports to ${b}`;
  }
}
