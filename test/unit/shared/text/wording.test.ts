import { expect, test } from 'vitest';
import { lowerFirst, sentence, upperFirst, withoutPoint } from '#shared/text/wording.ts';

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
