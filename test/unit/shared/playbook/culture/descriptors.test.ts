import { describe, expect, test } from 'vitest';
import { descriptorRows, descriptors } from '#shared/playbook/culture/descriptors.ts';
import { cultureComponents } from '#shared/model/culture-item.ts';
import { cultureTypes } from '#shared/model/culture-type.ts';
import { some } from '../../../../fixtures/some.ts';

describe('method, section 6: descriptor grid', () => {
  test('has the five components and three more rows for each of the four types, each cell of its own', () => {
    expect(descriptorRows).toEqual([...cultureComponents, 'typical-partners', 'strength', 'risk']);
    const cells = descriptorRows.flatMap((row) => cultureTypes.map((type) => descriptors[row][type]));
    expect(new Set(cells).size).toBe(32);
    for (const cell of some(cells)) expect(cell).toMatch(/^[A-Z].*\.$/);
  });

  test.each([
    ['decision-making', 'bureaucratic', 'committee'],
    ['decision-making', 'collaborative', 'consensus'],
    ['decision-making', 'entrepreneurial', 'founder'],
    ['decision-making', 'individualistic', 'own area'],
    ['work-structure', 'bureaucratic', 'job descriptions'],
    ['work-structure', 'collaborative', 'matrix'],
    ['work-structure', 'entrepreneurial', 'fluid roles'],
    ['work-structure', 'individualistic', 'federation'],
    ['communication', 'bureaucratic', 'in writing'],
    ['communication', 'collaborative', 'many on copy'],
    ['communication', 'entrepreneurial', 'at any hour'],
    ['communication', 'individualistic', 'One to one'],
    ['control-mechanisms', 'bureaucratic', 'audits'],
    ['control-mechanisms', 'collaborative', 'peer review'],
    ['control-mechanisms', 'entrepreneurial', 'the boss steps in'],
    ['control-mechanisms', 'individualistic', 'Professional standards'],
    ['source-of-power', 'bureaucratic', 'Position and title'],
    ['source-of-power', 'collaborative', 'Trust'],
    ['source-of-power', 'entrepreneurial', 'winning bets'],
    ['source-of-power', 'individualistic', 'Personal expertise'],
    ['typical-partners', 'bureaucratic', 'distributor'],
    ['typical-partners', 'collaborative', 'co-operative'],
    ['typical-partners', 'entrepreneurial', 'Owner-led reseller'],
    ['typical-partners', 'individualistic', 'Boutique consultants'],
    ['strength', 'bureaucratic', 'keeps agreements'],
    ['strength', 'collaborative', 'Commitment once agreed'],
    ['strength', 'entrepreneurial', 'Speed'],
    ['strength', 'individualistic', 'loyal clients'],
    ['risk', 'bureaucratic', 'gate-keepers'],
    ['risk', 'collaborative', 'no single decider'],
    ['risk', 'entrepreneurial', 'Depends on one person'],
    ['risk', 'individualistic', 'person by person'],
  ] as const)('%s, %s: %s', (row, type, word) => {
    expect(descriptors[row][type]).toContain(word);
  });
});
