import { expect, test } from 'vitest';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { layoutTree } from '#shared/layout/tree-layout.ts';
import { walkTree, type Direction } from '#shared/layout/walk.ts';
import { chart, seatId } from './charts.ts';

// 0 leads 1 and 2; 1 leads the block 3, 4, 5; 2 leads 6.
const hierarchy = resolveHierarchy(chart([null, 0, 0, 1, 1, 1, 2]), new Map());
const places = layoutTree(hierarchy);

test.each<[number, Direction, number | null]>([
  [0, 'down', 1],
  [0, 'up', null],
  [1, 'right', 2],
  [2, 'left', 1],
  [1, 'left', null],
  [1, 'down', 3],
  [3, 'down', 4],
  [4, 'down', 5],
  [5, 'down', null],
  [5, 'up', 1],
  [3, 'up', 1],
  [3, 'right', 4],
  [4, 'left', 3],
  [5, 'right', 6],
  [6, 'left', 3],
])('from %i %s is %s', (from, direction, to) => {
  expect(walkTree(hierarchy, places, seatId(from), direction)).toBe(to === null ? null : seatId(to));
});
