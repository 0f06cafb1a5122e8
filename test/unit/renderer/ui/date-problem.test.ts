import { expect, test } from 'vitest';
import { dateProblem } from '#renderer/ui/date-problem.ts';

const saved = '2026-11-30';

test('a date that does not exist, or half a date, is refused and the saved one stays', () => {
  expect(dateProblem({ text: '', halfTyped: true, saved })).toBe('Not a date. The one from before stays.');
  expect(dateProblem({ text: '', halfTyped: true, saved: null })).toBe('Not a date.');
});

test('a year of which only some figures are typed is no date', () => {
  expect(dateProblem({ text: '0020-11-30', halfTyped: false, saved })).not.toBeNull();
  expect(dateProblem({ text: '2027-01-31', halfTyped: false, saved })).toBeNull();
});

test('an emptied field takes the date away', () => {
  expect(dateProblem({ text: '', halfTyped: false, saved })).toBeNull();
});
