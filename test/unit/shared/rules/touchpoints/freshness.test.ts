import { describe, expect, test } from 'vitest';
import { freshnessOf } from '#shared/rules/touchpoints/freshness.ts';
import { isStale } from '#shared/reading/ratings.ts';
import { lastTouch } from '#shared/reading/touchpoints.ts';
import { ratingId } from '#shared/model/rating.ts';
import { partnerMap, personId, TODAY, type GivenPerson } from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');

describe('method 7: overdue = today − last touch > cadence', () => {
  test.each([
    ['on the day of the cadence', { fields: { cadenceDays: 30 }, touched: ['2026-04-12'] }, 30, 0],
    ['one day later', { fields: { cadenceDays: 30 }, touched: ['2026-04-11'] }, 31, 1],
    ['no cadence', { touched: ['2020-01-01'] }, 2_323, 0],
    ['never touched', { fields: { cadenceDays: 30 } }, null, 30],
    [
      'a planned touch does not count yet',
      { fields: { cadenceDays: 30 }, touched: ['2026-06-01'] },
      null,
      30,
    ],
  ] satisfies readonly [string, GivenPerson, number | null, number][])(
    '%s',
    (_name, person, days, overdueDays) => {
      expect(freshnessOf(partnerMap({ people: { ada: person } }), ada, TODAY)).toMatchObject({
        days,
        overdueDays,
      });
    },
  );

  test('the last touch, with and without what is planned', () => {
    const state = partnerMap({ people: { ada: { touched: ['2026-06-01', '2026-05-01'] } } });
    expect(lastTouch(state, ada)).toBe('2026-06-01');
    expect(lastTouch(state, ada, TODAY)).toBe('2026-05-01');
    expect(lastTouch(state, personId('nobody'))).toBeNull();
  });
});

describe('method 2: stale', () => {
  test.each([
    ['2025-11-13', 180, false],
    ['2025-11-12', 180, true],
    ['2026-05-01', 10, true],
  ])('rated on %s, interval %i days → stale %s', (ratedOn, interval, stale) => {
    const state = partnerMap({ people: { ada: { support: 'neutral', ratedOn } } });
    expect(isStale(state.rating.get(ratingId(ada, 'support')), TODAY, interval)).toBe(stale);
  });

  test('what is not rated is not stale', () => {
    expect(isStale(undefined, TODAY, 180)).toBe(false);
  });
});
