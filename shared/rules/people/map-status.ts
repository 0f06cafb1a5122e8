import { championTestId, championTests, type ChampionTest } from '../../model/champion-test.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Coverage, Influence, Role, Support } from '../../model/rating.ts';
import { dateText } from '../../reading/calendar.ts';
import { byDay, derive2 } from '../../reading/derive.ts';
import { nextWindow } from '../../reading/next-window.ts';
import { isDecidingRole } from './decides.ts';
import { isKeyInfluence } from './key-player.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { ratingsOf, valueIn, valuesIn, type PersonRatings } from '../../reading/ratings.ts';
import { listed, lowerFirst } from '../../text/wording.ts';

/** What the map status needs to know of one person; null = not rated. */
export type StatusFacts = {
  readonly id: PersonId;
  /** Never empty: as sentences say it. */
  readonly name: string;
  readonly influence: Influence | null;
  readonly support: Support | null;
  readonly coverage: Coverage | null;
  readonly roles: readonly Role[];
  /** The champion tests that the person passed. */
  readonly passed: readonly ChampionTest[];
};

export const statusLights = ['grey', 'red', 'amber', 'green'] as const;
/** The traffic light of a map, from not started to all well. */
export type StatusLight = (typeof statusLights)[number];
export const statusLightLabels: Readonly<Record<StatusLight, string>> = {
  grey: 'Not started',
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
};

