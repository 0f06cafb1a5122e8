import type { IsoDate } from '../model/id.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import type { Person } from '../model/person.ts';
import type { EntityName } from '../model/registry.ts';
import { addDays, dateText } from '../reading/calendar.ts';
import { hasLeft, nameOf } from '../reading/people.ts';
import { ratingsOf, type PersonRatings } from '../reading/ratings.ts';
import { isKeyInfluence } from '../rules/people/key-player.ts';
import {
  mapStatusFrom,
  statusFactsFrom,
  type MapStatus,
  type StatusFacts,
} from '../rules/people/map-status.ts';
import { weightedSupportFrom } from '../rules/people/weighted-support.ts';
import { freshnessOf } from '../rules/touchpoints/freshness.ts';

/** How a partner stood at the end of a day. */
export type TrendPoint = Pick<
  MapStatus,
  'status' | 'light' | 'people' | 'keyPlayers' | 'keyPlayersCovered' | 'supportiveKeyPlayers'
> & {
  /** The last day of a month, or today. */
  readonly day: IsoDate;
  /** The newest command of the log that belongs to it. */
  readonly command: number;
  /** How the people stand who count, −2 to +2; null while nobody has both ratings. */
  readonly support: number | null;
  /** Key players who were met in time: within their planned days, 30 where none are planned, or soon by arrangement. */
  readonly freshKeyPlayers: number;
};

/** How a partner stood month by month, oldest first; the last point is today. */
export type Trend = {
  readonly points: readonly TrendPoint[];
  /** The day of the first thing that this device knows of the partner: there are no points before. Null when nothing is known. */
  readonly begins: IsoDate | null;
};

/** The tables that a point is made of; a state for trends needs no others. */
export const trendTables: readonly EntityName[] = [
  'partner',
  'person',
  'rating',
  'champion_test',
  'touchpoint',
  'meeting_brief',
];

/** How often a key player should be met where nothing is planned, in days, as the plan has it (see the glossary: Date of a line). */
const USUAL_CADENCE = 30;

/** Makes one point after the other, each from the state at the end of a day; keeps what it found out about people who stay the same. */
export function pointMaker(): (state: PartnerState, day: IsoDate, command: number) => TrendPoint {
  const kept = new Map<string, KeptFacts>();
  return (state, day, command) => {
    const facts: StatusFacts[] = [];
    for (const person of state.person.values())
      if (!hasLeft(person, day)) facts.push(factsOf(kept, state, person));
    const { status, light, people, keyPlayers, keyPlayersCovered, supportiveKeyPlayers } =
      mapStatusFrom(facts);
    const fresh = facts.filter(({ id, influence }) => isKeyInfluence(influence) && isFresh(state, id, day));
    return {
      day,
      command,
      status,
      light,
      people,
      keyPlayers,
      keyPlayersCovered,
      supportiveKeyPlayers,
      support: weightedSupportFrom(facts),
      freshKeyPlayers: fresh.length,
    };
  };
}

/** Facts, and the rows that they were made from. */
type KeptFacts = {
  readonly person: Person;
  readonly ratings: PersonRatings;
  readonly tests: Table<'champion_test'>;
  readonly facts: StatusFacts;
};

function factsOf(kept: Map<string, KeptFacts>, state: PartnerState, person: Person): StatusFacts {
  const { id } = person;
  const ratings = ratingsOf(state, id);
  const tests = state.champion_test;
  const known = kept.get(id);
  if (known?.person === person && known.ratings === ratings && known.tests === tests) return known.facts;
  const facts = statusFactsFrom(id, nameOf(state, id), ratings, tests);
  kept.set(id, { person, ratings, tests, facts });
  return facts;
}

function isFresh(state: PartnerState, personId: string, day: IsoDate): boolean {
  const { days, arrangedOn, cadenceDays } = freshnessOf(state, personId, day);
  return arrangedOn !== null || (days !== null && days <= (cadenceDays ?? USUAL_CADENCE));
}

/** The last days of the months before `today`'s, newest first. */
export function monthEnds(today: IsoDate, months: number): readonly IsoDate[] {
  const days: IsoDate[] = [];
  let day = lastOfMonthBefore(today);
  for (let month = 0; month < months; month += 1) {
    days.push(day);
    day = lastOfMonthBefore(day);
  }
  return days;
}

function lastOfMonthBefore(day: IsoDate): IsoDate {
  return addDays(`${day.slice(0, 7)}-01` as IsoDate, -1); // the first of its month
}

/** How the people stand who count, −2 to +2, in one decimal with its sign; a true minus. */
export function supportText(support: number | null): string {
  if (support === null) return 'not rated';
  const rounded = Math.round(support * 10) / 10;
  if (rounded === 0) return '0';
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded).toFixed(1)}`;
}

/** The range in which the support of a trend is drawn: even around zero, and never so small that nothing looks like much. */
export function supportRange({ points }: Pick<Trend, 'points'>): readonly [lowest: number, highest: number] {
  const most = Math.max(...points.map(({ support }) => Math.abs(support ?? 0)), 0.1);
  const end = Math.min(2, Math.ceil(most * 2) / 2);
  return [-end, end];
}

/** From where to where the support of those who count went, as a sentence; empty where it was never rated. */
export function supportTrendText({ points }: Pick<Trend, 'points'>): string {
  const rated = points.filter(({ support }) => support !== null);
  const [first, last] = [rated[0], rated.at(-1)];
  if (first === undefined || last === undefined) return '';
  const now = `Support of those who count: ${supportText(last.support)}`;
  return first === last ? now : `${now}, ${supportText(first.support)} on ${dateText(first.day)}`;
}
