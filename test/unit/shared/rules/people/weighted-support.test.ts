import { describe, expect, test } from 'vitest';
import { weightedSupport, weightedSupportText } from '#shared/rules/people/weighted-support.ts';
import { partnerMap, TODAY, type GivenPerson } from '../../../../fixtures/partner-map.ts';

const stateOf = (people: Readonly<Record<string, GivenPerson>>) => partnerMap({ people });

describe('method, section 10: influence-weighted support = Σ w·s / Σ w over people present with both ratings', () => {
  test.each([
    ['opponent', -2],
    ['non-supporter', -1],
    ['neutral', 0],
    ['supporter', 1],
    ['advocate', 2],
  ] as const)('%s → %d', (support, value) => {
    expect(weightedSupport(stateOf({ ada: { support, influence: 'outside' } }), TODAY)).toBe(value);
  });

  test('outside weighs 1, the political structure 3, the inner circle 6', () => {
    const state = stateOf({
      ada: { support: 'advocate', influence: 'inner-circle' },
      bo: { support: 'opponent', influence: 'political-structure' },
      cy: { support: 'supporter', influence: 'outside' },
    });
    // (6 × 2 − 3 × 2 + 1 × 1) / 10
    expect(weightedSupport(state, TODAY)).toBeCloseTo(0.7);
    expect(weightedSupportText(state, TODAY)).toBe('+0.7 of 2');
  });

  test('who lacks one of the two ratings, or has left, does not count', () => {
    const both: GivenPerson = { support: 'opponent', influence: 'inner-circle' };
    const state = stateOf({
      ada: { support: 'advocate' },
      bo: { influence: 'inner-circle' },
      cy: { ...both, fields: { leftOn: TODAY } },
    });
    expect(weightedSupport(state, TODAY)).toBeNull();
    expect(weightedSupportText(state, TODAY)).toBe('–');
    expect(weightedSupportText(stateOf({ cy: both }), TODAY)).toBe('−2.0 of 2');
  });
});
