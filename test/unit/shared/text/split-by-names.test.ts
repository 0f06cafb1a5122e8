import { expect, test } from 'vitest';
import { splitByNames } from '#shared/text/split-by-names.ts';

const names = [
  { id: 1, name: 'Ana' },
  { id: 2, name: 'Ana Lind' },
  { id: 3, name: '' },
];

test('names become pieces of their own, the longer one first', () => {
  expect(splitByNames('Ana Lind carries it, with Ana.', names)).toEqual([
    { at: 0, text: 'Ana Lind', id: 2 },
    { at: 8, text: ' carries it, with ', id: null },
    { at: 26, text: 'Ana', id: 1 },
    { at: 29, text: '.', id: null },
  ]);
});

test('a sentence without names stays whole, an empty one is none', () => {
  expect(splitByNames('Nobody has a say.', names)).toEqual([{ at: 0, text: 'Nobody has a say.', id: null }]);
  expect(splitByNames('', names)).toEqual([]);
});
