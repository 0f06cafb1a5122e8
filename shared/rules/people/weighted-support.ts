import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { supports, type Influence, type Support } from '../../model/rating.ts';
import { presentPeople } from '../../reading/people.ts';
import { ratingsOf, valueIn } from '../../reading/ratings.ts';

const weightOfInfluence: Readonly<Record<Influence, number>> = {
  outside: 1,
  'political-structure': 3,
  'inner-circle': 6,
};

/**
 * How the people stand who count, −2 (opponents) to +2 (advocates): the mean of their support, weighted by influence, over everybody present
 * with both ratings; null while nobody has both (method, section 10).
 */
export function weightedSupport(state: PartnerState, today: IsoDate): number | null {
  return weightedSupportFrom(
    presentPeople(state, today).map(({ id }) => {
      const ratings = ratingsOf(state, id);
      return { support: valueIn(ratings, 'support'), influence: valueIn(ratings, 'influence') };
    }),
  );
}

/** The same from bare facts of the people who work there; null = not rated. */
export function weightedSupportFrom(
  people: readonly { readonly support: Support | null; readonly influence: Influence | null }[],
): number | null {
  let sum = 0;
  let weights = 0;
  for (const { support, influence } of people) {
    if (support === null || influence === null) continue;
    const weight = weightOfInfluence[influence];
    sum += weight * (supports.indexOf(support) - 2);
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

/** The same in words, such as `+0.6 of 2`; a dash while nobody has both ratings. */
export function weightedSupportText(state: PartnerState, today: IsoDate): string {
  const value = weightedSupport(state, today);
  if (value === null) return '–';
  const digits = Math.abs(value).toFixed(1);
  return `${digits === '0.0' ? '' : value > 0 ? '+' : '−'}${digits} of 2`;
}
