import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { writeDeck } from '#renderer/features/export/slides/write-deck.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { deckOf } from '#shared/print/slides/deck.ts';
import { internalWordsIn } from '../../../../../fixtures/internal-words.ts';
import { largePartner, manyScripts } from '../../../../../fixtures/print-partners.ts';
import { sampleState } from '../../../../../fixtures/sample-state.ts';

const today = '2026-11-21' as IsoDate;
const measure = (text: string, size: number): number => text.length * size * 0.52;

type Parts = Readonly<Record<string, string>>;

async function written(state: PartnerState, audience: 'internal' | 'partner-safe'): Promise<Parts> {
  const files = unzipSync(await writeDeck(deckOf(state, audience, today, null, measure)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function slidesOf(parts: Parts): readonly string[] {
  return Object.entries(parts)
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
    .map(([, xml]) => xml);
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map((match) => match[1] ?? '').join('\n');
}

/** Elements by their parent, in document order. */
function childrenOf(xml: string, parent: string): readonly (readonly string[])[] {
  const stack: { name: string; children: string[] }[] = [];
  const found: (readonly string[])[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => {
        stack.at(-1)?.children.push(name);
        stack.push({ name, children: [] });
      },
      onclosetag: () => {
        const closed = stack.pop();
        if (closed?.name === parent) found.push(closed.children);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  expect(stack).toEqual([]);
  return found;
}

/** The order of children that the schema of DrawingML and PresentationML (ECMA-376, part 1) asks for, of what decks use. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  'p:sld': ['p:cSld', 'p:clrMapOvr', 'p:transition', 'p:timing', 'p:extLst'],
  'p:cSld': ['p:bg', 'p:spTree', 'p:custDataLst', 'p:controls', 'p:extLst'],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:style', 'p:txBody', 'p:extLst'],
  'p:spPr': ['a:xfrm', 'a:custGeom', 'a:prstGeom', 'a:noFill', 'a:solidFill', 'a:ln', 'a:effectLst'],
  'a:custGeom': ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst', 'a:rect', 'a:pathLst'],
  'a:ln': [
    'a:noFill',
    'a:solidFill',
    'a:prstDash',
    'a:round',
    'a:bevel',
    'a:miter',
    'a:headEnd',
    'a:tailEnd',
  ],
  'p:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'a:p': ['a:pPr', 'a:r', 'a:endParaRPr'],
  'a:rPr': ['a:ln', 'a:noFill', 'a:solidFill', 'a:effectLst', 'a:highlight', 'a:latin', 'a:ea', 'a:cs'],
  'p:graphicFrame': ['p:nvGraphicFramePr', 'p:xfrm', 'a:graphic', 'p:extLst'],
  'a:tbl': ['a:tblPr', 'a:tblGrid', 'a:tr'],
  'a:tc': ['a:txBody', 'a:tcPr', 'a:extLst'],
  'a:tcPr': ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB', 'a:noFill', 'a:solidFill'],
};

function expectInOrder(xml: string, parent: string): number {
  const order = sequences[parent] ?? [];
  const all = childrenOf(xml, parent);
  for (const children of all) {
    const places = children.map((name) => order.indexOf(name));
    expect(places, `${parent}: ${children.join(' ')}`).not.toContain(-1);
    expect(places, `${parent}: ${children.join(' ')}`).toEqual(places.toSorted((a, b) => a - b));
  }
  return all.length;
}

describe('a written deck', () => {
  const cases: readonly (readonly [string, PartnerState])[] = [
    ['sample', sampleState(today)],
    ['60 people', applyChanges(emptyState(), largePartner(60).changes)],
    ['many scripts', applyChanges(emptyState(), manyScripts().changes)],
    ['nobody', emptyState()],
  ];

  test.each(cases)('is a package in which every part is there and named once: %s', async (_name, state) => {
    for (const audience of ['internal', 'partner-safe'] as const) {
      const parts = await written(state, audience);
      const types = parts['[Content_Types].xml'] ?? '';
      const named = [...types.matchAll(/PartName="\/([^"]+)"/gu)].map((match) => match[1] ?? '');
      expect(named.length).toBeGreaterThan(5);
      expect(named.filter((name) => !(name in parts))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
      for (const [name, xml] of Object.entries(parts).filter(([file]) => file.endsWith('.rels'))) {
        const base = posix.dirname(posix.dirname(name));
        const targets = [...xml.matchAll(/Target="([^"]+)"(?! TargetMode="External")/gu)].map(
          (match) => match[1] ?? '',
        );
        const missing = targets.filter((target) =>
          target.startsWith('/')
            ? !(target.slice(1) in parts)
            : !(posix.normalize(posix.join(base, target)) in parts),
        );
        expect(missing, name).toEqual([]);
      }
    }
  });

  test.each(cases)('keeps the order of the schema, and numbers each shape once: %s', async (_name, state) => {
    for (const slide of slidesOf(await written(state, 'internal'))) {
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/gu)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const parent of Object.keys(sequences)) expectInOrder(slide, parent);
      // No empty text run with a break that a reader would have to mend, no control characters.
      // oxlint-disable-next-line no-control-regex -- XML 1.0 allows none of them
      expect(slide).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u);
    }
  });

  test('has text and shapes that can be edited, and no picture', async () => {
    const state = sampleState(today);
    const parts = await written(state, 'internal');
    expect(
      Object.keys(parts).filter((name) => name.startsWith('ppt/media/') && name !== 'ppt/media/'),
    ).toEqual([]);
    const words = slidesOf(parts).map(wordsOf).join('\n');
    for (const title of [
      'Where we stand',
      'Map',
      'Power view',
      'Key players',
      'Next moves',
      'Who knows whom',
    ])
      expect(words).toContain(title);
    const onMap = [...state.seat.values()].flatMap((seat) =>
      seat.onMap && seat.personId !== null ? (state.person.get(seat.personId) ?? []) : [],
    );
    const map =
      slidesOf(parts)
        .map(wordsOf)
        .find((text) => text.startsWith('Map\n')) ?? '';
    const there = onMap.filter(({ name }) => map.includes(name));
    expect(there.length).toBe(onMap.length);
  });

  test('for the partner says who works with whom, and nothing of what we think', async () => {
    const state = sampleState(today);
    const parts = await written(state, 'partner-safe');
    let words = Object.values(parts).map(wordsOf).join('\n');
    const partner = [...state.partner.values()][0]?.name ?? '';
    expect(words).toContain(`For ${partner}`);
    const own = [
      ...[...state.seat.values()].flatMap(({ title, department }) => [title, department]),
      ...[...state.colleague.values()].map(({ title }) => title),
      ...[...state.action.values()].filter(({ shareable }) => shareable).map(({ text }) => text),
    ];
    for (const text of own.toSorted((a, b) => b.length - a.length))
      if (text !== '') words = words.replaceAll(text, '');
    // Cut titles on narrow cards.
    words = words.replaceAll(/^.*…$/gmu, '');
    expect(internalWordsIn(words)).toEqual([]);
    expect(Object.values(parts).join('')).not.toMatch(/partner-safe/u);
  });
});
