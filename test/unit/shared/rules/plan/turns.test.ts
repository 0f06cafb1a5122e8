import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { ratingId } from '#shared/model/rating.ts';
import { addDays, weekdayOf } from '#shared/reading/calendar.ts';
import { generatePlan } from '#shared/rules/plan/generate.ts';
import { mergePlan } from '#shared/rules/plan/merge.ts';
import {
  PARTNER,
  partnerMap,
  personId,
  reorder,
  TODAY,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';
import { sentenceOf } from '../../../../fixtures/sentence-of.ts';

function mapOf(count: number, rest: Readonly<Record<string, GivenPerson>> = {}): PartnerState {
  const nobodyMet = Array.from({ length: count }, (_, index): [string, GivenPerson] => [
    `k${String(index).padStart(3, '0')}`,
    {},
  ]);
  return partnerMap({ people: { ...Object.fromEntries(nobodyMet), ...rest } });
}

function datesOf(state: PartnerState, today = TODAY): readonly (readonly [string, IsoDate | null])[] {
  return generatePlan(state, today).map(({ personId: id, date }) => [id, date]);
}

describe('method, section 5, point 4: people whom nobody met take turns', () => {
  test('two a working day, ten a week, in the order of the plan, never a weekend', () => {
    const dates = datesOf(mapOf(25)).map(([, date]) => date);
    expect(dates.slice(0, 3)).toEqual(['2026-05-25', '2026-05-25', '2026-05-26']);
    expect(dates[9]).toBe('2026-05-29');
    expect(dates[10]).toBe('2026-06-01');
    expect(dates.at(-1)).toBe('2026-06-10');
    expect(dates.every((date) => date !== null && weekdayOf(date) >= 1 && weekdayOf(date) <= 5)).toBe(true);
  });

  test('whoever counts more comes first; key players and people whom we met keep their own date', () => {
    const state = mapOf(12, {
      zoe: { coverage: 'none' },
      key: { influence: 'inner-circle' },
      met: { touched: ['2026-05-05'] },
      rated: { support: 'neutral' },
    });
    const dates = new Map(datesOf(state));
    expect(dates.get(personId('zoe'))).toBe('2026-05-25');
    expect(dates.get(personId('key'))).toBe('2026-05-19');
    expect(dates.get(personId('met'))).toBe('2026-07-06');
    expect(dates.get(personId('rated'))).toBe('2026-05-26');
  });

  test('of equal priority, those higher up in the chart come first, whatever their name', () => {
    const state = partnerMap({
      people: { ada: { reportsTo: 'mid' }, mid: { reportsTo: 'zed' }, zed: {}, bo: { reportsTo: 'mid' } },
    });
    expect(datesOf(state)).toEqual([
      [personId('zed'), '2026-05-25'],
      [personId('mid'), '2026-05-25'],
      [personId('ada'), '2026-05-26'],
      [personId('bo'), '2026-05-26'],
    ]);
  });

  test('people to monitor wait for the others, and at least two weeks more', () => {
    const watched = { influence: 'outside' } as const;
    const dateOfLast = (count: number) =>
      new Map(datesOf(mapOf(count, { watched }))).get(personId('watched'));
    expect(dateOfLast(3)).toBe('2026-06-08');
    expect(dateOfLast(30)).toBe('2026-06-15');
  });

  test('on every day of the week the turns begin on a Monday, after the key players and within two weeks', () => {
    for (let day = 0; day < 7; day += 1) {
      const today = addDays(TODAY, day);
      const dates = new Map(datesOf(mapOf(1, { key: { influence: 'inner-circle' } }), today));
      const first = dates.get(personId('k000')) ?? TODAY;
      expect(weekdayOf(first)).toBe(1);
      expect(first >= (dates.get(personId('key')) ?? '')).toBe(true);
      expect(first <= addDays(today, 14)).toBe(true);
    }
  });

  test('the order of the rows does not matter, and twice is the same', () => {
    const state = mapOf(40, { ada: { coverage: 'none' }, bo: { influence: 'outside' } });
    const turned = reorder(state, (rows) => rows.toReversed());
    expect(JSON.stringify(generatePlan(turned, TODAY))).toBe(JSON.stringify(generatePlan(state, TODAY)));
    expect(generatePlan(state, TODAY)).toEqual(generatePlan(state, TODAY));
  });

  test('the reason says so, and moving up is no news', () => {
    const before = mapOf(25);
    const plan = generatePlan(before, TODAY);
    expect(sentenceOf(plan[0], 'freshness', before)).toBe(
      'No contact is noted (guideline: every 60 days). First contacts are spread by priority, 10 people a week.',
    );
    const stored = applyChanges(before, mergePlan(before, plan, TODAY, 1).changes);
    const first = personId('k000');
    const rated = applyChanges(stored, [
      change('rating', ratingId(first, 'support'), {
        partnerId: PARTNER,
        personId: first,
        kind: 'support',
        values: ['supporter'],
      }),
    ]);
    const { news } = mergePlan(rated, generatePlan(rated, TODAY), TODAY, 2);
    expect([...news.keys()]).toEqual([first]);
    expect(new Map(datesOf(rated)).get(personId('k002'))).toBe('2026-05-25');
  });
});
