import { describe, expect, test } from 'vitest';
import type { Strategy } from '#shared/model/strategy.ts';
import { supports, type Support } from '#shared/model/rating.ts';
import { isKeyPlayer, keyPlayersOf } from '#shared/rules/people/key-player.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import { partnerMap, personId, TODAY, type GivenPerson } from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');

describe('method 5.1: key player', () => {
  test.each([
    ['outside', false],
    ['political-structure', true],
    ['inner-circle', true],
  ] as const)('method 5.1: influence %s → key player %s', (influence, expected) => {
    const state = partnerMap({ people: { ada: { influence } } });
    expect(isKeyPlayer(state, ada)).toBe(expected);
    expect(keyPlayersOf(state, TODAY)).toEqual(expected ? [ada] : []);
  });

  test('method 5.1: influence not rated → not a key player', () => {
    expect(isKeyPlayer(partnerMap({ people: { ada: {} } }), ada)).toBe(false);
  });
});

describe('method 5.2: strategy by support', () => {
  const expected: Readonly<Record<Support, Strategy>> = {
    advocate: 'leverage',
    supporter: 'leverage',
    neutral: 'motivate',
    'non-supporter': 'neutralize',
    opponent: 'neutralize',
  };

  test.each(supports.map((support) => [support, expected[support]] as const))(
    'method 5.2: %s → %s',
    (support, strategy) => {
      const state = partnerMap({ people: { ada: { support, influence: 'inner-circle' } } });
      const answer = strategyOf(state, ada, TODAY);
      expect(answer).toMatchObject({ rule: strategy, strategy, overridden: false, findOutFirst: false });
      expect(answer.contain).toBe(support === 'opponent');
      expect(answer.because).toContainEqual(expect.objectContaining({ input: 'support', value: support }));
      expect(answer.because).toContainEqual(
        expect.objectContaining({ input: 'influence', value: 'inner-circle' }),
      );
    },
  );

  test('method 5.2: not rated → motivate, and find out first', () => {
    const state = partnerMap({ people: { ada: { influence: 'inner-circle' } } });
    expect(strategyOf(state, ada, TODAY)).toMatchObject({
      rule: 'motivate',
      findOutFirst: true,
      contain: false,
    });
  });

  test('method 5.2: opponent → neutralize, and contain', () => {
    const state = partnerMap({ people: { ada: { support: 'opponent' } } });
    expect(strategyOf(state, ada, TODAY)).toMatchObject({ rule: 'neutralize', contain: true });
  });

  test('a rating whose values were taken away again is not rated', () => {
    const state = partnerMap({ people: { ada: { support: [] } } });
    expect(strategyOf(state, ada, TODAY)).toMatchObject({ rule: 'motivate', findOutFirst: true });
  });
});

describe('method 5.2: outside and no line to a key player → monitor', () => {
  const people = {
    ada: { influence: 'outside', support: 'opponent' },
    bo: { influence: 'inner-circle' },
  } as const;

  test.each([
    ['no line', undefined, 'monitor'],
    ['a line of strength 1', ['influences', 'ada', 'bo', 1], 'monitor'],
    ['a line of strength 2', ['influences', 'ada', 'bo', 2], 'neutralize'],
    ['a line of strength 3', ['influences', 'ada', 'bo', 3], 'neutralize'],
    ['a line in the other direction', ['influences', 'bo', 'ada', 3], 'monitor'],
    ['an ally line', ['ally', 'ada', 'bo', 3], 'monitor'],
  ] as const)('method 5.2: outside with %s → %s', (_name, line, expected) => {
    const state = partnerMap({ people, lines: line === undefined ? [] : [line] });
    const answer = strategyOf(state, ada, TODAY);
    expect(answer.rule).toBe(expected);
    expect(answer.contain).toBe(expected !== 'monitor');
    expect(answer.because.map(({ input }) => input)).toContain('influence-lines');
  });

  test('method 5.2: a strong line to somebody who is not a key player → monitor', () => {
    const state = partnerMap({
      people: { ada: { influence: 'outside' }, bo: { influence: 'outside' } },
      lines: [['influences', 'ada', 'bo', 3]],
    });
    expect(strategyOf(state, ada, TODAY)).toMatchObject({ rule: 'monitor', findOutFirst: false });
  });

  test('influence not rated is not outside: no monitor', () => {
    expect(strategyOf(partnerMap({ people: { ada: { support: 'neutral' } } }), ada, TODAY).rule).toBe(
      'motivate',
    );
  });
});

test('method 5.2: a line to a key player who left ties nobody', () => {
  const state = partnerMap({
    people: {
      ada: { influence: 'outside', support: 'opponent' },
      bo: { influence: 'inner-circle', fields: { leftOn: TODAY } },
    },
    lines: [['influences', 'ada', 'bo', 3]],
  });
  expect(strategyOf(state, ada, TODAY).rule).toBe('monitor');
});

describe('method 5.2: override', () => {
  test('the user’s strategy counts, with its reason, and the rule’s answer stays visible', () => {
    const state = partnerMap({
      people: {
        ada: {
          support: 'supporter',
          fields: { strategyOverride: 'monitor', strategyReason: 'Leaves in June.' },
        },
      },
    });
    const answer = strategyOf(state, ada, TODAY);
    expect(answer).toMatchObject({
      rule: 'leverage',
      strategy: 'monitor',
      overridden: true,
      reason: 'Leaves in June.',
    });
    expect(answer.because.at(-1)).toEqual({
      input: 'override',
      value: 'monitor',
      code: 'override',
      params: { chosen: 'monitor', rule: 'leverage' },
    });
  });
});

describe('method 5.2: “find out first” and “contain” follow the strategy in force, also after an override', () => {
  const overridden = (person: GivenPerson, strategyOverride: Strategy) =>
    strategyOf(
      partnerMap({ people: { ada: { ...person, fields: { strategyOverride, strategyReason: 'Agreed.' } } } }),
      ada,
      TODAY,
    );

  test.each(['leverage', 'motivate', 'monitor'] as const)(
    'an opponent under %s is not contained',
    (chosen) => {
      expect(overridden({ support: 'opponent', influence: 'inner-circle' }, chosen)).toMatchObject({
        rule: 'neutralize',
        strategy: chosen,
        contain: false,
      });
    },
  );

  test.each(['leverage', 'neutralize', 'monitor'] as const)(
    'who is not rated under %s: no “find out first”',
    (chosen) => {
      expect(overridden({}, chosen)).toMatchObject({
        rule: 'motivate',
        strategy: chosen,
        findOutFirst: false,
      });
    },
  );

  test('an opponent outside whom the user wants neutralized is contained, who is not rated and motivated is found out about', () => {
    expect(overridden({ support: 'opponent', influence: 'outside' }, 'neutralize').contain).toBe(true);
    expect(overridden({ influence: 'outside' }, 'motivate').findOutFirst).toBe(true);
  });
});
