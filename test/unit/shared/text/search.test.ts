import { describe, expect, test } from 'vitest';
import { hasBeginning, searchFor, searchRank, searchWords } from '#shared/text/search.ts';

describe('a search', () => {
  test('finds what has every word anywhere, in any order', () => {
    const found = searchFor(' SOREN  zo ');
    expect(['Zoë Sørensen', 'Sörensen, Zoé', 'Zoë Berg', 'Sørensen'].filter(found)).toEqual([
      'Zoë Sørensen',
      'Sörensen, Zoé',
    ]);
  });

  test('finds everything while nothing is typed, and signs where they stand', () => {
    expect(searchWords('  ')).toEqual([]);
    expect(searchFor(' ')('')).toBe(true);
    expect(['who?', 'who'].filter(searchFor('?'))).toEqual(['who?']);
  });

  test('tells where a word begins', () => {
    expect(hasBeginning('ada berg', 'berg')).toBe(true);
    expect(hasBeginning('ada-berg', 'berg')).toBe(true);
    expect(hasBeginning('sandberg berg', 'berg')).toBe(true);
    expect(hasBeginning('sandberg', 'berg')).toBe(false);
    expect(hasBeginning('𠮷berg', 'berg')).toBe(false);
    expect(hasBeginning('🎉berg', 'berg')).toBe(true);
  });

  test('ranks what begins with it first, then where all words begin one', () => {
    const words = searchWords('ada b');
    expect(['ada berg', 'berg ada', 'nada ab'].map((text) => searchRank(text, words))).toEqual([0, 1, 2]);
  });
});
