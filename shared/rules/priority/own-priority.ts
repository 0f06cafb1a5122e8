import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import {
  coverageLabels,
  influenceLabels,
  relationshipLevelLabels,
  relationshipLevels,
  type Coverage,
  type Influence,
} from '../../model/rating.ts';
import { dateText, daysText, everyDays } from '../../reading/calendar.ts';
import { freshnessOf, type Freshness } from '../touchpoints/freshness.ts';
import { reachOf, type Reach } from '../people/influence-reach.ts';
import { nameOf } from '../../reading/people.ts';
import { ratingsOf, valueIn, valueOf, type PersonRatings } from '../../reading/ratings.ts';
import { listed } from '../../text/wording.ts';

/** One part of a priority: how many points of how many, and why. */
export type PriorityPart = {
  readonly id: 'influence' | 'reach' | 'relationship-gap' | 'coverage-gap' | 'freshness' | 'leverage';
  readonly label: string;
  readonly points: number;
  readonly most: number;
  readonly because: string;
};

const pointsOfInfluence: Readonly<Record<Influence, number>> = {
  outside: 0,
  'political-structure': 25,
  'inner-circle': 40,
};
const pointsOfCoverageGap: Readonly<Record<Coverage, number>> = {
  none: 15,
  brief: 10,
  multiple: 5,
  'in-depth': 0,
};

/**
 * The parts of a priority that the person's own ratings, lines and contacts give, in fixed order (method, section 5, point 3). What is not
 * rated gives no points and says so.
 */
export function ownParts(state: PartnerState, personId: PersonId, today: IsoDate): readonly PriorityPart[] {
  const ratings = ratingsOf(state, personId);
  return [
    influencePart(ratings),
    reachPart(state, personId, today),
    relationshipPart(ratings),
    coveragePart(ratings),
    freshnessPart(freshnessOf(state, personId, today)),
  ];
}

/** The sum of `ownParts` alone, for thousands of people: nothing is put into words. Targets are ranked by it. */
export function ownPriorityTotal(state: PartnerState, personId: PersonId, today: IsoDate): number {
  const ratings = ratingsOf(state, personId);
  return (
    influencePoints(ratings) +
    reachPoints(reachedInside(state, personId, today)) +
    relationshipPoints(ratings) +
    coveragePoints(ratings) +
    freshnessPoints(freshnessOf(state, personId, today))
  );
}

function influencePoints(ratings: PersonRatings): number {
  const influence = valueIn(ratings, 'influence');
  return influence === null ? 0 : pointsOfInfluence[influence];
}

function influencePart(ratings: PersonRatings): PriorityPart {
  const influence = valueIn(ratings, 'influence');
  return {
    id: 'influence',
    label: 'Influence',
    points: influencePoints(ratings),
    most: 40,
    because: influence === null ? 'Influence is not rated.' : `Influence: ${influenceLabels[influence]}.`,
  };
}

/** The people of the inner circle whom somebody reaches. */
function reachedInside(state: PartnerState, personId: PersonId, today: IsoDate): readonly Reach[] {
  return reachOf(state, personId, today).filter(
    (reach) => valueOf(state, reach.personId, 'influence') === 'inner-circle',
  );
}

/** Each person of the inner circle who is reached counts 10 points times the weight of the strongest path, 20 at most. */
function reachPoints(reached: readonly Reach[]): number {
  const weight = reached.reduce((sum, reach) => sum + reach.weight, 0);
  return Math.min(20, Math.round(weight * 10));
}

function reachPart(state: PartnerState, personId: PersonId, today: IsoDate): PriorityPart {
  const reached = reachedInside(state, personId, today);
  const names = [...reached]
    .sort((a, b) => b.weight - a.weight)
    .map((reach) => `${nameOf(state, reach.personId)} (${Math.round(reach.weight * 100)} %)`);
  return {
    id: 'reach',
    label: 'Reach into the inner circle',
    points: reachPoints(reached),
    most: 20,
    because:
      reached.length === 0
        ? 'No influence lines lead from here into the inner circle.'
        : `Influence lines reach ${listed(names, 3)}.`,
  };
}

/** Steps from the relationship that is to the one that is wanted; null when one of the two is not rated. */
function missingSteps(ratings: PersonRatings): number | null {
  const current = valueIn(ratings, 'relationship');
  const desired = valueIn(ratings, 'relationship-desired');
  if (current === null || desired === null) return null;
  return Math.max(0, relationshipLevels.indexOf(desired) - relationshipLevels.indexOf(current));
}

function relationshipPoints(ratings: PersonRatings): number {
  return (missingSteps(ratings) ?? 0) * 5;
}

function relationshipPart(ratings: PersonRatings): PriorityPart {
  const current = valueIn(ratings, 'relationship');
  const desired = valueIn(ratings, 'relationship-desired');
  const points = relationshipPoints(ratings);
  const part = { id: 'relationship-gap', label: 'Relationship gap', points, most: 15 } as const;
  if (current === null || desired === null) {
    const missing = current === null ? 'The relationship' : 'The relationship wanted';
    return { ...part, because: `${missing} is not rated.` };
  }
  const steps = missingSteps(ratings) ?? 0;
  const levels = `${relationshipLevelLabels[current]} now, ${relationshipLevelLabels[desired]} wanted`;
  const count = steps === 1 ? '1 step' : `${steps} steps`;
  return { ...part, because: steps === 0 ? `${levels}: nothing missing.` : `${levels}: ${count}.` };
}

function coveragePoints(ratings: PersonRatings): number {
  const coverage = valueIn(ratings, 'coverage');
  return coverage === null ? 0 : pointsOfCoverageGap[coverage];
}

function coveragePart(ratings: PersonRatings): PriorityPart {
  const coverage = valueIn(ratings, 'coverage');
  return {
    id: 'coverage-gap',
    label: 'Coverage gap',
    points: coveragePoints(ratings),
    most: 15,
    because: coverage === null ? 'Coverage is not rated.' : `Coverage: ${coverageLabels[coverage]}.`,
  };
}

/** One point for each tenth of the cadence that is overdue, 10 at most. */
function freshnessPoints({ days, overdueDays, cadenceDays }: Freshness): number {
  if (cadenceDays === null) return 0;
  return days === null ? 10 : Math.min(10, Math.ceil((overdueDays / cadenceDays) * 10));
}

function freshnessPart(freshness: Freshness): PriorityPart {
  const { days, overdueDays, cadenceDays, arrangedOn } = freshness;
  const part = { id: 'freshness', label: 'Overdue', points: freshnessPoints(freshness), most: 10 } as const;
  if (cadenceDays === null) return { ...part, because: 'No conversation is planned.' };
  const plan = `A conversation ${everyDays(cadenceDays)} is planned`;
  if (days === null) return { ...part, because: `${plan}, and none is noted.` };
  if (arrangedOn !== null)
    return { ...part, because: `${plan}, and one is arranged for ${dateText(arrangedOn)}.` };
  const since = overdueDays === 0 ? 'in time' : `${daysText(overdueDays)} overdue`;
  return { ...part, because: `${plan}, the last was ${daysText(days)} ago: ${since}.` };
}
