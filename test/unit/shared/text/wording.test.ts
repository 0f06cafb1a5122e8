import { describe, expect, test } from 'vitest';
import {
  firstSentence,
  listed,
  listedOr,
  lowerFirst,
  sentence,
  upperFirst,
  withoutPoint,
} from '#shared/text/wording.ts';

test('puts texts together as sentences', () => {
  expect(upperFirst('one page')).toBe('One page');
  expect(lowerFirst('One page')).toBe('one page');
  expect(['Price list ', 'Really?', 'And so on …', ''].map(sentence)).toEqual([
    'Price list.',
    'Really?',
    'And so on …',
    '',
  ]);
  expect(['Price list. ', 'No point', 'Really?'].map(withoutPoint)).toEqual([
    'Price list',
    'No point',
    'Really?',
  ]);
});

test('lists parts in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => listed(parts))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(listed(['a', 'b', 'c', 'd', 'e'], 3)).toBe('a, b, c and 2 more');
  expect(listed(['a', 'b', 'c'], 3)).toBe('a, b and c');
  expect([listedOr(['a']), listedOr(['a', 'b', 'c'])]).toEqual(['a', 'a, b or c']);
});

describe('the first sentence', () => {
  test.each([
    ['Settle it. Say when.', 'Settle it.', 'Say when.'],
    ['Settle “One. Two.” with Ada. Then ask.', 'Settle “One. Two.” with Ada.', 'Then ask.'],
    ['Meet at 3 p.m. today', 'Meet at 3 p.m. today', ''],
    ['', '', ''],
  ])('of %s', (text, first, rest) => {
    expect(firstSentence(text)).toEqual([first, rest]);
  });
});
