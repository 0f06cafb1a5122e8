import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { estimateText } from '../../../../fixtures/estimate-text.ts';
import { mapPages, type MapPage } from '#shared/print/map/map-pages.ts';
import { internalMap, safeMap } from '#shared/print/map/map-of-state.ts';
import type { PrintMap } from '#shared/print/map/print-map.ts';
import { chart, largePartner, type PrintPartner } from '../../../../fixtures/print-partners.ts';
import { some } from '../../../../fixtures/some.ts';
import { piecesOf } from '#shared/print/map/map-pieces.ts';

const today = '2026-11-21' as IsoDate;
/** What is left of A4 and Letter, landscape, in points. */
const papers = [
  ['A4', { width: 774, height: 431 }],
  ['Letter', { width: 724, height: 448 }],
] as const;

function mapOf(partner: PrintPartner): PrintMap {
  return internalMap(applyChanges(emptyState(), partner.changes), today);
}

function textsOf(page: MapPage): readonly string[] {
  return page.drawing.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
}

function smallest(pages: readonly MapPage[]): number {
  const sizes = pages.flatMap((page) =>
    page.drawing.parts.flatMap((part) => (part.kind === 'text' ? [part.size * page.scale] : [])),
  );
  return Math.min(...sizes);
}

/** Charts that are awkward in their own way: the manager of each person by number, null at the top. */
const shapes: readonly (readonly [name: string, managers: readonly (number | null)[]])[] = [
  ['five people', [null, 0, 0, 0, 0]],
  ['one manager of 150', [null, ...Array.from({ length: 150 }, () => 0)]],
  ['a chain of 120', Array.from({ length: 120 }, (_, i) => (i === 0 ? null : i - 1))],
  ['90 people without a manager', Array.from({ length: 90 }, () => null)],
  ['five levels of three', Array.from({ length: 364 }, (_, i) => (i === 0 ? null : Math.floor((i - 1) / 3)))],
  ['two trees and loners', Array.from({ length: 60 }, (_, i) => (i < 2 || i > 50 ? null : i % 2))],
];

describe.each(papers)('map pages on %s', (_paper, room) => {
  test.each(shapes)(
    '%s: everybody is shown, in type of at least 6 points, within the page',
    (_name, managers) => {
      const partner = chart('Partner', managers);
      const pages = mapPages(mapOf(partner), room, estimateText);
      expect(smallest(pages)).toBeGreaterThanOrEqual(6);
      for (const { drawing, scale } of some(pages)) {
        expect(drawing.width * scale).toBeLessThanOrEqual(room.width + 0.01);
        expect(drawing.height * scale).toBeLessThanOrEqual(room.height + 0.01);
      }
      const shown = new Set(pages.flatMap(textsOf));
      expect(partner.names.filter((name) => !shown.has(name))).toEqual([]);
    },
  );
});

describe('map pages', () => {
  const room = papers[0][1];

  test('nobody on the map: no page', () => {
    expect(mapPages(mapOf(chart('Partner', [])), room, estimateText)).toEqual([]);
  });

  test('every mark of a branch that goes on names a page where its people are', () => {
    const partner = largePartner(200);
    const map = mapOf(partner);
    const pages = mapPages(map, room, estimateText);
    const marks = pages.flatMap((page) =>
      page.drawing.parts.flatMap((part) => (part.kind === 'text' && part.page !== undefined ? [part] : [])),
    );
    const on = marks.filter(({ text }) => / more on /.test(text));
    expect(on.length).toBeGreaterThan(3);
    for (const mark of some(on)) {
      const target = pages.find((page) => page.number === mark.page);
      expect(target && textsOf(target).some((text) => text.startsWith('continued'))).toBe(true);
    }
    // A branch comes from where its mark says: as many come as go.
    const from = marks.filter(({ text }) => text.startsWith('continued'));
    expect(from.length).toBeGreaterThanOrEqual(on.length);
  });

  test('the same map gives the same pages', () => {
    const partner = largePartner(120);
    expect(mapPages(mapOf(partner), room, estimateText)).toEqual(
      mapPages(mapOf(partner), room, estimateText),
    );
  });

  test('all pages have one scale', () => {
    const pages = mapPages(mapOf(largePartner(200)), room, estimateText);
    expect(new Set(pages.map((page) => page.scale)).size).toBe(1);
  });

  test('a line to somebody on another page is noted with that page', () => {
    const partner = largePartner(200);
    const state = applyChanges(emptyState(), [
      ...partner.changes,
      {
        entity: 'line',
        row: 'line-1',
        fields: {
          partnerId: 'partner-print',
          kind: 'influences',
          fromPersonId: 'person-00000',
          toPersonId: 'person-00199',
          strength: 3,
        },
      },
    ]);
    const pages = mapPages(internalMap(state, today), room, estimateText);
    const away = pages.flatMap((page) => page.away);
    expect(away).toMatchObject([{ from: 'Person 0000', to: 'Person 0199', kind: 'Influences' }]);
    const target = pages.find((page) => page.number === away[0]?.page);
    expect(target && textsOf(target)).toContain('Person 0199');
    // The partner-safe map has no such line, so nothing is noted.
    expect(mapPages(safeMap(state, today), room, estimateText).flatMap((page) => page.away)).toEqual([]);
  });
});

test('a chain of 1,000 and one manager of 1,500 lay out hardly more cards than they have', () => {
  const chain = Array.from({ length: 1_000 }, (_, i) => (i === 0 ? null : i - 1));
  const wide = [null, ...Array.from({ length: 1_500 }, () => 0)];
  for (const managers of [chain, wide]) {
    const { hierarchy } = mapOf(chart('Partner', managers));
    let asked = 0;
    // What a piece lays out it asks for here first, each of its seats once.
    const counted = {
      ...hierarchy,
      childrenOf: (id: Parameters<typeof hierarchy.childrenOf>[0]) => {
        asked += 1;
        return hierarchy.childrenOf(id);
      },
    };
    expect(piecesOf(counted, { width: 1_000, height: 600 }).length).toBeGreaterThan(10);
    expect(asked / managers.length).toBeLessThan(60);
  }
});
