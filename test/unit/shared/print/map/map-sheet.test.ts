import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { SMALL_SIZE } from '#shared/print/map/card-style.ts';
import { internalMap } from '#shared/print/map/map-of-state.ts';
import { mapSheet } from '#shared/print/map/map-sheet.ts';
import { sampleState } from '../../../../fixtures/sample-state.ts';
import { largePartner } from '../../../../fixtures/print-partners.ts';

const today = '2026-11-21' as IsoDate;
const room = { width: 774, height: 430 };
const measure = (text: string, size: number): number => text.length * size * 0.55;

describe('the map on one sheet', () => {
  test('is there only where somebody is on the map', () => {
    expect(mapSheet(internalMap(emptyState(), today), room, measure)).toBeNull();
  });

  test.each([
    ['sample', sampleState(today)],
    ['200', applyChanges(emptyState(), largePartner(200).changes)],
  ])('fits, can be read, and counts who is folded: %s', (_name, state) => {
    const map = internalMap(state, today);
    const sheet = mapSheet(map, room, measure);
    if (sheet === null) throw new Error('somebody is on the map');
    expect(sheet.drawing.width * sheet.scale).toBeLessThanOrEqual(room.width + 0.01);
    expect(sheet.drawing.height * sheet.scale).toBeLessThanOrEqual(room.height + 0.01);
    expect(sheet.scale * SMALL_SIZE).toBeGreaterThanOrEqual(6);
    const texts = sheet.drawing.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
    const counted = texts
      .flatMap((text) => /^(\d+) more$/.exec(text)?.[1] ?? [])
      .reduce((sum, count) => sum + Number(count), 0);
    expect(counted).toBe(sheet.folded);
    expect(sheet.folded).toBeLessThan(map.hierarchy.preorder.length);
  });
});
