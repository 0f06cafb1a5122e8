import { expect, test } from 'vitest';
import { sayDay, sayDue } from '#renderer/features/partners/partner-words.ts';
import type { IsoDate } from '#shared/model/id.ts';

const today = '2026-03-10' as IsoDate;

test.each([
  ['2026-03-10', 'today'],
  ['2026-03-11', 'tomorrow'],
  ['2026-03-24', 'in 14 days'],
  ['2026-03-25', '25 Mar'],
  ['2027-01-02', '2 Jan 2027'],
  ['2026-03-09', '1 day late'],
  ['2026-02-08', '30 days late'],
])('an action due %s is said as “%s”', (due, words) => {
  expect(sayDue(due as IsoDate, today)).toBe(words);
});

test('the day of a change is counted by calendar days, not by hours', () => {
  expect(sayDay(new Date(2026, 2, 10, 0, 5).getTime(), today)).toBe('today');
  expect(sayDay(new Date(2026, 2, 9, 23, 55).getTime(), today)).toBe('yesterday');
  expect(sayDay(new Date(2025, 11, 24, 12).getTime(), today)).toBe('24 Dec 2025');
  expect(sayDay(0, today)).toBe('');
});
