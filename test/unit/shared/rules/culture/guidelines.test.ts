import { describe, expect, test } from 'vitest';
import { guidelines } from '#shared/playbook/culture/guidelines.ts';
import { guidelinesFor } from '#shared/rules/culture/guidelines.ts';
import { cultureMap, everywhere } from '../../../../fixtures/culture-map.ts';

const B = [10, 0, 0, 0] as const;
const E = [0, 0, 10, 0] as const;

describe('method, section 6: assimilation guidelines for the pair at hand', () => {
  test('two primary types bring one cell, which counts whole', () => {
    const found = guidelinesFor(
      cultureMap({ own: { me: everywhere(B) }, respondents: { ada: everywhere(E) } }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      we: 'bureaucratic',
      partner: 'entrepreneurial',
      weight: 100,
      watch: guidelines.bureaucratic.entrepreneurial.watch,
    });
  });

  test('a mixed type brings both cells, weighted by the shares of its two types', () => {
    const found = guidelinesFor(
      cultureMap({ own: { me: everywhere(B) }, respondents: { ada: everywhere([0, 4, 5, 1]) } }),
    );
    // Entrepreneurial 50 leads collaborative 40 by 10, which is primary; one point less is mixed.
    expect(found.map(({ partner }) => partner)).toEqual(['entrepreneurial']);
    const mixed = guidelinesFor(
      cultureMap({
        own: { me: everywhere(B) },
        respondents: { ada: { ...everywhere([0, 4, 5, 1]), 'communication.values': [0, 5, 4, 1] } },
      }),
    );
    expect(mixed.map(({ partner, weight }) => [partner, weight])).toEqual([
      ['entrepreneurial', 55],
      ['collaborative', 45],
    ]);
  });

  test('two mixed types bring four cells that make 100', () => {
    const found = guidelinesFor(
      cultureMap({
        own: { me: everywhere([5, 5, 0, 0]) },
        respondents: { ada: everywhere([0, 0, 5, 5]) },
      }),
    );
    expect(found.map(({ weight }) => weight)).toEqual([25, 25, 25, 25]);
    const uneven = guidelinesFor(
      cultureMap({
        own: { me: everywhere([4, 4, 2, 0]) },
        respondents: { ada: { ...everywhere([0, 0, 5, 5]), 'communication.values': [0, 0, 6, 4] } },
      }),
    );
    expect(uneven.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  test('a type that was only said counts whole; without one of the two there is nothing', () => {
    const said = guidelinesFor(cultureMap({ ownSaid: 'collaborative', said: 'individualistic' }));
    expect(said.map(({ we, partner, weight }) => [we, partner, weight])).toEqual([
      ['collaborative', 'individualistic', 100],
    ]);
    expect(guidelinesFor(cultureMap({ said: 'individualistic' }))).toEqual([]);
  });
});
