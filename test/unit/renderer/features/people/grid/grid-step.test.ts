import { expect, test } from 'vitest';
import { gridStep } from '#renderer/features/people/grid/grid-step.ts';

const size = { rows: 10, columns: 4, top: 0, page: 3 } as const;
const key = (name: string, far = false) => ({ key: name, ctrlKey: far, metaKey: false });

test.each([
  ['ArrowDown', false, [2, 1], [3, 1]],
  ['ArrowDown', false, [9, 1], [9, 1]],
  ['ArrowDown', true, [2, 1], [9, 1]],
  ['ArrowUp', false, [0, 1], [0, 1]],
  ['ArrowUp', true, [5, 1], [0, 1]],
  ['ArrowLeft', false, [2, 0], [2, 0]],
  ['ArrowRight', false, [2, 1], [2, 2]],
  ['PageDown', false, [8, 1], [9, 1]],
  ['PageUp', false, [5, 1], [2, 1]],
  ['Home', false, [2, 3], [2, 0]],
  ['Home', true, [2, 3], [0, 3]],
  ['End', false, [2, 1], [2, 3]],
  ['End', true, [2, 1], [9, 1]],
] as const)('%s (far: %s) from %j leads to %j', (name, far, [row, column], [toRow, toColumn]) => {
  expect(gridStep(key(name, far), { row, column }, size)).toEqual({ row: toRow, column: toColumn });
});

test('an arrow reaches the header where it takes the keyboard, the far keys never', () => {
  const withHead = { ...size, top: -1 } as const;
  expect(gridStep(key('ArrowUp'), { row: 0, column: 1 }, withHead)).toEqual({ row: -1, column: 1 });
  expect(gridStep(key('ArrowDown'), { row: -1, column: 1 }, withHead)).toEqual({ row: 0, column: 1 });
  expect(gridStep(key('PageUp'), { row: 1, column: 1 }, withHead)).toEqual({ row: 0, column: 1 });
  expect(gridStep(key('ArrowUp', true), { row: 4, column: 1 }, withHead)).toEqual({ row: 0, column: 1 });
  expect(gridStep(key('Enter'), { row: 4, column: 1 }, withHead)).toBeNull();
});

test('where the far keys go to the corners, they change the column too', () => {
  const corners = { ...size, corners: true } as const;
  expect(gridStep(key('End', true), { row: 2, column: 1 }, corners)).toEqual({ row: 9, column: 3 });
  expect(gridStep(key('Home', true), { row: 2, column: 1 }, corners)).toEqual({ row: 0, column: 0 });
  expect(gridStep(key('ArrowDown', true), { row: 2, column: 1 }, corners)).toEqual({ row: 9, column: 1 });
});
