import { expect, it } from 'vitest';
import { clockAfter, secondsBehind, tick, type Clock } from '#electron/db/commits/clock.ts';
import { LAST_COUNTER, LAST_WALL } from '#shared/merge/clock.ts';

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

const TEN_YEARS = 315_569_520_000;

it('believes a wall clock that was put back further, so that a wrong year is not carried along', () => {
  const ahead = tick({ wall: 1_000, counter: 0 }, TEN_YEARS);
  expect(ahead).toEqual({ wall: TEN_YEARS, counter: 0 });
  expect(tick(ahead, 2_000)).toEqual({ wall: 2_000, counter: 0 });
  expect(tick(ahead, -5)).toEqual({ wall: 0, counter: 0 });
});

it('is later than what it changes, without moving anything else', () => {
  const command = { wall: 2_000, counter: 0 };
  expect(clockAfter(null, command)).toBe(command);
  expect(clockAfter({ wall: 1_999, counter: 9 }, command)).toBe(command);
  expect(clockAfter({ wall: TEN_YEARS, counter: 4 }, command)).toEqual({ wall: TEN_YEARS, counter: 5 });
  expect(clockAfter(command, command)).toEqual({ wall: 2_000, counter: 1 });
});

it('goes on at the end of a counter, stops before the year 2100, and refuses nothing', () => {
  expect(clockAfter({ wall: 5, counter: LAST_COUNTER }, { wall: 1, counter: 0 })).toEqual({
    wall: 6,
    counter: 0,
  });
  const last = { wall: LAST_WALL - 1, counter: LAST_COUNTER };
  expect(clockAfter(last, { wall: 1, counter: 0 })).toEqual(last);
  expect(tick({ wall: 0, counter: 0 }, LAST_WALL * 2)).toEqual({ wall: LAST_WALL - 1, counter: 0 });
});
