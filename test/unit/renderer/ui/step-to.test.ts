import { expect, test } from 'vitest';
import { stepTo } from '#renderer/ui/step-to.ts';

test.each([
  ['ArrowDown', 0, {}, 1],
  ['ArrowDown', 4, {}, 4],
  ['ArrowDown', 4, { wraps: true }, 0],
  ['ArrowDown', -1, {}, 0],
  ['ArrowUp', 0, {}, 0],
  ['ArrowUp', 0, { wraps: true }, 4],
  ['ArrowRight', 1, {}, null],
  ['ArrowRight', 1, { sideways: true }, 2],
  ['ArrowLeft', 1, { sideways: true }, 0],
  ['PageDown', 1, {}, null],
  ['PageDown', 1, { page: 10 }, 4],
  ['PageUp', 3, { page: 2 }, 1],
  ['Home', 3, {}, 0],
  ['End', 0, {}, 4],
  ['Enter', 0, {}, null],
] as const)('%s from %i of five with %o leads to %s', (key, at, ways, to) => {
  expect(stepTo(key, at, 5, ways)).toBe(to);
});

test('in an empty list no key leads anywhere', () => {
  expect(stepTo('ArrowDown', -1, 0)).toBeNull();
  expect(stepTo('End', -1, 0, { wraps: true })).toBeNull();
});
