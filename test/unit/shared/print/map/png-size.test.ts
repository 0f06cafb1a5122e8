import { expect, test } from 'vitest';
import { MOST_PIXELS, MOST_SIDE, pngSize } from '#shared/print/map/png-size.ts';

test('takes the wanted scale where it fits', () => {
  expect(pngSize(1_000, 500, 2)).toEqual({ width: 2_000, height: 1_000, scale: 2, reduced: false });
});

test.each([
  ['a wide map', 38_000, 900],
  ['a large map', 12_000, 12_000],
  ['a huge map', 200_000, 90_000],
])('%s stays within the limits and says so', (_name, width, height) => {
  const size = pngSize(width, height, 4);
  expect(size.reduced).toBe(true);
  expect(size.width).toBeLessThanOrEqual(MOST_SIDE);
  expect(size.height).toBeLessThanOrEqual(MOST_SIDE);
  expect(size.width * size.height).toBeLessThanOrEqual(MOST_PIXELS);
  // Whole pixels move the shape by at most one pixel.
  expect(Math.abs(size.width - (size.height * width) / height)).toBeLessThanOrEqual(width / height + 1);
});
