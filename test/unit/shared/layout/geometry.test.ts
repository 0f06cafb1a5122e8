import { expect, test } from 'vitest';
import { toMap, toScreen, viewportFor, visibleRect } from '#shared/layout/geometry.ts';

const viewport = { x: 30, y: -10, zoom: 0.5 };

test('screen and map points turn into each other', () => {
  const point = { x: 123, y: 45 };
  expect(toScreen(toMap(point, viewport), viewport)).toEqual(point);
});

test('the viewport for a rectangle shows it whole, in the middle', () => {
  const rect = { x: 1_000, y: 500, width: 4_000, height: 300 };
  const pane = { width: 800, height: 600 };
  const fitted = viewportFor(rect, pane, { min: 0.01, max: 1 }, 20);
  const seen = visibleRect(fitted, pane.width, pane.height);
  expect(seen.x + seen.width / 2).toBeCloseTo(3_000);
  expect(seen.y + seen.height / 2).toBeCloseTo(650);
  expect(fitted.zoom).toBeCloseTo(760 / 4_000);
});

test('a small map is not blown up', () => {
  const rect = { x: 0, y: 0, width: 10, height: 10 };
  expect(viewportFor(rect, { width: 800, height: 600 }, { min: 0.01, max: 1 }).zoom).toBe(1);
});
