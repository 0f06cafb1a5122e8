import { expect, it } from 'vitest';
import { secondsBehind, tick, type Clock } from '#electron/db/commits/clock.ts';

it('follows the wall clock, and counts while it stands still or behind', () => {
  let clock: Clock = { wall: 0, counter: 0 };
  const clocks = [100, 100, 90, 101, 5].map((now) => (clock = tick(clock, now)));
  expect(clocks).toEqual([
    { wall: 100, counter: 0 },
    { wall: 100, counter: 1 },
    { wall: 100, counter: 2 },
    { wall: 101, counter: 0 },
    { wall: 101, counter: 1 },
  ]);
});

it('tells how far the wall clock stands behind, from a minute on', () => {
  const last = { wall: 1_000_000, counter: 0 };
  expect(secondsBehind(last, 1_500_000)).toBe(0);
  expect(secondsBehind(last, 940_000)).toBe(0);
  expect(secondsBehind(last, 939_000)).toBe(61);
});
