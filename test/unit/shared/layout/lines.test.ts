import { describe, expect, test } from 'vitest';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { storedLines } from '#shared/layout/map-lines.ts';
import { shapeOfLine } from '#shared/layout/person-lines.ts';
import { distanceTo, lengthOf } from '#shared/layout/polyline.ts';
import { combOf, reportingPath } from '#shared/layout/reporting-lines.ts';
import { layoutTree } from '#shared/layout/tree-layout.ts';
import type { SeatId } from '#shared/model/id.ts';
import { chart, regularChart, seatId } from './charts.ts';
import { joined, seated, seatOf, stateOf } from './people.ts';
import { some } from '../../../fixtures/some.ts';

const left = { x: 0, y: 0, width: 100, height: 50 };
const right = { x: 400, y: 0, width: 100, height: 50 };

describe('storedLines', () => {
  test('joins the seats of two people; a line of somebody without a seat on the map is left out', () => {
    const state = stateOf(
      seated('ada'),
      seated('bo', 'ada'),
      joined('influences', 'bo', 'ada', 3),
      joined('ally', 'bo', 'gone'),
    );
    expect(storedLines(state)).toEqual([
      { id: 'influences-bo-ada', kind: 'influences', from: seatOf('bo'), to: seatOf('ada'), strength: 3 },
    ]);
  });
});

describe('shapeOfLine', () => {
  const shape = (kind: 'influences' | 'ally' | 'conflict' | 'dotted', strength = 2) =>
    shapeOfLine({ id: 'l', kind, from: seatId(0), to: seatId(1), strength }, left, right);

  test('begins and ends at the edges of the cards', () => {
    const { path } = shape('influences');
    expect(path[0]?.x).toBeGreaterThan(50);
    expect(path.at(-1)?.x).toBeLessThan(450);
    expect(path.at(-1)?.x).toBeGreaterThanOrEqual(400);
  });

  test('influence has an arrow and a width by strength; the undirected kinds have none', () => {
    const [weak, strong] = [shape('influences', 1), shape('influences', 3)];
    expect(strong.width).toBeGreaterThan(weak.width);
    expect(weak.arrow).toHaveLength(3);
    expect(shape('ally').arrow).toBeNull();
    expect(shape('conflict').arrow).toBeNull();
  });

  test('ally is a double line, conflict has bars across, dotted is dashed', () => {
    expect(shape('ally').strokes).toHaveLength(2);
    const [line, ...bars] = shape('conflict').strokes;
    expect(line).toEqual(shape('conflict').path);
    expect(bars.length % 2).toBe(0);
    for (const bar of some(bars)) expect(lengthOf(bar)).toBeCloseTo(10);
    expect(shape('dotted').dash.length).toBeGreaterThan(0);
  });

  test('there and back do not lie on each other', () => {
    const there = shape('influences').path[10];
    const back = shapeOfLine(
      { id: 'b', kind: 'influences', from: seatId(1), to: seatId(0), strength: 2 },
      right,
      left,
    ).path;
    expect(there && distanceTo(back, there)).toBeGreaterThan(20);
  });
});

describe('reporting lines', () => {
  const combs = (
    seats: ReturnType<typeof chart>,
    placed?: (id: SeatId) => { x: number; y: number } | null,
  ) => {
    const hierarchy = resolveHierarchy(seats, new Map());
    const places = layoutTree(hierarchy, placed === undefined ? {} : { placed });
    return hierarchy.preorder.flatMap((manager) => {
      const from = places.get(manager);
      const reports = hierarchy.childrenOf(manager).flatMap((id) => {
        const place = places.get(id);
        return place === undefined ? [] : [{ id, place }];
      });
      return from === undefined || reports.length === 0
        ? []
        : [{ manager, from, reports, comb: combOf(manager, from, reports) }];
    });
  };

  test('every report has a line of level and upright pieces from its manager to its card', () => {
    for (const { from, reports, comb } of some(combs(regularChart(400, 6)))) {
      expect(comb?.tails.map(({ report }) => report).sort()).toEqual(reports.map(({ id }) => id).sort());
      for (const { id, place } of some(reports)) {
        const path = reportingPath(from, id, reports);
        expect(path[0]).toEqual({ x: from.x + from.width / 2, y: from.y + from.height });
        const end = path.at(-1);
        expect(end?.x === place.x || end?.y === place.y).toBe(true);
        path.slice(1).forEach((point, index) => {
          expect(point.x === path[index]?.x || point.y === path[index]?.y).toBe(true);
        });
      }
    }
  });

  test('a report that was dragged above its manager still gets a line', () => {
    const [first] = combs(chart([null, 0]), (id) => (id === seatId(1) ? { x: 500, y: -400 } : null));
    const path = first === undefined ? [] : reportingPath(first.from, seatId(1), first.reports);
    expect(path.at(-1)?.y).toBe(-442);
    expect(first?.comb?.tails).toHaveLength(1);
  });
});
