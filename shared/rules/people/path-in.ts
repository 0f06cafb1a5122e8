import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { byDay, derive, derive3 } from '../../reading/derive.ts';
import { isPresent, isWithUs } from '../../reading/people.ts';
import { isAssistant } from './assistant.ts';
import { decidersBelow } from './deciders-below.ts';
import { MOST_HOPS } from './influence-reach.ts';
import { introducersOf, willingnessOf } from './introducers.ts';
import { startsAt } from './known-by.ts';

/** What kind of way leads to a person, in the order in which they are taken (campaign, section 3). */
export const pathKinds = ['known', 'call', 'ask-decider', 'introduction'] as const;
/**
 * `known`: one of ours knows the person. `call`: an assistant, who is called directly. `ask-decider`: a supporting decision maker below
 * the person, who is asked first whether and how. `introduction`: somebody introduces us.
 */
export type PathKind = (typeof pathKinds)[number];

/** A way from one of our colleagues to a person at the partner. */
export type PathIn = {
  readonly kind: PathKind;
  /** Whom it leads to. */
  readonly personId: PersonId;
  /** Who of us begins; null when we know that we are in touch, but not who of us. */
  readonly colleagueId: ColleagueId | null;
  /** The people between, from our side to the one who can introduce us; empty when nobody has to. */
  readonly via: readonly PersonId[];
  /** 0-1: how well we know the first one, times support, times the strength of the lines, times 0.8 for each further person. */
  readonly weight: number;
};

/** A way that weighs less is no good way, and never advice (campaign, section 3). */
export const GOOD_WAY = 0.25;
/** What each person after the first costs. */
const FURTHER_HOP = 0.8;
/** More ways in than that are not told apart by anybody. */
const MOST_WAYS = 12;

/** The good ways in to a person, and the best that there is where none is good. */
type Ways = { readonly good: readonly PathIn[]; readonly weak: PathIn | null };

const known = derive3((_people: Table<'person'>, _ratings: Table<'rating'>, _lines: Table<'line'>) =>
  derive3((_seats: Table<'seat'>, _acquaintances: Table<'acquaintance'>, _colleagues: Table<'colleague'>) =>
    byDay(() => new Map<PersonId, Ways>()),
  ),
);

function waysOf(state: PartnerState, personId: PersonId, today: IsoDate): Ways {
  const { person, rating, line, seat, acquaintance, colleague } = state;
  const cache = known(person, rating, line)(seat, acquaintance, colleague)(today);
  const before = cache.get(personId);
  if (before !== undefined) return before;
  const ways = findWays(state, personId, today);
  cache.set(personId, ways);
  return ways;
}

const latestBest = derive((_people: Table<'person'>) => new Map<PersonId, PathIn>());

/**
 * The best way in to a person (campaign, section 3): one of ours who knows the person, else the best good way over at most three
 * people; null when there is no good one. Cached; the same object as before while the way is the same.
 */
export function pathIn(state: PartnerState, personId: PersonId, today: IsoDate): PathIn | null {
  const best = waysOf(state, personId, today).good[0] ?? null;
  if (best === null) return null;
  const kept = latestBest(state.person);
  const before = kept.get(personId);
  if (before !== undefined && wayKey(before) === wayKey(best) && before.weight === best.weight) return before;
  kept.set(personId, best);
  return best;
}

/** Every good way in to a person, best first, twelve at most: for each who can begin it and each of us who knows that one the best. The first is `pathIn`. */
export function pathsIn(state: PartnerState, personId: PersonId, today: IsoDate): readonly PathIn[] {
  return waysOf(state, personId, today).good;
}

/** Whom to ask where no way in is good: the first on the best that there is; null when there is none at all. Never advice to be introduced. */
export function whomToAskAbout(state: PartnerState, personId: PersonId, today: IsoDate): PersonId | null {
  return waysOf(state, personId, today).weak?.via[0] ?? null;
}

function findWays(state: PartnerState, personId: PersonId, today: IsoDate): Ways {
  if (!isPresent(state, personId, today)) return { good: [], weak: null };
  const direct = startsAt(state, personId, today).map((start): PathIn => ({
    kind: 'known',
    personId,
    via: [],
    ...start,
  }));
  const over = waysOver(state, personId, today);
  const all = [...direct, ...callOf(state, personId, direct.length, today), ...over].sort(byRank);
  const good = all.filter(({ weight }) => weight >= GOOD_WAY).slice(0, MOST_WAYS);
  return { good, weak: good.length === 0 ? (all[0] ?? null) : null };
}

function byRank(a: PathIn, b: PathIn): number {
  return (
    pathKinds.indexOf(a.kind) - pathKinds.indexOf(b.kind) ||
    b.weight - a.weight ||
    a.via.length - b.via.length ||
    (wayKey(a) < wayKey(b) ? -1 : 1)
  );
}

/** An assistant whom nobody of ours knows is called by who is in charge. */
function callOf(state: PartnerState, personId: PersonId, knownBy: number, today: IsoDate): readonly PathIn[] {
  if (knownBy > 0 || !isAssistant(state, personId)) return [];
  const ownerId = state.person.get(personId)?.ownerColleagueId ?? null;
  const colleagueId = isWithUs(state, ownerId, today) ? ownerId : null;
  return [{ kind: 'call', personId, colleagueId, via: [], weight: 1 }];
}

type Way = { readonly weight: number; readonly via: readonly PersonId[] };

/** The best way from each person who can be the first, without the one of us who begins; then one for each of us who knows that person. */
function waysOver(state: PartnerState, personId: PersonId, today: IsoDate): readonly PathIn[] {
  const ways = new Map<PersonId, Way>();
  let edge: ReadonlyMap<PersonId, Way> = new Map([[personId, { weight: 1, via: [] }]]);
  for (let hop = 0; hop < MOST_HOPS && edge.size > 0; hop += 1) {
    const next = new Map<PersonId, Way>();
    const cost = hop === 0 ? 1 : FURTHER_HOP;
    for (const [here, way] of edge) {
      for (const step of introducersOf(state, here, personId, today)) {
        const id = step.personId;
        const weight = way.weight * willingnessOf(state, id) * (step.strength / 3) * cost;
        // A longer way that weighs no more begins nothing better, and leads on to nothing better.
        if (weight <= (ways.get(id)?.weight ?? 0) + 1e-9) continue;
        const found = { weight, via: [id, ...way.via] };
        const other = next.get(id);
        if (other === undefined || isBetter(found, other)) next.set(id, found);
      }
    }
    for (const [id, way] of next) ways.set(id, way);
    edge = next;
  }
  if (ways.size === 0) return none;
  const deciders = decidersBelow(state, personId, today);
  return [...ways].flatMap(([first, { weight, via }]) =>
    startsAt(state, first, today).map((start): PathIn => {
      const last = via.at(-1);
      const asks = last !== undefined && deciders.includes(last);
      return {
        kind: asks ? 'ask-decider' : 'introduction',
        personId,
        colleagueId: start.colleagueId,
        via,
        weight: exact(weight * start.weight),
      };
    }),
  );
}

const none: readonly PathIn[] = [];

function isBetter(a: Way, b: Way): boolean {
  if (Math.abs(a.weight - b.weight) > 1e-9) return a.weight > b.weight;
  return a.via.join(' ') < b.via.join(' ');
}

/** Products of thirds and tenths differ in the last digits; those do not count. */
function exact(weight: number): number {
  return Math.round(weight * 1e9) / 1e9;
}

/** Tells the ways to one person apart; also a key for lists. */
export function wayKey({ colleagueId, via }: PathIn): string {
  return [colleagueId ?? '', ...via].join(' ');
}
