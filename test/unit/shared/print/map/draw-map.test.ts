import { expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { drawWholeMap, wholeMapSize } from '#shared/print/map/draw-map.ts';
import { estimateText } from '../../../../fixtures/estimate-text.ts';
import { internalMap, safeMap } from '#shared/print/map/map-of-state.ts';
import type { Drawing } from '#shared/print/map/primitive.ts';
import { internalWordsIn } from '../../../../fixtures/internal-words.ts';
import { largePartner } from '../../../../fixtures/print-partners.ts';
import { some } from '../../../../fixtures/some.ts';

const today = '2026-11-21' as IsoDate;
const partner = largePartner(40);
const state = applyChanges(emptyState(), [
  ...partner.changes,
  ...(['influences', 'ally', 'conflict'] as const).map((kind, i) => ({
    entity: 'line' as const,
    row: `line-${i}`,
    fields: {
      partnerId: 'partner-print',
      kind,
      fromPersonId: 'person-00001',
      toPersonId: `person-0003${i}`,
      strength: 3,
    },
  })),
]);
const heading = { partnerName: 'Nordlys', date: '21 Nov 2026' };

/** Every number of the paths, rectangles and texts that is an x, and every one that is a y. */
function extent(drawing: Drawing): { readonly xs: readonly number[]; readonly ys: readonly number[] } {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const part of some(drawing.parts)) {
    if (part.kind === 'rect') {
      xs.push(part.x, part.x + part.width);
      ys.push(part.y, part.y + part.height);
    } else if (part.kind === 'path') {
      for (const [, x, y] of part.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
        xs.push(Number(x));
        ys.push(Number(y));
      }
    }
  }
  return { xs, ys };
}

test('everything lies inside the drawing, lines that swing out too', () => {
  const drawing = drawWholeMap(internalMap(state, today), { ...heading, audience: 'internal' }, estimateText);
  const { xs, ys } = extent(drawing);
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...xs)).toBeLessThanOrEqual(drawing.width);
  expect(Math.max(...ys)).toBeLessThanOrEqual(drawing.height);
});

test('the size is known without drawing', () => {
  const map = internalMap(state, today);
  const { width, height } = drawWholeMap(map, { ...heading, audience: 'internal' }, estimateText);
  expect(wholeMapSize(map, 'internal', estimateText)).toEqual({ width, height });
});

test('the partner-safe drawing has no internal word and no line but those of the chart', () => {
  const safe = drawWholeMap(safeMap(state, today), { ...heading, audience: 'partner-safe' }, estimateText);
  const texts = safe.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  expect(internalWordsIn(texts.join('\n'))).toEqual([]);
  expect(safeMap(state, today).lines).toEqual([]);
  const colours = new Set(safe.parts.flatMap((part) => (part.kind === 'path' ? [part.paint.stroke] : [])));
  expect(colours.size).toBe(1);
});
