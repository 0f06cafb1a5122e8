import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import {
  adaptabilityLabels,
  coverageLabels,
  influenceLabels,
  relationshipLevelLabels,
  supportLabels,
  type Adaptability,
  type Coverage,
  type Influence,
  type RelationshipLevel,
  type Support,
} from '../../model/rating.ts';
import { byDay, derive, derive3 } from '../../reading/derive.ts';
import { isAgainst } from '../people/factions.ts';
import { isPresentKeyPlayer } from '../people/key-player.ts';
import { isCovered } from '../people/map-status.ts';
import { FULL_SHARE, nearbyReachOf, type NearbyReach } from '../people/nearby-reach.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { ratingsOf, valueIn, valueOf, type PersonRatings } from '../../reading/ratings.ts';
import { listed } from '../../text/wording.ts';
import { linesThatCount } from '../../reading/lines.ts';

/** One part of a place in the ranking; `points` may be below 0 (conflict) and have one decimal (reach). */
export type ChampionPart = {
  readonly id: 'influence' | 'reach' | 'support' | 'coverage' | 'relationship' | 'adaptability' | 'conflict';
  readonly label: string;
  readonly points: number;
  readonly because: string;
};

/** Somebody's place in the ranking, with its parts in fixed order. */
export type ChampionRank = {
  readonly personId: PersonId;
  /** The sum of the parts, with one decimal. */
  readonly total: number;
  readonly parts: readonly ChampionPart[];
};

// What each answer is worth. Influence and reach weigh most, since a champion has to carry us to those who decide; support tells
// whether somebody wants to; the rest tells how well it can be done with this person.
const pointsOfInfluence: Readonly<Record<Influence, number>> = {
  outside: 0,
  'political-structure': 15,
  'inner-circle': 25,
};
const pointsOfSupport: Readonly<Record<Support, number>> = {
  opponent: 0,
  'non-supporter': 0,
  neutral: 5,
  supporter: 15,
  advocate: 25,
};
const pointsOfCoverage: Readonly<Record<Coverage, number>> = {
  none: 0,
  brief: 5,
  multiple: 10,
  'in-depth': 15,
};
const pointsOfRelationship: Readonly<Record<RelationshipLevel, number>> = {
  vendor: 0,
  'credible-source': 4,
  'problem-solver': 7,
  'trusted-advisor': 10,
};
/** An innovator is first, but seldom leads others: no more than a visionary (method, section 3). */
const pointsOfAdaptability: Readonly<Record<Adaptability, number>> = {
  laggard: 0,
  conservative: 2,
  pragmatist: 5,
  visionary: 8,
  innovator: 8,
};
/** What a key player who is reached by one strong line is worth; a conflict with one costs the same. */
const pointsOfReached = { 'inner-circle': 10, 'political-structure': 5 } as const;

/**
 * Everybody at the partner who is not against us, best champion first (method, section 5, point 7). Equal totals are ordered by
 * name, then id. Cached by the tables of people, ratings and lines.
 */
export function rankChampions(state: PartnerState, today: IsoDate): readonly ChampionRank[] {
  return ranking(state.person, state.rating, state.line)(today);
}

/** The best ranked of those with whom we were in touch: coverage brief or better; null when there is none (method, section 5, point 7). */
export function entryPointOf(state: PartnerState, today: IsoDate): PersonId | null {
  const found = rankChampions(state, today).find(({ personId }) =>
    isCovered(valueOf(state, personId, 'coverage')),
  );
  return found?.personId ?? null;
}

const ranking = derive3((people: Table<'person'>, ratings: Table<'rating'>, lines: Table<'line'>) =>
  byDay((today): readonly ChampionRank[] => {
    const state = { person: people, rating: ratings, line: lines } as PartnerState; // the only tables that are read below
    return presentPeople(state, today)
      .flatMap((person) => {
        const own = ratingsOf(state, person.id);
        if (isAgainst(valueIn(own, 'support'))) return [];
        return [rankOf(state, person.id, own, today)];
      })
      .sort((a, b) => b.exact - a.exact || compareText(a.name, b.name) || compareText(a.personId, b.personId))
      .map(({ personId, exact, parts }) => ({ personId, total: oneDecimal(exact / FULL_SHARE), parts }));
  }),
);

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Ranked = {
  readonly personId: PersonId;
  readonly name: string;
  /** The total in 108ths of a point: a whole number, so that equal is equal. */
  readonly exact: number;
  readonly parts: readonly ChampionPart[];
};

function rankOf(state: PartnerState, personId: PersonId, own: PersonRatings, today: IsoDate): Ranked {
  const reached = nearbyReachOf(state, personId, today).filter((reach) =>
    isPresentKeyPlayer(state, reach.personId, today),
  );
  const reachExact = reached.reduce((sum, reach) => sum + reach.share * worthOf(state, reach.personId), 0);
  const parts = [
    influencePart(own),
    reachPart(state, reached, reachExact),
    supportPart(own),
    coveragePart(own),
    relationshipPart(own),
    adaptabilityPart(own),
    conflictPart(state, personId, today),
  ];
  const others = parts.reduce((sum, part) => (part.id === 'reach' ? sum : sum + part.points), 0);
  return { personId, name: nameOf(state, personId), exact: others * FULL_SHARE + reachExact, parts };
}

