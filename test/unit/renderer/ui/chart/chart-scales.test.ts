import { expect, it } from 'vitest';
import { heights, places } from '#renderer/ui/chart/chart-scales.ts';

it('puts each place into the middle of its share', () => {
  expect(places(4, 100)).toEqual([12.5, 37.5, 62.5, 87.5]);
  expect(places(1, 100)).toEqual([50]);
  expect(places(0, 100)).toEqual([]);
});

it('puts high values high, and those beyond the domain at its end', () => {
  const y = heights([-1, 1], 40);
  expect([y(1), y(0), y(-1), y(5)]).toEqual([0, 20, 40, 0]);
  expect(heights([0, 1], 20, 3)(0)).toBe(17);
});
