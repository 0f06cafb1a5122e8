import type { IsoDate } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import {
  coverageLabels,
  influenceLabels,
  relationshipLevelLabels,
  relationshipLevels,
  type Coverage,
  type Influence,
} from '../model/value-sets.ts';
import { daysText, everyDays } from './calendar.ts';
import { freshnessOf } from './freshness.ts';
import { reachOf, type Reach } from './influence-reach.ts';
import { nameOf, ratingsOf, valueIn, valueOf, type PersonRatings } from './reading.ts';

/** One part of a priority: how many points of how many, and why. */
export type PriorityPart = {
  readonly id: 'influence' | 'reach' | 'relationship-gap' | 'coverage-gap' | 'freshness';
  readonly label: string;
  readonly points: number;
  readonly most: number;
  readonly because: string;
};

/** How much somebody matters now, 0-100, with its five parts in fixed order (method, section 5, point 3). */
export type Priority = { readonly total: number; readonly parts: readonly PriorityPart[] };

const influencePoints: Readonly<Record<Influence, number>> = {
  outside: 0,
  'political-structure': 25,
  'inner-circle': 40,
};
const coverageGapPoints: Readonly<Record<Coverage, number>> = {
  none: 15,
  brief: 10,
  multiple: 5,
  'in-depth': 0,
};

/** The priority of a person, part by part (method, section 5, point 3). What is not rated gives no points and says so. */
export function priorityOf(state: PartnerState, personId: string, today: IsoDate): Priority {
  const parts = partsOf(state, personId, today).map(({ say, ...part }): PriorityPart => ({
    ...part,
    because: say(),
  }));
  return { total: parts.reduce((sum, part) => sum + part.points, 0), parts };
}

/** The total alone, for thousands of people: nothing is put into words. */
export function priorityTotal(state: PartnerState, personId: string, today: IsoDate): number {
  return partsOf(state, personId, today).reduce((sum, part) => sum + part.points, 0);
}

/** A part whose reason is put into words only when it is asked for. */
type UnsaidPart = Omit<PriorityPart, 'because'> & { readonly say: () => string };

function partsOf(state: PartnerState, personId: string, today: IsoDate): readonly UnsaidPart[] {
  const ratings = ratingsOf(state, personId);
  return [
    influencePart(ratings),
    reachPart(state, personId),
    relationshipPart(ratings),
    coveragePart(ratings),
    freshnessPart(state, personId, today),
  ];
}

function influencePart(ratings: PersonRatings): UnsaidPart {
  const influence = valueIn(ratings, 'influence');
  return {
    id: 'influence',
    label: 'Influence',
    points: influence === null ? 0 : influencePoints[influence],
    most: 40,
    say: () => (influence === null ? 'Influence is not rated.' : `Influence: ${influenceLabels[influence]}.`),
  };
}

/** Each person of the inner circle who is reached counts 10 points times the weight of the strongest path, 20 at most. */
function reachPart(state: PartnerState, personId: string): UnsaidPart {
  const reached = reachOf(state, personId).filter(
    (reach) =>
      valueOf(state, reach.personId, 'influence') === 'inner-circle' &&
      state.person.get(reach.personId)?.leftOn === null,
  );
  const weight = reached.reduce((sum, reach) => sum + reach.weight, 0);
  return {
    id: 'reach',
    label: 'Reach into the inner circle',
    points: Math.min(20, Math.round(weight * 10)),
    most: 20,
    say: () => reachText(state, reached),
  };
}

function reachText(state: PartnerState, reached: readonly Reach[]): string {
  if (reached.length === 0) return 'No influence lines lead from here into the inner circle.';
  const names = [...reached]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map((reach) => `${nameOf(state, reach.personId)} (${Math.round(reach.weight * 100)} %)`);
  const more = reached.length > names.length ? ` and ${reached.length - names.length} more` : '';
  return `Influence lines reach ${names.join(', ')}${more}.`;
}

function relationshipPart(ratings: PersonRatings): UnsaidPart {
  const current = valueIn(ratings, 'relationship');
  const desired = valueIn(ratings, 'relationship-desired');
  const part = { id: 'relationship-gap', label: 'Relationship gap', most: 15 } as const;
  if (current === null || desired === null) {
    const missing = current === null ? 'The relationship' : 'The relationship wanted';
    return { ...part, points: 0, say: () => `${missing} is not rated.` };
  }
  const steps = Math.max(0, relationshipLevels.indexOf(desired) - relationshipLevels.indexOf(current));
  const levels = `${relationshipLevelLabels[current]} now, ${relationshipLevelLabels[desired]} wanted`;
  const count = steps === 1 ? '1 step' : `${steps} steps`;
  return {
    ...part,
    points: steps * 5,
    say: () => (steps === 0 ? `${levels}: nothing missing.` : `${levels}: ${count}.`),
  };
}

function coveragePart(ratings: PersonRatings): UnsaidPart {
  const coverage = valueIn(ratings, 'coverage');
  return {
    id: 'coverage-gap',
    label: 'Coverage gap',
    points: coverage === null ? 0 : coverageGapPoints[coverage],
    most: 15,
    say: () => (coverage === null ? 'Coverage is not rated.' : `Coverage: ${coverageLabels[coverage]}.`),
  };
}

/** One point for each tenth of the cadence that is overdue, 10 at most. */
function freshnessPart(state: PartnerState, personId: string, today: IsoDate): UnsaidPart {
  const { days, overdueDays, cadenceDays } = freshnessOf(state, personId, today);
  const part = { id: 'freshness', label: 'Overdue', most: 10 } as const;
  if (cadenceDays === null) return { ...part, points: 0, say: () => 'No cadence is planned.' };
  const plan = (): string => `A touch ${everyDays(cadenceDays)} is planned`;
  if (days === null) return { ...part, points: 10, say: () => `${plan()}, and none is recorded.` };
  const points = Math.min(10, Math.ceil((overdueDays / cadenceDays) * 10));
  const since = (): string => (overdueDays === 0 ? 'in time' : `${daysText(overdueDays)} overdue`);
  return {
    ...part,
    points,
    say: () => `${plan()}, the last was ${daysText(days)} ago: ${since()}.`,
  };
}
