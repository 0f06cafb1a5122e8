import { change } from '#shared/model/change.ts';
import type { IsoDate, TouchpointId } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { cardOf } from '#shared/layout/card.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { priorityOf } from '#shared/rules/priority/priority.ts';
import { overduePeople } from '#shared/rules/touchpoints/cadence.ts';
import { describe, expect, test } from 'vitest';
import { freshnessOf } from '#shared/rules/touchpoints/freshness.ts';
import { isStale } from '#shared/reading/ratings.ts';
import { lastTouch } from '#shared/reading/touchpoints.ts';
import { ratingId } from '#shared/model/rating.ts';
import {
  PARTNER,
  partnerMap,
  personId,
  seatId,
  TODAY,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');

describe('method 7: overdue = today − last touch > cadence', () => {
  test.each([
    ['on the day of the cadence', { fields: { cadenceDays: 30 }, touched: ['2026-04-12'] }, 30, 0],
    ['one day later', { fields: { cadenceDays: 30 }, touched: ['2026-04-11'] }, 31, 1],
    ['no cadence', { touched: ['2020-01-01'] }, 2_323, 0],
    ['never touched', { fields: { cadenceDays: 30 } }, null, 30],
    [
      'a planned touch does not count yet',
      { fields: { cadenceDays: 30 }, touched: ['2026-07-01'] },
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

describe('method, section 7: arranged within 30 days, then overdue nowhere', () => {
  const late = (touched: readonly string[], meetings: readonly string[] = []): PartnerState =>
    applyChanges(
      partnerMap({ people: { ada: { fields: { cadenceDays: 10 }, touched: ['2026-01-05', ...touched] } } }),
      meetings.map((on, index) =>
        change('meeting_brief', `m-${String(index)}`, {
          partnerId: PARTNER,
          on: on as IsoDate,
          personIds: [personId('ada')],
        }),
      ),
    );

  test.each([
    ['2026-06-11', true],
    ['2026-06-12', false],
    ['2026-05-13', true],
  ])('a conversation planned for %s: %s', (on, arranged) => {
    for (const state of [late([on]), late([], [on])]) {
      const { overdueDays, arrangedOn, days } = freshnessOf(state, personId('ada'), TODAY);
      expect([overdueDays > 0, arrangedOn]).toEqual([!arranged, arranged ? on : null]);
      // What is planned for the future is no touch yet.
      expect(days).toBe(127);
      expect(overduePeople(state, TODAY)).toHaveLength(arranged ? 0 : 1);
      expect(cardOf(state, seatId('ada'), TODAY).overdue).toBe(!arranged);
      const points = priorityOf(state, personId('ada'), TODAY).parts.find(({ id }) => id === 'freshness');
      expect(points?.points).toBe(arranged ? 0 : 10);
      expect(findingsOf(state, TODAY).some(({ rule }) => rule === 'cadence-missed')).toBe(!arranged);
    }
  });

  test('a meeting that was held arranges nothing, the first of several days counts', () => {
    const held = applyChanges(late([], ['2026-05-20']), [
      change('meeting_brief', 'm-0', { touchpointId: 't-ada-0' as TouchpointId }),
    ]);
    expect(freshnessOf(held, personId('ada'), TODAY).arrangedOn).toBeNull();
    expect(freshnessOf(late(['2026-05-30'], ['2026-05-20']), personId('ada'), TODAY).arrangedOn).toBe(
      '2026-05-20',
    );
  });
});
