import { expect, test } from 'vitest';
import { listPartners, type PartnerFilter } from '#renderer/features/partners/partner-list.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { summary } from './summary.ts';

const all: PartnerFilter = { query: '', archived: false, order: 'name', descending: false };
const partners = [
  summary({ name: 'Zürich Cloud', kind: 'consultant', tier: 'contributor', people: 12, lastChangeAt: 5 }),
  summary({ name: 'alpha 10', people: 3, keyPlayers: 4, keyPlayersCovered: 1, lastChangeAt: 9 }),
  summary({ name: 'Alpha 9', tier: 'long-tail', keyPlayers: 2, keyPlayersCovered: 2 }),
  summary({ name: 'Gone', archived: true }),
];

function names(filter: Partial<PartnerFilter>): readonly string[] {
  return listPartners(partners, { ...all, ...filter }).map(({ name }) => name);
}

test('names are sorted as people sort them, archived partners apart', () => {
  expect(names({})).toEqual(['Alpha 9', 'alpha 10', 'Zürich Cloud']);
  expect(names({ archived: true })).toEqual(['Gone']);
});

test('search looks at name, kind and tier, whatever the accents', () => {
  expect(names({ query: 'zurich' })).toEqual(['Zürich Cloud']);
  expect(names({ query: 'consult contrib' })).toEqual(['Zürich Cloud']);
  expect(names({ query: 'long' })).toEqual(['Alpha 9']);
  expect(names({ query: 'gone' })).toEqual([]);
});

test('each column sorts, and turns round', () => {
  expect(names({ order: 'tier' })).toEqual(['Zürich Cloud', 'Alpha 9', 'alpha 10']);
  expect(names({ order: 'people', descending: true })).toEqual(['Zürich Cloud', 'alpha 10', 'Alpha 9']);
  expect(names({ order: 'covered' })).toEqual(['Zürich Cloud', 'alpha 10', 'Alpha 9']);
  expect(names({ order: 'changed', descending: true })).toEqual(['alpha 10', 'Zürich Cloud', 'Alpha 9']);
});

test('the next due action comes first, partners without one last', () => {
  const due = (day: string) => ({ text: 'Call', due: day as IsoDate });
  const list = [
    summary({ name: 'A' }),
    summary({ name: 'B', nextDue: due('2026-02-01') }),
    summary({ name: 'C', nextDue: due('2026-01-31') }),
  ];
  expect(listPartners(list, { ...all, order: 'due' }).map(({ name }) => name)).toEqual(['C', 'B', 'A']);
});

test('an important finding weighs more than any number of others; partners not counted yet stay below', () => {
  const list = [summary({ name: 'A' }), summary({ name: 'B' }), summary({ name: 'C' })];
  const [a, b] = list.map(({ id }) => id);
  const counts = {
    [a ?? '']: { high: 0, medium: 90, low: 900 },
    [b ?? '']: { high: 1, medium: 0, low: 0 },
  };
  const sorted = listPartners(list, { ...all, order: 'findings', descending: true }, counts);
  expect(sorted.map(({ name }) => name)).toEqual(['B', 'A', 'C']);
});
