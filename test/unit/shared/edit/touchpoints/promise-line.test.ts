import { describe, expect, test } from 'vitest';
import { readDate } from '#shared/edit/touchpoints/natural-date.ts';
import { readPromiseLine } from '#shared/edit/touchpoints/promise-line.ts';
import { colleagueId, personId } from '../fixture.ts';
import type { IsoDate } from '#shared/model/id.ts';

/** A Tuesday. */
const today = '2026-05-12' as IsoDate;
const known = {
  people: [
    { id: personId('karin'), name: 'Karin Lindqvist' },
    { id: personId('zoe'), name: 'Zoë Amari' },
    { id: personId('karl'), name: 'Karl Amari' },
  ],
  colleagues: [{ id: colleagueId('hannah'), name: 'Hannah Sørensen' }],
};

describe('a promise as it is typed', () => {
  test.each([
    ['send price list by Friday', 'ours', 'send price list', '2026-05-15'],
    ['we: send price list by Friday', 'ours', 'send price list', '2026-05-15'],
    ['They: name a lab engineer until 3 June', 'theirs', 'name a lab engineer', '2026-06-03'],
    ['call back tomorrow', 'ours', 'call back', '2026-05-13'],
    ['figures in two weeks.', 'ours', 'figures', '2026-05-26'],
    ['by Friday send the list', 'ours', 'send the list', '2026-05-15'],
    ['send the list, due 2026-06-01', 'ours', 'send the list', '2026-06-01'],
    ['offer by 5/6', 'ours', 'offer', '2026-06-05'],
    ['explain the 24 port switch', 'ours', 'explain the 24 port switch', null],
    ['send the Friday report to all', 'ours', 'send the Friday report to all', null],
    ['tomorrow', 'ours', 'tomorrow', null],
    ['check ratio 3:1', 'ours', 'check ratio 3:1', null],
  ] as const)('%s', (line, side, text, due) => {
    expect(readPromiseLine(line, known, today)).toMatchObject({ side, text, due });
  });

  test('a name in front says who promised, also without its accents; a name that fits two people says nobody', () => {
    expect(readPromiseLine('zoe: sends the plan', known, today)).toMatchObject({
      side: 'theirs',
      personId: personId('zoe'),
      text: 'sends the plan',
    });
    expect(readPromiseLine('Hannah: quote by Thursday', known, today)).toMatchObject({
      side: 'ours',
      colleagueId: colleagueId('hannah'),
      due: '2026-05-14',
    });
    expect(readPromiseLine('kar: something', known, today)).toMatchObject({
      personId: null,
      text: 'kar: something',
    });
  });

  test.each([
    ['bring papers by 31 Feb', '31 Feb'],
    ['bring papers by Feb 31st.', 'Feb 31st'],
    ['offer until 32/13', '32/13'],
    ['offer by 3 June', ''],
    ['offer by the 24 port switch', ''],
    ['explain the offer', ''],
  ])('says which words look like a day and name none: %s', (line, unread) => {
    expect(readPromiseLine(line, known, today).unread).toBe(unread);
  });

  test('reads 5/6 the American way where that is the custom', () => {
    expect(readPromiseLine('offer by 5/6', known, today, 'month-first').due).toBe('2027-05-06');
  });
});

test.each([
  ['today', '2026-05-12'],
  ['yesterday', '2026-05-11'],
  ['mon', '2026-05-11'],
  ['Friday', '2026-05-08'],
  ['last Thursday', '2026-05-07'],
  ['3 days ago', '2026-05-09'],
  ['2 May', '2026-05-02'],
  ['in 3 days', '2026-05-15'],
  ['next Friday', '2026-05-22'],
  ['nothing', null],
])('a date behind us: %s', (text, on) => {
  expect(readDate(text, today, 'past')).toBe(on);
});
