import { expect, test } from 'vitest';
import { byDue, openFirst } from '#shared/reading/due-order.ts';

const rows = [
  { id: 'd', due: null, done: false },
  { id: 'c', due: '2026-03-01', done: false },
  { id: 'b', due: '2026-01-01', done: true },
  { id: 'a', due: '2026-03-01', done: false },
];

test('earlier dates come first, those without a date last, the same dates by id', () => {
  expect(rows.toSorted(byDue).map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
});

test('what is done comes after all that is open', () => {
  expect(rows.toSorted(openFirst).map(({ id }) => id)).toEqual(['a', 'c', 'd', 'b']);
});
