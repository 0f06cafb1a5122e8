import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveHierarchy, type Hierarchy } from '#shared/graph/hierarchy.ts';
import type { CardNeeds } from '#shared/layout/compose/card-needs.ts';
import { compose } from '#shared/layout/compose/compose.ts';
import type { Places } from '#shared/layout/placement.ts';
import { layoutTree } from '#shared/layout/tree-layout.ts';
import { makeIndex } from '#shared/layout/spatial-index.ts';
import type { SeatId } from '#shared/model/id.ts';
import { chart, seatId } from '../unit/shared/layout/charts.ts';

/** Charts of up to 150 seats with several roots; some managers point forward, so that cycles occur. */
const anyChart = fc.array(fc.option(fc.nat(160), { nil: null, freq: 6 }), { minLength: 1, maxLength: 150 });
const anyCollapsed = fc.array(fc.nat(150), { maxLength: 10 });

test('no two cards overlap, reports stand below their manager, and the result is always the same', () => {
  fc.assert(
    fc.property(anyChart, anyCollapsed, fc.integer({ min: 300, max: 1_600 }), (managers, closed, width) => {
      const seats = chart(managers);
      const hierarchy = resolveHierarchy(seats, new Map());
      const collapsed = new Set(closed.map(seatId));
      for (const places of [layoutTree(hierarchy, { collapsed }), composed(hierarchy, collapsed, width)])
        expectSound(hierarchy, collapsed, places);

      const shuffled = resolveHierarchy(new Map([...seats].toReversed()), new Map());
      const again = layoutTree(shuffled, { collapsed });
      expect([...again]).toEqual([...layoutTree(hierarchy, { collapsed })]);
      const anew = composed(shuffled, collapsed, width);
      expect([...anew]).toEqual([...composed(hierarchy, collapsed, width)]);
    }),
    { numRuns: 200 },
  );
});

function composed(hierarchy: Hierarchy, collapsed: ReadonlySet<SeatId>, width: number): Places {
  return compose(hierarchy, { collapsed, room: { width, height: 600 }, needs }).places;
}

/** Names and weight by the number of the seat, so that cards have many sizes. */
const needs: CardNeeds = (id) => {
  const n = Number(id.slice(1));
  const rank = n % 9 === 0 ? 'top' : n % 4 === 0 ? 'key' : 'plain';
  const name = n % 7 === 0 ? 'Maximiliane von der Hohenfels-Wallenstein' : 'Ada Berg';
  return { rank, name, title: n % 3 === 0 ? '' : 'Head of procurement', badged: n % 5 === 0 };
};

/** No two cards overlap, everybody who is not folded has a place, and reports stand below their manager. */
function expectSound(hierarchy: Hierarchy, collapsed: ReadonlySet<SeatId>, places: Places): void {
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
    expect(place.y).toBeGreaterThanOrEqual((above?.y ?? Infinity) + (above?.height ?? 0));
  });
  expect(new Set(ids)).toEqual(shown(hierarchy, collapsed));
}

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
