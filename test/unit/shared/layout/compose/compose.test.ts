import { describe, expect, test } from 'vitest';
import { resolveHierarchy, type Hierarchy } from '#shared/graph/hierarchy.ts';
import { seatsOnMap } from '#shared/graph/seats-on-map.ts';
import { cardsOf } from '#shared/layout/card.ts';
import { compose, FITS, type Composed } from '#shared/layout/compose/compose.ts';
import { openingFolds } from '#shared/layout/compose/opening-folds.ts';
import { needsIn, needsOf } from '#shared/layout/compose/needs-of.ts';
import type { CardNeeds } from '#shared/layout/compose/card-needs.ts';
import { overlaps, type Rect } from '#shared/layout/geometry.ts';
import { storedLines } from '#shared/layout/map-lines.ts';
import { tiesOf } from '#shared/layout/ties.ts';
import type { IsoDate, SeatId } from '#shared/model/id.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { whoMatters } from '#shared/rules/campaign/who-matters.ts';
import { generateChart } from '../../../../bench/chart.ts';
import { sampleState } from '../../../../fixtures/sample-state.ts';
import { chart, seatId } from '../charts.ts';

const today = '2026-11-30' as IsoDate;
/** What is left of a window of 1440 by 900 with both side panels, and with none. */
const withPanels = { width: 820, height: 580 };
const without = { width: 1_380, height: 660 };
const none = new Set<SeatId>();

type Given = {
  readonly hierarchy: Hierarchy;
  readonly needs: CardNeeds;
  readonly matters: readonly SeatId[];
};

function given(state: PartnerState): Given {
  const hierarchy = resolveHierarchy(seatsOnMap(state.seat), state.person);
  const matters = whoMatters(state, today).flatMap((id) => seatOf(state, id)?.id ?? []);
  const cards = cardsOf(state, hierarchy.preorder, today);
  return {
    hierarchy,
    matters,
    needs: needsIn(needsOf(cards, new Set(matters), tiesOf(storedLines(state)), null)),
  };
}

function people(count: number): Given {
  return given(applyChanges(emptyState(), generateChart(count, today)));
}

const plain: CardNeeds = () => ({ rank: 'plain', name: 'Ada Berg', title: '', badged: false });

function overlapping({ places }: Composed): number {
  const all: readonly Rect[] = [...places.values()];
  return all.filter((a, index) => all.slice(index + 1).some((b) => overlaps(a, b))).length;
}

describe('compose', () => {
  test('25 people can be read whole beside both panels, 60 without panels', () => {
    const sample = given(sampleState(today));
    const few = compose(sample.hierarchy, { ...sample, room: withPanels, collapsed: none });
    expect(few.places.size).toBe(25);
    expect(few.scale).toBeGreaterThanOrEqual(FITS);
    const sixty = people(60);
    const many = compose(sixty.hierarchy, { ...sixty, room: without, collapsed: none });
    expect(many.places.size).toBe(60);
    expect(many.scale).toBeGreaterThanOrEqual(FITS);
    expect([few, many].map(overlapping)).toEqual([0, 0]);
  });

  test('less room gives another arrangement, not smaller cards', () => {
    const { hierarchy, needs } = given(sampleState(today));
    const wide = compose(hierarchy, { needs, room: without, collapsed: none });
    const narrow = compose(hierarchy, { needs, room: { width: 640, height: 600 }, collapsed: none });
    expect(narrow.width).toBeLessThan(wide.width);
    for (const { height } of narrow.places.values()) expect(height).toBeGreaterThanOrEqual(28);
  });

  test('who reports to nobody and leads nobody stands beside the top', () => {
    const hierarchy = resolveHierarchy(chart([null, 0, 0, 0, null]), new Map());
    const { places } = compose(hierarchy, { needs: plain, room: withPanels, collapsed: none });
    const [top, lone] = [places.get(seatId(0)), places.get(seatId(4))];
    expect(lone?.y).toBe(top?.y);
    expect((lone?.x ?? Infinity) - ((top?.x ?? 0) + (top?.width ?? 0))).toBeLessThan(130);
  });

  test('one more in a team leaves the other teams in their order and the top where it was', () => {
    const managers = [null, 0, 0, 0, 1, 1, 2, 2, 3, 3];
    const before = compose(resolveHierarchy(chart(managers), new Map()), {
      needs: plain,
      room: withPanels,
      collapsed: none,
    });
    const after = compose(resolveHierarchy(chart([...managers, 2]), new Map()), {
      needs: plain,
      room: withPanels,
      collapsed: none,
    });
    for (const [id, place] of before.places) expect(after.places.get(id)).toEqual(place);
  });

  test('a list without managers is a block of columns in the shape of the room', () => {
    const hierarchy = resolveHierarchy(chart(Array.from({ length: 60 }, () => null)), new Map());
    const { scale, places } = compose(hierarchy, { needs: plain, room: withPanels, collapsed: none });
    expect(places.size).toBe(60);
    expect(scale).toBeGreaterThanOrEqual(FITS);
  });

  test('a chain of 5,000 does not overflow', () => {
    const managers = Array.from({ length: 5_000 }, (_, i) => (i === 0 ? null : i - 1));
    const hierarchy = resolveHierarchy(chart(managers), new Map());
    expect(compose(hierarchy, { needs: plain, room: withPanels, collapsed: none }).places.size).toBe(5_000);
  });
});

describe('openingFolds', () => {
  test('folds nothing where everybody can be read', () => {
    const sample = given(sampleState(today));
    expect(openingFolds(sample.hierarchy, sample.matters, { ...sample, room: withPanels }).size).toBe(0);
  });

  test('of 200 people the top and those who matter are open, and what is open can nearly be read whole', () => {
    const { hierarchy, needs, matters } = people(200);
    const collapsed = openingFolds(hierarchy, matters, { needs, room: without });
    const { places, scale } = compose(hierarchy, { needs, room: without, collapsed });
    const [top] = hierarchy.roots;
    expect(places.size).toBeLessThan(100);
    for (const id of [...(top === undefined ? [] : hierarchy.childrenOf(top)), ...matters])
      expect(places.has(id)).toBe(true);
    expect(scale).toBeGreaterThan(0.74);
  });
});
