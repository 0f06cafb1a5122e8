import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { layoutTree } from '#shared/layout/tree-layout.ts';
import { makeIndex } from '#shared/layout/spatial-index.ts';
import type { SeatId } from '#shared/model/id.ts';
import { chart, seatId } from '../unit/shared/layout/charts.ts';

/** Charts of up to 150 seats with several roots; some managers point forward, so that cycles occur. */
const anyChart = fc.array(fc.option(fc.nat(160), { nil: null, freq: 6 }), { minLength: 1, maxLength: 150 });
const anyCollapsed = fc.array(fc.nat(150), { maxLength: 10 });

test('no two cards overlap, reports stand below their manager, and the result is always the same', () => {
  fc.assert(
    fc.property(anyChart, anyCollapsed, (managers, closed) => {
      const seats = chart(managers);
      const hierarchy = resolveHierarchy(seats, new Map());
      const collapsed = new Set(closed.map(seatId));
      const places = layoutTree(hierarchy, { collapsed });

      const ids = [...places.keys()];
      const index = makeIndex([...places.values()]);
      ids.forEach((id, i) => {
        const place = places.get(id);
        if (place === undefined) throw new Error(`${id} has no place`);
        const inside = { x: place.x + 1, y: place.y + 1, width: place.width - 2, height: place.height - 2 };
        expect(index.within(inside)).toEqual([i]);
        const manager = hierarchy.managerOf(id);
        if (manager === null) return;
        const above = places.get(manager);
        expect(above).toBeDefined();
        expect(place.y).toBeGreaterThanOrEqual((above?.y ?? Infinity) + place.height);
      });
      expect(new Set(ids)).toEqual(shown(hierarchy, collapsed));

      const shuffled = new Map([...seats].toReversed());
      expect([...layoutTree(resolveHierarchy(shuffled, new Map()), { collapsed })]).toEqual([...places]);
    }),
    { numRuns: 200 },
  );
});

function shown(
  hierarchy: ReturnType<typeof resolveHierarchy>,
  collapsed: ReadonlySet<SeatId>,
): ReadonlySet<SeatId> {
  const open = hierarchy.preorder.filter((id) => {
    for (let at = hierarchy.managerOf(id); at !== null; at = hierarchy.managerOf(at))
      if (collapsed.has(at)) return false;
    return true;
  });
  return new Set(open);
}