/** What it is worth to reach a person directly, in points. */
function worthOf(state: PartnerState, personId: string): number {
  const influence = valueOf(state, personId, 'influence');
  return influence === 'inner-circle' || influence === 'political-structure' ? pointsOfReached[influence] : 0;
}

function oneDecimal(points: number): number {
  return Math.round(points * 10) / 10;
}

function influencePart(own: PersonRatings): ChampionPart {
  const influence = valueIn(own, 'influence');
  return {
    id: 'influence',
    label: 'Own influence',
    points: influence === null ? 0 : pointsOfInfluence[influence],
    because: influence === null ? 'Influence is not rated.' : `Influence: ${influenceLabels[influence]}.`,
  };
}

function reachPart(state: PartnerState, reached: readonly NearbyReach[], exact: number): ChampionPart {
  const names = [...reached]
    .sort((a, b) => b.share * worthOf(state, b.personId) - a.share * worthOf(state, a.personId))
    .map(({ personId, share }) => `${nameOf(state, personId)} (${Math.round((share / FULL_SHARE) * 100)} %)`);
  return {
    id: 'reach',
    label: 'Reach',
    points: oneDecimal(exact / FULL_SHARE),
    because:
      reached.length === 0
        ? 'No influence lines lead from here to a key player.'
        : `Influence lines reach ${listed(names, 3)}.`,
  };
}

function supportPart(own: PersonRatings): ChampionPart {
  const support = valueIn(own, 'support');
  return {
    id: 'support',
    label: 'Support',
    points: support === null ? 0 : pointsOfSupport[support],
    because: support === null ? 'Support is not rated.' : `Support: ${supportLabels[support]}.`,
  };
}

function coveragePart(own: PersonRatings): ChampionPart {
  const coverage = valueIn(own, 'coverage');
  return {
    id: 'coverage',
    label: 'Coverage',
    points: coverage === null ? 0 : pointsOfCoverage[coverage],
    because: coverage === null ? 'Coverage is not rated.' : `Coverage: ${coverageLabels[coverage]}.`,
  };
}

function relationshipPart(own: PersonRatings): ChampionPart {
  const level = valueIn(own, 'relationship');
  return {
    id: 'relationship',
    label: 'Relationship',
    points: level === null ? 0 : pointsOfRelationship[level],
    because:
      level === null ? 'The relationship is not rated.' : `Relationship: ${relationshipLevelLabels[level]}.`,
  };
}

function adaptabilityPart(own: PersonRatings): ChampionPart {
  const adaptability = valueIn(own, 'adaptability');
  return {
    id: 'adaptability',
    label: 'Adaptability',
    points: adaptability === null ? 0 : pointsOfAdaptability[adaptability],
    because:
      adaptability === null
        ? 'Adaptability is not rated.'
        : `Adaptability: ${adaptabilityLabels[adaptability]}.`,
  };
}

const foesByPerson = derive((lines: Table<'line'>): ReadonlyMap<string, readonly PersonId[]> => {
  const index = new Map<string, Set<PersonId>>();
  for (const { kind, fromPersonId: a, toPersonId: b } of linesThatCount(lines).values()) {
    if (kind !== 'conflict' || a === null || b === null || a === b) continue;
    index.set(a, (index.get(a) ?? new Set()).add(b));
    index.set(b, (index.get(b) ?? new Set()).add(a));
  }
  return new Map([...index].map(([id, foes]) => [id, [...foes].sort()]));
});

function conflictPart(state: PartnerState, personId: PersonId, today: IsoDate): ChampionPart {
  const foes = (foesByPerson(state.line).get(personId) ?? []).filter((id) =>
    isPresentKeyPlayer(state, id, today),
  );
  const cost = foes.reduce((sum, id) => sum + worthOf(state, id), 0);
  return {
    id: 'conflict',
    label: 'Conflict',
    points: foes.length === 0 ? 0 : -cost,
    because:
      foes.length === 0
        ? 'No conflict with a key player.'
        : `In conflict with ${listed(foes.map((id) => nameOf(state, id)))}.`,
  };
}

/** Why the entry point is who it is, as a sentence; what to do first while there is none. */
export function entryPointText(state: PartnerState, today: IsoDate): string {
  const ranks = rankChampions(state, today);
  const at = ranks.findIndex(({ personId }) => isCovered(valueOf(state, personId, 'coverage')));
  const entry = ranks[at];
  if (entry === undefined)
    return ranks.length === 0
      ? 'Nobody is ranked, so there is no entry point.'
      : 'We are not yet in touch with any candidate, so there is no way in to begin with.';
  const coverage = valueOf(state, entry.personId, 'coverage');
  const covered = `coverage ${coverage === null ? '' : coverageLabels[coverage].toLowerCase()}`;
  if (at === 0) return `Ranked first, and we are in touch (${covered}).`;
  const above = ranks.slice(0, at).map(({ personId }) => nameOf(state, personId));
  const names =
    above.length > 2
      ? `${String(above.length)} people are`
      : `${listed(above)} ${above.length === 1 ? 'is' : 'are'}`;
  return `The best of those we are in touch with (${covered}). ${names} ranked higher; we do not know them yet.`;
}
