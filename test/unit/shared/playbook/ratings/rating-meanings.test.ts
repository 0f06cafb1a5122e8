import { describe, expect, test } from 'vitest';
import { ratingDefinitions, ratingKinds } from '#shared/model/rating.ts';
import { ratingMeanings } from '#shared/playbook/ratings/rating-meanings.ts';

describe('method, section 2: what each value of a rating means', () => {
  test.each([
    ['support', 'advocate', /prefers us, argues for us when we are not in the room.*personal stake/i],
    ['support', 'supporter', /prefers us, acts when asked/i],
    ['support', 'neutral', /no preference/i],
    ['support', 'non-supporter', /another vendor or the status quo/i],
    ['support', 'opponent', /works against us/i],
    ['influence', 'outside', /given tasks, owns no initiative/i],
    ['influence', 'political-structure', /owns initiatives.*ear of the inner circle/i],
    ['influence', 'inner-circle', /controls outcomes and the overall goals/i],
    ['relationship', 'vendor', /we deliver, they order/i],
    ['relationship', 'credible-source', /keep expectations; lower management/i],
    ['relationship', 'problem-solver', /proactive.*several functions.*higher management/i],
    ['relationship', 'trusted-advisor', /emerging needs.*in confidence/i],
  ] as const)('method, section 2: %s, %s', (kind, value, meaning) => {
    expect(ratingMeanings[kind][value]).toMatch(meaning);
  });

  test.each(ratingKinds)('every value of %s has a meaning, and nothing else has', (kind) => {
    expect(Object.keys(ratingMeanings[kind]).toSorted()).toEqual(
      [...ratingDefinitions[kind].values].toSorted(),
    );
  });
});
