import { expect, test } from 'vitest';
import type { OwnSnapshot } from '#electron/sharing/folder/folder-memory.ts';
import { thinned } from '#electron/sharing/folder/thinning.ts';

const HOUR = 3_600_000;
const now = Date.UTC(2026, 10, 30, 12);

function made(hoursAgo: readonly number[], more: Partial<OwnSnapshot> = {}): readonly OwnSnapshot[] {
  return hoursAgo.map((hours) => ({
    deviceId: 'd',
    name: String(hours),
    partnerId: 'p',
    level: 'everything',
    at: now - hours * HOUR,
    state: 'published',
    ...more,
  }));
}

function gone(own: readonly OwnSnapshot[]): readonly string[] {
  return thinned(own, now).map(({ one }) => one.name);
}

test('of a day that is over only the last one stays', () => {
  // Noon: 1 to 10 hours ago is today; 38 and 44 is the 28th, 60 and 62 the 27th or 28th before.
  expect(gone(made([1, 2, 3, 10, 38, 40, 44, 62, 64]))).toEqual(['40', '44', '64']);
});

test('within 24 hours all of them stay', () => {
  expect(gone(made([1, 2, 3, 4, 5, 6, 7, 20, 23, 24]))).toEqual([]);
});

test('after 30 days it goes, but never one of the three newest', () => {
  const days = (...list: readonly number[]): readonly number[] => list.map((day) => day * 24);
  expect(gone(made(days(31, 40, 50)))).toEqual([]);
  expect(gone(made(days(31, 40, 50, 60)))).toEqual([String(60 * 24)]);
  expect(gone(made(days(1, 2, 3, 29, 31)))).toEqual([String(31 * 24)]);
  expect(gone(made([25, 26, 27]))).toEqual([]);
});

test('each partner and level counts by itself, and only what was published counts', () => {
  const mixed = [
    ...made([1_000, 1_001]),
    ...made([1, 2, 3], { partnerId: 'other' }),
    ...made([4, 5, 6], { level: 'facts' }),
    ...made([7, 8, 9], { state: 'queued' }),
    ...made([10, 11], { state: 'replaced' }),
  ];
  expect(gone(mixed)).toEqual([]);
  expect(gone([...mixed, ...made([1, 2, 3])])).toEqual(['10', '11', '1000', '1001']);
});

test('one that is to be removed names three newer ones that have to be there', () => {
  const [found] = thinned(made([1, 2, 3, 4, 1_000]), now);
  expect(found?.newer.map(({ name }) => name)).toEqual(['1', '2', '3']);
});
