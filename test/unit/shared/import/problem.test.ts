import { describe, expect, it } from 'vitest';
import { rowsText, rowsTextInside } from '#shared/import/problem.ts';

describe('rowsText', () => {
  it.each([
    [[3], 'Row 3'],
    [[7, 3], 'Rows 3 and 7'],
    [[3, 4], 'Rows 3 and 4'],
    [[3, 4, 5, 9, 9], 'Rows 3–5 and 9'],
    [[1, 3, 5, 7, 9, 11, 13, 15, 17, 19], 'Rows 1, 3, 5, 7, 9, 11, 13, 15 and 2 more'],
  ])('%j is %s', (rows, text) => {
    expect(rowsText(rows)).toBe(text);
  });

  it('begins small inside a sentence', () => {
    expect(rowsTextInside([2, 4])).toBe('rows 2 and 4');
  });
});
