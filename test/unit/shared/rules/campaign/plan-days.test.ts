import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { leadDaysIn } from '#shared/rules/campaign/lead-days.ts';
import { daysWithoutLines } from '#shared/rules/campaign/quiet-days.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { PARTNER as partnerId, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';

const day = (text: string) => text as IsoDate;

test.each([
  ['On paper, two days before; no slides.', 2],
  ['Through her office, with one page three days ahead.', 3],
  ['Papers 10 working days in advance', 10],
  ['One page on paper the day before the quarterly review.', 1],
  ['A week before, by mail', 5],
  ['Short message at any time.', 1],
  ['', 1],
  ['Nine weeks ahead', 15],
])('the lead time of “%s” is %i working days', (wish, days) => {
  expect(leadDaysIn(wish)).toBe(days);
});

describe('campaign 1: days without lines', () => {
  const state = partnerMap({ people: { ada: {} } });

  test('22 December to 6 January is quiet, the days around it are not', () => {
    const isOff = daysWithoutLines(state, day('2026-11-16'));
    expect(['2026-12-22', '2026-12-28', '2027-01-04', '2027-01-06'].map((one) => isOff(day(one)))).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    expect(['2026-12-21', '2027-01-07', '2027-12-20'].map((one) => isOff(day(one)))).toEqual(
      Array.from({ length: 3 }, () => false),
    );
  });

  test('who plans from 16 December on works in it, and still not in the next one', () => {
    const isOff = daysWithoutLines(state, day('2026-12-17'));
    expect(isOff(day('2026-12-23'))).toBe(false);
    expect(isOff(day('2027-01-05'))).toBe(false);
    expect(isOff(day('2027-12-23'))).toBe(true);
    expect(daysWithoutLines(state, day('2027-01-04'))(day('2027-01-05'))).toBe(false);
  });
});

describe('campaign 1: what is decided is a fence', () => {
  const window = (facts: { papersCloseOn?: IsoDate }) =>
    applyChanges(
      partnerMap({
        colleagues: { hannah: {} },
        people: {
          ada: {
            influence: 'inner-circle',
            support: 'neutral',
            coverage: 'brief',
            knownBy: { hannah: 'brief' },
            role: 'approver',
          },
        },
      }),
      [change('decision_window', 'w', { partnerId, what: 'Budget', on: day('2026-06-30'), ...facts })],
    );
  const lastOf = (facts: { papersCloseOn?: IsoDate }) =>
    campaignOf(window(facts), TODAY)
      .lines.flatMap(({ slot, date }) => (slot === 'decision-window.last-word' ? [] : [date ?? '']))
      .sort()
      .at(-1);

  test('all steps aim at the day on which the papers close, the last check aside', () => {
    expect((lastOf({}) ?? '') > '2026-06-05').toBe(true);
    expect((lastOf({ papersCloseOn: day('2026-06-05') }) ?? '9') < '2026-06-05').toBe(true);
    expect(fieldOf(window({ papersCloseOn: day('2026-06-05') }), TODAY).ground.deadline).toBe('2026-06-05');
  });

  test('a day that is over, or after the decision, closes nothing', () => {
    for (const papersCloseOn of [TODAY, day('2026-05-01'), day('2026-07-15')])
      expect(fieldOf(window({ papersCloseOn }), TODAY).ground.deadline).toBe('2026-06-30');
  });

  test('no step of a play stands after what it was for', () => {
    const near = applyChanges(window({}), [change('decision_window', 'w', { on: day('2026-05-15') })]);
    const steps = campaignOf(near, TODAY).lines.filter(({ slot }) => slot.startsWith('decision-window.'));
    expect(steps.filter(({ date }) => (date ?? '9') >= '2026-05-15')).toEqual([]);
    expect(campaignOf(near, TODAY).main.get(personId('ada'))).toBeDefined();
  });
});
