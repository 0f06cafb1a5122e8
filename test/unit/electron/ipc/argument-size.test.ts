import { expect, it } from 'vitest';
import { fits } from '#electron/ipc/argument-size.ts';

it('counts texts, keys, bytes, lists, maps and numbers', () => {
  expect(fits('x'.repeat(400), 1_000)).toBe(true);
  expect(fits('x'.repeat(600), 1_000)).toBe(false);
  expect(fits({ ['k'.repeat(600)]: 1 }, 1_000)).toBe(false);
  expect(fits(new Uint8Array(900), 1_000)).toBe(true);
  expect(fits(new Uint8Array(1_100), 1_000)).toBe(false);
  expect(
    fits(
      Array.from({ length: 200 }, () => 0),
      1_000,
    ),
  ).toBe(false);
  expect(fits(new Map([['a', 'x'.repeat(600)]]), 1_000)).toBe(false);
  expect(fits(new Set(['x'.repeat(600)]), 1_000)).toBe(false);
  expect(fits(10n ** 2_000n, 1_000)).toBe(false);
});

it('stops at once, also for endless values', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  expect(fits(circle, 1_000_000)).toBe(false);
  const started = performance.now();
  expect(
    fits(
      Array.from({ length: 2_000_000 }, () => 'text'),
      1_000,
    ),
  ).toBe(false);
  expect(performance.now() - started).toBeLessThan(2_000);
});
