import { readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { drawFloors } from './draw-floors.ts';
import { floors, stillAgainst, stillKnotted } from './floors.ts';
import { readImports } from './import-graph.ts';
import { againstFloors, knots, withoutFloor } from './leaning.ts';

const graph = readImports(process.cwd(), Object.keys(floors));

test('every file stands on a floor', () => {
  expect(graph.size).toBeGreaterThan(300);
  expect(withoutFloor(graph, floors)).toEqual([]);
});

test('nothing imports a higher floor or a neighbour', () => {
  const found = new Map<string, string[]>();
  for (const { from, to, why } of againstFloors(graph, floors)) {
    const edge = `${dirname(from)} -> ${dirname(to)}`;
    found.set(edge, [...(found.get(edge) ?? []), `${from} imports ${to} (${why})`]);
  }
  const tooMany = [...found].filter(([edge, imports]) => imports.length > (stillAgainst[edge] ?? 0));
  expect(tooMany).toEqual([]);
  expect(Object.keys(stillAgainst).filter((edge) => !found.has(edge))).toEqual([]);
});

test('no two folders lean on each other', () => {
  const found = knots(graph);
  const known = (knot: readonly string[]) =>
    stillKnotted.some((still) => knot.every((folder) => still.includes(folder)));
  expect(found.filter((knot) => !known(knot))).toEqual([]);
  const undone = stillKnotted.filter(
    (still) => !found.some((knot) => knot.every((folder) => still.includes(folder))),
  );
  expect(undone).toEqual([]);
});

test('the picture of the floors is the table that is checked', () => {
  expect(readFileSync('docs/architecture.md', 'utf8')).toContain(`\`\`\`text\n${drawFloors(floors)}\n\`\`\``);
});
