import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitPoints } from '#shared/edit/culture/split-points.ts';
import type { CulturePoints } from '#shared/model/culture-answer.ts';

describe('method, section 6: ten points split over four statements', () => {
  test('the first points on an empty item: the rest is spread over the others', () => {
    expect(splitPoints([], 0, 6, [])).toEqual([6, 2, 1, 1]);
    expect(splitPoints([], 2, 0, [])).toEqual([4, 3, 0, 3]);
  });

  test('what was set before stays: the untouched ones give first', () => {
    expect(splitPoints([6, 2, 1, 1], 2, 4, [0])).toEqual([6, 0, 4, 0]);
  });

  test('when nothing else is left, the one that was touched longest ago gives', () => {
    expect(splitPoints([6, 0, 4, 0], 1, 2, [0, 2])).toEqual([4, 2, 4, 0]);
    expect(splitPoints([6, 0, 4, 0], 1, 2, [2, 0])).toEqual([6, 2, 2, 0]);
  });

  test('lowering one gives to the untouched ones evenly, else to the one touched longest ago', () => {
    expect(splitPoints([6, 0, 4, 0], 0, 3, [2])).toEqual([3, 2, 4, 1]);
    expect(splitPoints([6, 0, 4, 0], 0, 3, [1, 2, 3])).toEqual([3, 3, 4, 0]);
  });

  test('all ten to one', () => {
    expect(splitPoints([], 3, 10, [])).toEqual([0, 0, 0, 10]);
  });

  test('whatever is done, in whatever order, they sum to ten', () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -3, max: 13 }));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let points: CulturePoints | readonly [] = [];
        const touched: number[] = [];
        for (const [place, wanted] of steps) {
          points = splitPoints(points, place, wanted, touched);
          touched.push(place);
          expect(points.reduce((sum, each) => sum + each, 0)).toBe(10);
          expect(points.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
          expect(points[place]).toBe(Math.min(10, Math.max(0, wanted)));
        }
      }),
    );
  });
});
