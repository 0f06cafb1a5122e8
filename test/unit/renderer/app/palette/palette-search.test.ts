import { expect, test } from 'vitest';
import { searchPalette, tierOf, type PaletteEntry } from '#renderer/app/palette/palette-search.ts';

function person(text: string, more = ''): PaletteEntry {
  return { id: text, kind: 'person', text, more };
}

function found(entries: readonly PaletteEntry[], query: string, most = 10): readonly string[] {
  return searchPalette(entries, query, most).map(({ text }) => text);
}

test('accents and case do not count', () => {
  expect(found([person('Zoë Müller')], 'zoe MUL')).toEqual(['Zoë Müller']);
});

test('every typed word has to be found', () => {
  expect(found([person('Ada Berg', 'Finance'), person('Ada Lund', 'Sales')], 'ada fin')).toEqual([
    'Ada Berg',
  ]);
});

test('names come before titles, beginnings of words before middles', () => {
  const entries = [person('Kim Holm', 'Head of sales'), person('Vessal Ho'), person('Sal Ortiz')];
  expect(found(entries, 'sal')).toEqual(['Sal Ortiz', 'Vessal Ho', 'Kim Holm']);
});

test('without a text all entries stand in their order, up to the limit', () => {
  expect(found([person('B'), person('A'), person('C')], ' ', 2)).toEqual(['B', 'A']);
});

test('a command that begins with the word comes before people who only match by department', () => {
  expect(tierOf({ ...person('Log a conversation …'), kind: 'command' }, 'log')).toBe(2);
  expect(tierOf(person('Aiko Mori', 'Technology'), 'log')).toBe(0);
  expect(tierOf(person('Theologos'), 'log')).toBe(1);
  expect(tierOf(person('Log Larsen'), 'log lar')).toBe(2);
});

test('other words for a command find it, after those that are shown', () => {
  const plan: PaletteEntry = {
    id: 'brief.new',
    kind: 'command',
    text: 'Plan a meeting',
    more: '',
    also: 'brief',
  };
  const print: PaletteEntry = {
    id: 'brief.print',
    kind: 'command',
    text: 'Meeting brief as PDF …',
    more: '',
  };
  expect(found([plan, print], 'brief')).toEqual(['Meeting brief as PDF …', 'Plan a meeting']);
});
