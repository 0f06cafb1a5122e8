import { describe, expect, test } from 'vitest';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { CARD_WIDTH } from '#shared/layout/card-metrics.ts';
import { boundsOf, centreOf, overlaps } from '#shared/layout/geometry.ts';
import { layoutTree } from '#shared/layout/tree-layout.ts';
import { chart, regularChart, seatId } from './charts.ts';

const tree = (managers: readonly (number | null)[]) => resolveHierarchy(chart(managers), new Map());

describe('layoutTree', () => {
  test('stacks reports who lead nobody under their manager', () => {
    const places = layoutTree(tree([null, 0, 0, 0]));
    const [first, second, third] = [1, 2, 3].map((n) => places.get(seatId(n)));
    expect(first?.stacked).toBe(true);
    expect(second?.x).toBe(first?.x);
    expect(third?.y).toBeGreaterThan(second?.y ?? Infinity);
  });

  test('puts branches side by side, centred under the manager', () => {
    const places = layoutTree(tree([null, 0, 0, 1, 2]));
    const [top, left, right] = [0, 1, 2].map((n) => places.get(seatId(n)));
    expect(left?.y).toBe(right?.y);
    expect(top?.x).toBeCloseTo(((left?.x ?? 0) + (right?.x ?? 0)) / 2, 0);
  });

  test('leaves out what is below a collapsed seat and keeps the seat in its row', () => {
    const places = layoutTree(tree([null, 0, 0, 1, 2]), { collapsed: new Set([seatId(1)]) });
    expect(places.has(seatId(3))).toBe(false);
    expect(places.get(seatId(1))?.y).toBe(places.get(seatId(2))?.y);
    expect(places.size).toBe(4);
  });

  test('puts a card where the user placed it, and takes its reports along', () => {
    const before = layoutTree(tree([null, 0, 1]));
    const after = layoutTree(tree([null, 0, 1]), {
      placed: (id) => (id === seatId(1) ? { x: 1_000, y: 700 } : null),
    });
    const [moved, report] = [1, 2].map((n) => after.get(seatId(n)));
    expect(moved && centreOf(moved)).toEqual({ x: 1_000, y: 700 });
    const was = before.get(seatId(1));
    const reportWas = before.get(seatId(2));
    expect((report?.x ?? 0) - (moved?.x ?? 0)).toBe((reportWas?.x ?? 0) - (was?.x ?? 0));
    expect(after.get(seatId(0))).toEqual(before.get(seatId(0)));
  });

  test('a list without managers becomes a block and not a line', () => {
    const box = boundsOf(layoutTree(tree(Array.from({ length: 1_000 }, () => null))).values());
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeLessThan(2.5);
  });

  test('many small trees are packed in rows without overlap', () => {
    const managers = Array.from({ length: 120 }, (_, i) => (i % 3 === 0 ? null : i - (i % 3)));
    const places = [...layoutTree(tree(managers)).values()];
    const box = boundsOf(places);
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeLessThan(5);
    expect(places.some((a, i) => places.slice(i + 1).some((b) => overlaps(a, b)))).toBe(false);
  });

  test('200 people are less than half as wide as an ordinary tree', () => {
    const hierarchy = resolveHierarchy(regularChart(200, 6), new Map());
    const leaves = hierarchy.preorder.filter((id) => hierarchy.childrenOf(id).length === 0).length;
    const box = boundsOf(layoutTree(hierarchy).values());
    expect(box?.width ?? Infinity).toBeLessThan((leaves * CARD_WIDTH) / 2);
  });

  test('1,000 people become a sheet and not a ribbon, and rows below the first are reached by a trunk', () => {
    const hierarchy = resolveHierarchy(regularChart(1_000, 6), new Map());
    const places = layoutTree(hierarchy);
    const box = boundsOf(places.values());
    expect((box?.width ?? Infinity) / (box?.height ?? 1)).toBeLessThan(4);
    const heads = hierarchy.childrenOf(seatId(0)).map((id) => places.get(id));
    expect(new Set(heads.map((head) => head?.y)).size).toBeGreaterThan(1);
    expect(new Set(heads.map((head) => head?.trunk)).size).toBe(1);
    expect(heads.every((head) => (head?.trunk ?? Infinity) < (head?.x ?? 0))).toBe(true);
  });

  test('a chain of 5,000 does not overflow', () => {
    const managers = Array.from({ length: 5_000 }, (_, i) => (i === 0 ? null : i - 1));
    expect(layoutTree(tree(managers)).size).toBe(5_000);
  });
});
