import { describe, expect, test } from 'vitest';
import { stanceText } from '#shared/rules/people/stance-text.ts';
import {
  partnerMap,
  personId,
  TODAY,
  type GivenLine,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');
const key: GivenPerson = { influence: 'inner-circle' };

function stanceOf(person: GivenPerson, lines: readonly GivenLine[] = []): string {
  return stanceText(partnerMap({ people: { ada: person, bo: key, cy: key, di: key }, lines }), ada, TODAY);
}

describe('the stance in words', () => {
  test.each([
    [
      { support: 'opponent', influence: 'political-structure' },
      'Opponent with influence: neutralize and contain (address concerns, prepare the room)',
    ],
    [
      { support: 'non-supporter', influence: 'inner-circle' },
      'Non-supporter in the inner circle: neutralize (address concerns)',
    ],
    [{ support: 'advocate' }, 'Advocate, influence not rated: leverage (build on support)'],
    [{ support: 'neutral', influence: 'outside' }, 'Neutral without influence: monitor (keep informed)'],
    [
      { influence: 'political-structure' },
      'Stance not known, with influence: motivate, once the stance is known (earn a preference)',
    ],
    [{}, 'Stance not known, influence not rated: motivate, once the stance is known (earn a preference)'],
  ] as const)('%o', (person, text) => {
    expect(stanceOf(person)).toBe(text);
  });

  test('says whose ear somebody outside has', () => {
    const supporter = { support: 'supporter', influence: 'outside' } as const;
    expect(stanceOf(supporter, [['influences', 'ada', 'bo', 2]])).toMatch(
      /^Supporter with the ear of Bo: leverage/,
    );
    expect(
      stanceOf(supporter, [
        ['influences', 'ada', 'bo', 2],
        ['influences', 'ada', 'cy', 3],
        ['influences', 'ada', 'di', 3],
      ]),
    ).toMatch(/^Supporter with the ear of \w+, \w+ and 1 more: leverage/);
    expect(stanceOf(supporter, [['influences', 'ada', 'bo', 1]])).toMatch(/^Supporter without influence/);
  });

  test('says what the user chose, and why', () => {
    const chosen = (strategyReason: string): string =>
      stanceOf({
        support: 'opponent',
        influence: 'inner-circle',
        fields: { strategyOverride: 'leverage', strategyReason },
      });
    expect(chosen('')).toBe('Opponent in the inner circle: leverage (build on support), by your choice');
    expect(chosen('Old friend')).toMatch(/, by your choice \(“Old friend”\)$/);
  });

  test('says that the plan keeps another strategy than the rule', () => {
    const state = partnerMap({ people: { ada: { support: 'opponent', influence: 'inner-circle' } } });
    expect(stanceText(state, ada, TODAY, 'motivate')).toBe(
      'Opponent in the inner circle: motivate (earn a preference), as you kept it in the plan',
    );
  });
});