/** How far the map of a partner is, with the counts behind it (method, section 5, point 8). */
export type MapStatus = {
  /** 0 no people, 1 people but no key player, 2 key players but none supportive, 3 supportive key players. */
  readonly status: 0 | 1 | 2 | 3;
  /**
   * Grey: not started, no key player whose support is rated. Red: none of those rated supports us. Amber: some. Green: some who decide or
   * approve, a champion who passed all three tests, and no opponent who approves, decides or keeps the gate (campaign, section 7).
   */
  readonly light: StatusLight;
  /** Where it stands and what is missing, in a few words without a point, such as `3 of 7 with us, nobody who decides`. */
  readonly short: string;
  /** Names who stands in the way of green. */
  readonly because: string;
  /** Opponents who approve, decide or keep the gate, in the order of ids. */
  readonly blockers: readonly PersonId[];
  /** No champion has passed all three tests. */
  readonly championMissing: boolean;
  /** Everybody who would have to leave for it to turn red, without those who leave before the next decision anyway; empty while it is grey or red. */
  readonly redWithout: readonly PersonId[];
  /** How solid it is, as a sentence; empty while it is grey or red. */
  readonly solid: string;
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

const statusOfTables = derive2((tests: Table<'champion_test'>, windows: Table<'decision_window'>) =>
  derive2((people: Table<'person'>, ratings: Table<'rating'>) =>
    byDay((today) => {
      const state = { person: people, rating: ratings, decision_window: windows } as PartnerState; // the only tables of it that are read below
      const on = nextWindow(state, today)?.on ?? null;
      const present = presentPeople(state, today);
      const leaving = present.flatMap(({ id, leftOn }) =>
        leftOn !== null && on !== null && leftOn <= on ? [[id, leftOn] as const] : [],
      );
      return mapStatusFrom(
        present.map(({ id }) => statusFactsFrom(id, nameOf(state, id), ratingsOf(state, id), tests)),
        new Map(leaving),
      );
    }),
  ),
);

/** What the map status needs to know of somebody whose ratings are at hand. */
export function statusFactsFrom(
  id: PersonId,
  name: string,
  ratings: PersonRatings,
  tests: Table<'champion_test'>,
): StatusFacts {
  return {
    id,
    name,
    influence: valueIn(ratings, 'influence'),
    support: valueIn(ratings, 'support'),
    coverage: valueIn(ratings, 'coverage'),
    roles: valuesIn(ratings, 'role'),
    passed: championTests.filter((test) => tests.get(championTestId(id, test))?.result === 'yes'),
  };
}

/** Map status and traffic light of a partner; people who left do not count (method, section 5, point 8). */
export function mapStatusOf(state: PartnerState, today: IsoDate): MapStatus {
  return statusOfTables(state.champion_test, state.decision_window)(state.person, state.rating)(today);
}

/**
 * The same from bare facts, for lists of partners whose rows are not loaded. Only people who work there now are passed in, in the order of
 * ids. `leaving` has the last days of those who leave before the next decision: the light is that of today, and its sentences name them apart.
 */
export function mapStatusFrom(
  people: readonly StatusFacts[],
  leaving: ReadonlyMap<PersonId, IsoDate> = nobodyLeaves,
): MapStatus {
  const key = people.filter((person) => isKeyInfluence(person.influence));
  const supportive = key.filter((person) => isSupportive(person.support));
  const deciders = supportive.filter(({ roles }) => roles.some(isDecidingRole));
  const blockers = people.filter(
    ({ support, roles }) => support === 'opponent' && roles.some(isBlockingRole),
  );
  const championMissing = !people.some(isProvenChampion);
  const later = afterLeavers(people, leaving);
  const status = people.length === 0 ? 0 : key.length === 0 ? 1 : supportive.length === 0 ? 2 : 3;
  const counts = {
    people: people.length,
    keyPlayers: key.length,
    keyPlayersCovered: key.filter((person) => isCovered(person.coverage)).length,
    supportiveKeyPlayers: supportive.length,
    supportiveDeciders: deciders.length,
  };
  const isRated = key.some(({ support }) => support !== null);
  const isClear = deciders.length > 0 && blockers.length === 0 && !championMissing;
  const light = !isRated ? 'grey' : supportive.length === 0 ? 'red' : isClear ? 'green' : 'amber';
  return {
    status,
    light,
    short: shortText(counts, light, blockers, championMissing),
    because:
      light === 'amber'
        ? [becauseOf(counts), later.because, ...inTheWay(blockers, championMissing)]
            .filter((sentence) => sentence !== '')
            .join(' ')
        : light === 'grey' && key.length > 0
          ? notRated(key.length)
          : [becauseOf(counts), light === 'green' ? later.because : '']
              .filter((sentence) => sentence !== '')
              .join(' '),
    blockers: blockers.map(({ id }) => id),
    championMissing,
    redWithout: later.supportive.map(({ id }) => id),
    solid: supportive.length > 0 && later.supportive.length === 0 ? noneStays : solidText(later.supportive),
    ...counts,
  };
}

const nobodyLeaves: ReadonlyMap<PersonId, IsoDate> = new Map();
const noneStays = 'From then on it is red: nobody with weight who stays supports us.';

/** Who of weight still supports us when something is decided, and what the map is from the day on which others leave; no sentence where none of weight does. */
function afterLeavers(
  people: readonly StatusFacts[],
  leaving: ReadonlyMap<PersonId, IsoDate>,
): { readonly supportive: readonly StatusFacts[]; readonly because: string } {
  const key = people.filter((person) => isKeyInfluence(person.influence));
  const stay = key.filter(({ id }) => !leaving.has(id));
  const supportive = stay.filter((person) => isSupportive(person.support));
  const gone = key.filter(({ id }) => leaving.has(id));
  const last = gone
    .flatMap(({ id }) => leaving.get(id) ?? [])
    .sort()
    .at(-1);
  if (last === undefined || stay.length === 0) return { supportive, because: '' };
  const deciders = supportive.filter(({ roles }) => roles.some(isDecidingRole));
  const said = becauseOf({
    people: people.length,
    keyPlayers: stay.length,
    keyPlayersCovered: 0,
    supportiveKeyPlayers: supportive.length,
    supportiveDeciders: deciders.length,
  });
  const names = listed(
    gone.map(({ name }) => name),
    MOST_LEAVERS,
  );
  const text = `${names} ${gone.length === 1 ? `leaves on ${dateText(last)}` : `leave by ${dateText(last)}`}: from then on ${lowerFirst(said)}`;
  return { supportive, because: text };
}

/** So many who leave are named. */
const MOST_LEAVERS = 3;

/** A champion, an advocate with power, of whom all three tests say so. */
function isProvenChampion({ support, influence, passed }: StatusFacts): boolean {
  return support === 'advocate' && isKeyInfluence(influence) && passed.length === championTests.length;
}

function notRated(keyPlayers: number): string {
  return keyPlayers === 1
    ? 'Not started: support of the only key player is not rated yet.'
    : `Not started: support of none of the ${keyPlayers} key players is rated yet.`;
}

/** Who and what keeps the light from green, sentence by sentence. */
function inTheWay(blockers: readonly StatusFacts[], championMissing: boolean): readonly string[] {
  return [
    ...blockers.map(({ name, roles }) => `${name} works against us and ${blockingText(roles)}.`),
    ...(championMissing ? ['No champion has passed all three tests.'] : []),
  ];
}

function isBlockingRole(role: Role): boolean {
  return isDecidingRole(role) || role === 'gatekeeper';
}

function blockingText(roles: readonly Role[]): string {
  if (roles.includes('decision-maker')) return 'decides';
  return roles.includes('approver') ? 'approves' : 'keeps the gate';
}

function solidText(supportive: readonly StatusFacts[]): string {
  const names = supportive.map(({ name }) => name);
  if (names.length === 0) return '';
  if (names.length === 1) return `It hangs on ${names.join('')} alone: without them it would turn red.`;
  return `It would turn red only if ${names.length === 2 ? 'both' : `all ${names.length}`} left: ${listed(names, 5)}.`;
}

/** Who is with us of those who count, and what is missing first. */
function shortText(
  { people, keyPlayers, supportiveKeyPlayers, supportiveDeciders }: Counts,
  light: StatusLight,
  blockers: readonly StatusFacts[],
  championMissing: boolean,
): string {
  if (people === 0) return 'No people yet';
  if (light === 'grey') return 'Not started';
  const withUs = `${supportiveKeyPlayers === 0 ? 'None' : supportiveKeyPlayers} of ${keyPlayers} with us`;
  if (light === 'red') return withUs;
  const [blocker] = blockers;
  if (supportiveDeciders === 0) return `${withUs}, nobody who decides`;
  if (blocker !== undefined)
    return `${withUs}, ${blockers.length === 1 ? blocker.name : `${blockers.length} with a say`} against`;
  if (championMissing) return `${withUs}, no tested champion`;
  return `${withUs}, ${supportiveDeciders} who ${supportiveDeciders === 1 ? 'decides' : 'decide'}`;
}

type Counts = Pick<
  MapStatus,
  'people' | 'keyPlayers' | 'keyPlayersCovered' | 'supportiveKeyPlayers' | 'supportiveDeciders'
>;

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
