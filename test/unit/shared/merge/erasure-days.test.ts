import { expect, it } from 'vitest';
import { ERASED_AFTER, erasureDays } from '#shared/merge/erasure-days.ts';

const HOUR = 3_600_000;

it('what came alone goes after seven days', () => {
  expect(erasureDays([5 * HOUR])).toEqual([5 * HOUR + 7 * 24 * HOUR]);
});

it('three a day go by themselves, four wait for the user, each of them', () => {
  expect(erasureDays([0, 1, 2])).toEqual([ERASED_AFTER, 1 + ERASED_AFTER, 2 + ERASED_AFTER]);
  expect(erasureDays([0, 1, 2, 23 * HOUR])).toEqual([null, null, null, null]);
  expect(erasureDays([3, 2, 1, 0, 60 * HOUR])).toEqual([null, null, null, null, 60 * HOUR + ERASED_AFTER]);
});

it('a day is any 24 hours, not one of the calendar', () => {
  const arrivals = [0, 20 * HOUR, 30 * HOUR, 40 * HOUR, 43 * HOUR];
  expect(erasureDays(arrivals).map((day) => day === null)).toEqual([false, true, true, true, true]);
});
