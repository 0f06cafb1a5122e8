import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { estimatedWidth } from '#shared/layout/text-width.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { internalMap } from '#shared/print/map/map-of-state.ts';
import { mapShapes, mapSlide } from '#shared/print/slides/map-slide.ts';
import { CONTENT, type SlideBox } from '#shared/print/slides/slide.ts';
import { largePartner } from '../../../../fixtures/print-partners.ts';
import { some } from '../../../../fixtures/some.ts';
import { sampleState } from '../../../../fixtures/sample-state.ts';

const today = '2026-11-21' as IsoDate;
const measure = (text: string, size: number): number => text.length * size * 0.52;
const cases: readonly (readonly [string, PartnerState])[] = [
  ['sample', sampleState(today)],
  ['60', applyChanges(emptyState(), largePartner(60).changes)],
  ['400', applyChanges(emptyState(), largePartner(400).changes)],
];

describe('the map as shapes', () => {
  test('says that nobody is on it', () => {
    expect(mapSlide(internalMap(emptyState(), today), 'Map', measure).subtitle).toBe(
      'Nobody is on the map yet.',
    );
  });

  test.each(cases)(
    'lies in its room, cards apart, type large enough, everybody shown or counted: %s',
    (_name, state) => {
      const map = internalMap(state, today);
      const { parts, folded } = mapShapes(map, CONTENT, 0.8, measure);
      const names = new Set([...map.cards.values()].map(({ name }) => name));
      const cards = parts.filter((part): part is SlideBox => part.kind === 'box' && names.has(part.name));
      expect(cards.length + folded).toBe(map.hierarchy.preorder.length);
      for (const { x, y, width, height, size } of cards) {
        expect(x).toBeGreaterThanOrEqual(CONTENT.x - 0.5);
        expect(x + width).toBeLessThanOrEqual(CONTENT.x + CONTENT.width + 0.5);
        expect(y + height).toBeLessThanOrEqual(CONTENT.y + CONTENT.height);
        expect(size).toBeGreaterThan(7);
      }
      const overlaps = cards.filter((one, index) =>
        cards
          .slice(index + 1)
          .some(
            (other) =>
              one.x < other.x + other.width - 0.5 &&
              other.x < one.x + one.width - 0.5 &&
              one.y < other.y + other.height - 0.5 &&
              other.y < one.y + one.height - 0.5,
          ),
      );
      expect(overlaps.map(({ name }) => name)).toEqual([]);
    },
  );

  test('lines are those of the screen at rest; who is in conflict has a sign, and names stand on one line', () => {
    const map = internalMap(sampleState(today), today);
    const { parts } = mapShapes(map, CONTENT, 0.8, (text, size, weight) =>
      estimatedWidth(text, size, weight),
    );
    const strong = map.lines.filter(({ kind, strength, to }) => {
      const card = map.cards.get(to);
      return kind === 'influences' && strength === 3 && card?.keyPlayer === true;
    });
    const lines = parts.filter(({ kind }) => kind === 'line').map(({ name }) => name);
    expect(new Set(lines)).toEqual(new Set(['Reports to', 'Influences', 'Dotted line']));
    expect(lines.filter((name) => name === 'Influences')).toHaveLength(some(strong).length);
    const conflicts = map.lines.flatMap(({ kind, from, to }) => (kind === 'conflict' ? [from, to] : []));
    for (const id of some(conflicts)) {
      const name = map.cards.get(id)?.name ?? '';
      const card = parts.find((part): part is SlideBox => part.kind === 'box' && part.name === name);
      expect(card?.paragraphs[0]?.[0]?.text).toMatch(/≠$/u);
    }
    const names = new Set([...map.cards.values()].map(({ name }) => name));
    for (const part of parts) {
      if (part.kind !== 'box' || !names.has(part.name)) continue;
      const text = part.paragraphs[0]?.map((run) => run.text).join('') ?? '';
      expect(estimatedWidth(text, part.size, 600), text).toBeLessThanOrEqual(part.width - 2 * part.padding);
    }
  });

  test('the whole sample is on one slide', () => {
    expect(mapShapes(internalMap(sampleState(today), today), CONTENT, 0.8, measure).folded).toBe(0);
  });
});
