import { describe, expect, test } from 'vitest';
import { cadenceOf, overduePeople } from '#shared/rules/touchpoints/cadence.ts';
import { moveContact } from '#shared/edit/touchpoints/move-contact.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');

describe('method, section 7: cadence planned against actual', () => {
  test.each([
    ['the mean of the gaps', ['2026-05-02', '2026-04-12', '2026-03-13'], 25, 2],
    ['two contacts on one day are one', ['2026-05-02', '2026-05-02', '2026-04-02'], 30, 1],
    ['one contact has no gap', ['2026-05-02'], null, 0],
    ['planned contacts do not count yet', ['2026-06-02', '2026-05-02', '2026-04-22'], 10, 1],
    ['contacts of more than a year ago do not count', ['2026-05-02', '2026-04-02', '2020-01-01'], 30, 1],
  ] as const)('method, section 7: %s', (_name, touched, actualDays, gaps) => {
    const state = partnerMap({ people: { ada: { touched, fields: { cadenceDays: 30 } } } });
    expect(cadenceOf(state, ada, TODAY)).toMatchObject({ actualDays, gaps, cadenceDays: 30 });
  });

  test('says both in a sentence', () => {
    const state = partnerMap({
      people: { ada: { touched: ['2026-05-02', '2026-04-12'], fields: { cadenceDays: 14 } }, bo: {} },
    });
    expect(cadenceOf(state, ada, TODAY).because).toBe('Planned every 14 days; you talk about every 20 days.');
    expect(cadenceOf(state, personId('bo'), TODAY).because).toBe(
      'No rhythm is set; too few conversations in 12 months to say how often you really talk.',
    );
  });
});

test('method, section 7: who is overdue, longest first; who left or has no cadence is not', () => {
  const state = partnerMap({
    people: {
      ada: { touched: ['2026-04-30'], fields: { cadenceDays: 10 } },
      bo: { touched: ['2026-04-01'], fields: { cadenceDays: 30 } },
      cy: { touched: ['2020-01-01'] },
      di: { touched: ['2020-01-01'], fields: { cadenceDays: 1, leftOn: TODAY } },
      ed: { touched: ['2026-05-10'], fields: { cadenceDays: 7 } },
    },
  });
  expect(overduePeople(state, TODAY).map(({ personId: id, text }) => [id, text])).toEqual([
    [personId('bo'), '11 days overdue: last 41 days ago, planned every 30 days'],
    [ada, '2 days overdue: last 12 days ago, planned every 10 days'],
  ]);
});

test('method, section 7: a contact that was moved is late after its new day only, and no finding tells of it before', () => {
  const state = partnerMap({
    people: {
      ada: {
        influence: 'inner-circle',
        coverage: 'brief',
        touched: ['2026-04-30'],
        fields: { cadenceDays: 10 },
      },
    },
  });
  const moved = (to: string) =>
    applyChanges(
      state,
      moveContact(state, ada, to as IsoDate, { id: 'd', decidedBy: 'Kim', decidedOn: TODAY }),
    );
  const missed = (now: typeof state) =>
    findingsOf(now, TODAY).filter(({ rule }) => rule === 'cadence-missed').length;
  expect([overduePeople(state, TODAY).length, missed(state)]).toEqual([1, 1]);
  const later = moved('2026-05-20');
  expect(cadenceOf(later, ada, TODAY)).toMatchObject({ movedTo: '2026-05-20', lateDays: 0, overdueDays: 2 });
  expect([overduePeople(later, TODAY).length, missed(later)]).toEqual([0, 0]);
  const passed = moved('2026-05-11');
  expect(overduePeople(passed, TODAY)).toMatchObject([
    { text: '1 day overdue: last 12 days ago, planned every 10 days, moved to 11 May 2026' },
  ]);
  expect(missed(passed)).toBe(1);
});
