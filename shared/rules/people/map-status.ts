import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Coverage, Influence, Role, Support } from '../../model/rating.ts';
import { byDay, derive2 } from '../../reading/derive.ts';
import { isKeyInfluence } from './key-player.ts';
import { presentPeople } from '../../reading/people.ts';
import { ratingsOf, valueIn, valuesIn } from '../../reading/ratings.ts';

/** What the map status needs to know of one person; null = not rated. */
export type StatusFacts = {
  readonly influence: Influence | null;
  readonly support: Support | null;
  readonly coverage: Coverage | null;
  readonly roles: readonly Role[];
};

/** How far the map of a partner is, with the counts behind it (method, section 5, point 8). */
export type MapStatus = {
  /** 0 no people, 1 people but no key player, 2 key players but none supportive, 3 supportive key players. */
  readonly status: 0 | 1 | 2 | 3;
  /** Red: no supportive key player; amber: some; green: some who decide or approve. */
  readonly light: 'red' | 'amber' | 'green';
  readonly because: string;
  readonly people: number;
  readonly keyPlayers: number;
  /** Key players with coverage brief or better. */
  readonly keyPlayersCovered: number;
  readonly supportiveKeyPlayers: number;
  /** Supportive key players who decide or approve. */
  readonly supportiveDeciders: number;
};

/** Whether a rating of support means that somebody is on our side. */
export function isSupportive(support: Support | null): boolean {
  return support === 'supporter' || support === 'advocate';
}

/** Whether a coverage counts as covered: brief or better. */
export function isCovered(coverage: Coverage | null): boolean {
  return coverage !== null && coverage !== 'none';
}

const statusOfTables = derive2((people: PartnerState['person'], ratings: PartnerState['rating']) =>
  byDay((today) => {
    const state = { person: people, rating: ratings } as PartnerState; // the only two tables that are read below
    return mapStatusFrom(
      presentPeople(state, today).map(({ id }) => {
        const ratings = ratingsOf(state, id);
        return {
          influence: valueIn(ratings, 'influence'),
          support: valueIn(ratings, 'support'),
          coverage: valueIn(ratings, 'coverage'),
          roles: valuesIn(ratings, 'role'),
        };
      }),
    );
  }),
);

/** Map status and traffic light of a partner; people who left do not count (method, section 5, point 8). */
export function mapStatusOf(state: PartnerState, today: IsoDate): MapStatus {
  return statusOfTables(state.person, state.rating)(today);
}

/** The same from bare facts, for lists of partners whose rows are not loaded. Only people who work there now are passed in. */
export function mapStatusFrom(people: readonly StatusFacts[]): MapStatus {
  const key = people.filter((person) => isKeyInfluence(person.influence));
  const supportive = key.filter((person) => isSupportive(person.support));
  const deciders = supportive.filter(
    ({ roles }) => roles.includes('decision-maker') || roles.includes('approver'),
  );
  const status = people.length === 0 ? 0 : key.length === 0 ? 1 : supportive.length === 0 ? 2 : 3;
  const counts = {
    people: people.length,
    keyPlayers: key.length,
    keyPlayersCovered: key.filter((person) => isCovered(person.coverage)).length,
    supportiveKeyPlayers: supportive.length,
    supportiveDeciders: deciders.length,
  };
  const light = supportive.length === 0 ? 'red' : deciders.length === 0 ? 'amber' : 'green';
  return { status, light, because: becauseOf(counts), ...counts };
}

type Counts = Omit<MapStatus, 'status' | 'light' | 'because'>;

function becauseOf(counts: Counts): string {
  const { people, keyPlayers, supportiveKeyPlayers, supportiveDeciders } = counts;
  if (people === 0) return 'There are no people on the map yet.';
  if (keyPlayers === 0)
    return people === 1
      ? 'The only person is not rated as a key player yet.'
      : `None of the ${people} people is rated as a key player yet.`;
  if (keyPlayers === 1) return becauseOfOne(supportiveKeyPlayers > 0, supportiveDeciders > 0);
  if (supportiveKeyPlayers === 0) return `None of the ${keyPlayers} key players supports us.`;
  const one = supportiveKeyPlayers === 1;
  const some = `${supportiveKeyPlayers} of the ${keyPlayers} key players ${one ? 'supports' : 'support'} us`;
  if (supportiveDeciders === 0)
    return one
      ? `${some}, but does not decide or approve.`
      : `${some}, but none of them decides or approves.`;
  if (one) return `${some}, and decides or approves.`;
  const decide =
    supportiveDeciders === 1
      ? 'one of them decides or approves'
      : `${supportiveDeciders} of them decide or approve`;
  return `${some}, and ${decide}.`;
}

function becauseOfOne(supports: boolean, decides: boolean): string {
  if (!supports) return 'The only key player does not support us.';
  return decides
    ? 'The only key player supports us, and decides or approves.'
    : 'The only key player supports us, but does not decide or approve.';
}
