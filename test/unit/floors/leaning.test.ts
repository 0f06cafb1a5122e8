import { describe, expect, test } from 'vitest';
import { importsOf } from './import-graph.ts';
import { againstFloors, knots, withoutFloor, type ImportGraph } from './leaning.ts';

const floors = { house: [['cellar'], ['room'], ['room/*'], ['roof', 'balcony']] };

function graph(files: Readonly<Record<string, readonly string[]>>): ImportGraph {
  return new Map(Object.entries(files));
}

describe('the floors', () => {
  test('let a folder import itself and what is below', () => {
    const sound = graph({
      'house/roof/tile.ts': ['house/cellar/wall.ts', 'house/room/red/bed.ts', 'house/roof/beam.ts'],
      'house/room/red/bed.ts': ['house/room/door.ts'],
      'house/room/door.ts': ['house/cellar/wall.ts'],
    });
    expect(againstFloors(sound, floors)).toEqual([]);
    expect(withoutFloor(sound, floors)).toEqual([]);
  });

  test('name an import of a higher floor', () => {
    const upward = graph({ 'house/cellar/wall.ts': ['house/roof/tile.ts'] });
    expect(againstFloors(upward, floors)).toEqual([
      { from: 'house/cellar/wall.ts', to: 'house/roof/tile.ts', why: 'upward' },
    ]);
  });

  test('name an import of a neighbour, named or by the star', () => {
    const sideways = graph({
      'house/roof/tile.ts': ['house/balcony/chair.ts'],
      'house/room/red/bed.ts': ['house/room/blue/bed.ts'],
      'house/room/red/lamp/bulb.ts': ['house/room/red/bed.ts'],
    });
    expect(againstFloors(sideways, floors).map(({ to, why }) => `${why} ${to}`)).toEqual([
      'sideways house/balcony/chair.ts',
      'sideways house/room/blue/bed.ts',
    ]);
  });

  test('name a file that stands on none', () => {
    expect(withoutFloor(graph({ 'house/garden/tree.ts': [] }), floors)).toEqual(['house/garden/tree.ts']);
  });
});

describe('folders that lean on each other', () => {
  test('are found over several folders', () => {
    const knotted = graph({
      'a/x.ts': ['b/x.ts'],
      'b/y.ts': ['c/x.ts'],
      'c/z.ts': ['a/other.ts', 'd/x.ts'],
      'd/x.ts': [],
    });
    expect(knots(knotted)).toEqual([['a', 'b', 'c']]);
  });

  test('include a folder and one inside it', () => {
    expect(knots(graph({ 'a/x.ts': ['a/in/y.ts'], 'a/in/z.ts': ['a/w.ts'] }))).toEqual([['a', 'a/in']]);
  });

  test('are none where every path ends', () => {
    const tree = graph({ 'a/x.ts': ['b/x.ts', 'c/x.ts'], 'b/x.ts': ['c/x.ts'], 'c/x.ts': ['c/y.ts'] });
    expect(knots(tree)).toEqual([]);
  });
});

describe('the imports of a file', () => {
  test('are those of values, types, styles, workers and later loading', () => {
    const text = `
      import type { A } from './a.ts';
      import {
        b,
      } from '#shared/b.ts';
      import './c.css';
      export { d } from '../d.ts';
      const e = await import('./e.ts');
      const f = new URL('./f.ts?worker', import.meta.url);
      import react from 'react';
      // import { g } from './g.ts';
      /* import { h } from './h.ts'; */
    `;
    expect(importsOf('renderer/x/y.tsx', text)).toEqual([
      'renderer/x/a.ts',
      'shared/b.ts',
      'renderer/x/c.css',
      'renderer/d.ts',
      'renderer/x/e.ts',
      'renderer/x/f.ts',
    ]);
  });
});
