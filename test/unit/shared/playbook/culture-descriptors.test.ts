import { describe, expect, test } from 'vitest';
import { descriptorRows, descriptors } from '#shared/playbook/culture-descriptors.ts';
import { cultureComponents, cultureTypes } from '#shared/model/value-sets.ts';

describe('method, section 6: descriptor grid', () => {
  test('has the five components and three more rows for each of the four types, each cell of its own', () => {
    expect(descriptorRows).toEqual([...cultureComponents, 'typical-partners', 'strength', 'risk']);
    const cells = descriptorRows.flatMap((row) => cultureTypes.map((type) => descriptors[row][type]));
    expect(new Set(cells).size).toBe(32);
    for (const cell of cells) expect(cell).toMatch(/^[A-Z].*\.$/);
  });

  test.each([
    ['decision-making', 'bureaucratic', 'committee'],
    ['decision-making', 'collaborative', 'consensus'],
    ['decision-making', 'entrepreneurial', 'founder'],
    ['decision-making', 'individualistic', 'own area'],
    ['communication', 'bureaucratic', 'in writing'],
    ['source-of-power', 'entrepreneurial', 'winning bets'],
    ['typical-partners', 'collaborative', 'co-operative'],
    ['risk', 'individualistic', 'person by person'],
  ] as const)('%s, %s: %s', (row, type, word) => {
    expect(descriptors[row][type]).toContain(word);
  });
});
