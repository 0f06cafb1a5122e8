import { describe, expect, test } from 'vitest';
import { compareCultures, standingOf } from '#shared/rules/culture/compare.ts';
import { cultureMap, everywhere, type GivenAnswers } from '../../../../fixtures/culture-map.ts';

const B = [10, 0, 0, 0] as const;
const E = [0, 0, 10, 0] as const;
const mixed = [4, 0, 6, 0] as const;

/** Ours is bureaucratic throughout; theirs as given. */
function against(theirs: GivenAnswers) {
  const comparison = compareCultures(
    cultureMap({ own: { me: everywhere(B) }, respondents: { ada: theirs } }),
  );
  if (comparison === null) throw new Error('both have answers');
  return comparison;
}

describe('method, section 6: comparison, owner against partner', () => {
  test('the distance is half the sum of the absolute differences of the four shares', () => {
    const { components, overall } = against({ ...everywhere(B), ...everywhere(mixed, ['communication']) });
    const communication = components.find(({ component }) => component === 'communication');
    expect(communication).toMatchObject({
      distance: 60,
      theyMore: 'entrepreneurial',
      weMore: 'bureaucratic',
    });
    expect(communication?.because).toContain('60 % against our 0 %');
    // (60 + 60) / 2 in one of five components.
    expect(overall).toBe(12);
  });

  test('the two smallest are common ground, the two largest are differences to work on', () => {
    const { common, differences } = against({
      ...everywhere(E, ['decision-making', 'source-of-power']),
      ...everywhere(mixed, ['work-structure']),
      ...everywhere(B, ['communication', 'control-mechanisms']),
    });
    expect(common).toEqual(['communication', 'control-mechanisms']);
    expect(differences).toEqual(['decision-making', 'source-of-power']);
  });

  test('nothing is common ground and a difference at once, and what is the same is no difference', () => {
    expect(against(everywhere(B))).toMatchObject({
      common: ['decision-making', 'work-structure'],
      differences: [],
      overall: 0,
    });
    const three = against({
      ...everywhere(E, ['decision-making']),
      ...everywhere(mixed, ['work-structure']),
      ...everywhere(B, ['communication']),
    });
    expect(three).toMatchObject({
      common: ['communication'],
      differences: ['decision-making', 'work-structure'],
      missing: 2,
    });
    expect(against(everywhere(E, ['communication']))).toMatchObject({
      common: [],
      differences: ['communication'],
    });
  });

  test('the words are honest: far apart is only the closest, and little only the largest', () => {
    const labels = (comparison: ReturnType<typeof against>): readonly (string | undefined)[] =>
      comparison.components.map(({ component }) => standingOf(comparison, component)?.label);
    const far = against({
      ...everywhere([8, 0, 2, 0], ['decision-making']),
      ...everywhere([7, 0, 3, 0], ['work-structure']),
      ...everywhere(E, ['communication', 'control-mechanisms', 'source-of-power']),
    });
    expect(labels(far)).toEqual([
      'Common ground',
      'Smallest gap (30)',
      'Difference to work on',
      'Difference to work on',
      undefined,
    ]);
    const near = against({
      ...everywhere(B, ['decision-making', 'work-structure', 'communication']),
      ...everywhere([9, 0, 1, 0], ['control-mechanisms']),
      ...everywhere([8, 0, 2, 0], ['source-of-power']),
    });
    expect(labels(near)).toEqual([
      'Common ground',
      'Common ground',
      undefined,
      'Largest gap (10)',
      'Largest gap (20)',
    ]);
  });

  test('the overall distance is the mean of the components’ distances, not the distance of the means', () => {
    const comparison = compareCultures(
      cultureMap({
        own: { me: { ...everywhere(B, ['communication']), ...everywhere(E, ['work-structure']) } },
        respondents: { ada: { ...everywhere(E, ['communication']), ...everywhere(B, ['work-structure']) } },
      }),
    );
    expect(comparison).toMatchObject({
      overall: 100,
      common: ['work-structure'],
      differences: ['communication'],
    });
  });

  test('nothing comparable: no figure', () => {
    const comparison = compareCultures(
      cultureMap({
        own: { me: everywhere(B, ['communication']) },
        respondents: { ada: everywhere(E, ['work-structure']) },
      }),
    );
    expect(comparison).toMatchObject({ overall: null, common: [], differences: [], missing: 5 });
  });

  test('says which side has not answered, and compares nothing without answers of both', () => {
    const { components } = against(everywhere(E, ['communication']));
    expect(components[0]).toMatchObject({ distance: null });
    expect(components[0]?.because).toContain('not answered for the partner');
    expect(compareCultures(cultureMap({ respondents: { ada: everywhere(E) } }))).toBeNull();
    expect(compareCultures(cultureMap({ own: { me: everywhere(E) } }))).toBeNull();
  });
});
