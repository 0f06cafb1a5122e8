import { expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { emptyState } from '#shared/model/partner-state.ts';
import type { PrintedChange, PrintedChanges } from '#shared/print/plan/plan-document.ts';
import { internalMap } from '#shared/print/map/map-of-state.ts';
import { deckOf } from '#shared/print/slides/deck.ts';
import { CONTENT, type Slide, type SlideTable } from '#shared/print/slides/slide.ts';
import { changesSlide } from '#shared/print/slides/table-slides.ts';

const today = '2026-11-21' as IsoDate;
const measure = (text: string, size: number): number => text.length * size * 0.52;

function lines(label: string, count: number): readonly PrintedChange[] {
  return Array.from({ length: count }, (_, index) => ({
    sign: 'else',
    text: `${label} ${String(index + 1)}`,
    reason: '',
    source: 'Hannah Weber, 12 Nov 2026',
  }));
}

function changed(first: number, groups: Readonly<Record<string, number>>): PrintedChanges {
  return {
    title: 'Since the last meeting',
    map: internalMap(emptyState(), today),
    first: lines('First', first),
    groups: Object.entries(groups).map(([label, count]) => ({ label, lines: lines(label, count) })),
    unknown: [],
  };
}

function tableOf(slide: Slide): SlideTable {
  const table = slide.parts.find((part): part is SlideTable => part.kind === 'table');
  if (table === undefined) throw new Error(`no table on ${slide.title}`);
  return table;
}

function wordsIn(table: SlideTable): readonly string[] {
  return table.rows.map((row) => row.map((runs) => runs.map(({ text }) => text).join('')).join('|'));
}

test('what changed is one slide: the most important, some of every kind, and how much more there is', () => {
  const table = tableOf(changesSlide(changed(5, { Plan: 40, Lines: 2, Promises: 1 }), measure));
  expect(24 + table.heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(CONTENT.height);
  const words = wordsIn(table);
  for (const shown of ['First 1', 'First 5', 'Plan 1', 'Lines 1', 'Lines 2', 'Promises 1'])
    expect(words.some((row) => row.includes(shown))).toBe(true);
  const left = 48 - (words.length - 1);
  expect(left).toBeGreaterThan(0);
  expect(words.at(-1)).toBe(`${String(left)} more|Plan: ${String(left)}||`);
});

test('a few changes stand there without a count', () => {
  const words = wordsIn(tableOf(changesSlide(changed(2, { Plan: 1 }), measure)));
  expect(words).toHaveLength(3);
  expect(words.join()).not.toContain('more');
});

test('what is empty is said in a sentence, not in a narrow column', () => {
  const { slides } = deckOf(emptyState(), 'internal', today, null, measure);
  const titles = slides
    .filter(({ parts }) => parts.some(({ kind }) => kind === 'table'))
    .map(({ title }) => title);
  expect(titles).toEqual([]);
  const words = JSON.stringify(slides);
  expect(words).toContain('Nobody is rated as a key player yet.');
  expect(words).toContain('No move is planned yet.');
});
