import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawFloors } from './draw-floors.ts';
import { floors } from './floors.ts';
import { readImports } from './import-graph.ts';
import { againstFloors, knots, withoutFloor } from './leaning.ts';

const graph = readImports(process.cwd(), Object.keys(floors));

test('every file stands on a floor', () => {
  expect(graph.size).toBeGreaterThan(300);
  expect(withoutFloor(graph, floors)).toEqual([]);
});

test('nothing imports a higher floor or a neighbour', () => {
  expect(againstFloors(graph, floors)).toEqual([]);
});

test('no two folders lean on each other', () => {
  expect(knots(graph)).toEqual([]);
});

test('the picture of the floors is the table that is checked', () => {
  expect(readFileSync('docs/architecture.md', 'utf8')).toContain(`\`\`\`text\n${drawFloors(floors)}\n\`\`\``);
});
