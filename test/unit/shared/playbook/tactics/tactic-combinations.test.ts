import { describe, expect, test } from 'vitest';
import { coverages } from '#shared/model/rating.ts';
import { cultureTypes } from '#shared/model/culture-type.ts';
import { strategies, type Strategy } from '#shared/model/strategy.ts';
import { fittingTactics } from '#shared/playbook/tactics/choose.ts';
import { builtInTactics } from '#shared/playbook/tactics/library.ts';
import { tacticInputs, type TacticFacts, type TacticInput } from '#shared/playbook/tactics/tactic.ts';
import { plainFacts } from '../../../../fixtures/tactic-facts.ts';
import { some } from '../../../../fixtures/some.ts';

/** Whom a strategy is for, by support (method, section 5, point 2). */
const supportOf: Readonly<Record<Strategy, readonly TacticFacts['support'][]>> = {
  leverage: ['supporter', 'advocate'],
  motivate: ['neutral', 'not-rated'],
  neutralize: ['non-supporter', 'opponent'],
  monitor: ['opponent', 'neutral', 'not-rated', 'advocate'],
};

/** People with whom there is some contact, as different as they may be in everything else. */
function everybody(strategy: Strategy): readonly TacticFacts[] {
  const influences = strategy === 'monitor' ? (['outside'] as const) : tacticInputs.influence;
  return supportOf[strategy].flatMap((support) =>
    influences.flatMap((influence) =>
      coverages.slice(1).flatMap((coverage) =>
        (['yes', 'no'] as const).map((veto) => ({
          ...plainFacts,
          support,
          influence,
          coverage,
          veto,
        })),
      ),
    ),
  );
}

/** The combinations of a strategy and an input for which nobody of the strategy gets a tactic that names the value. */
function missing(input: TacticInput, values: readonly string[]): readonly string[] {
  return strategies.flatMap((strategy) =>
    values.flatMap((value) => {
      const left = everybody(strategy).filter((person) => {
        const facts = { ...person, [input]: value } as TacticFacts; // the value is one of the input’s own
        // Specific enough: the tactic names the value, and at most one other beside it.
        return !fittingTactics(builtInTactics, strategy, facts).some(
          ({ applies }) => (applies[input]?.length ?? 9) <= 2,
        );
      });
      return left.length === 0
        ? []
        : [
            `${strategy} × ${input} ${value}: nothing for ${left.length} kinds of people, such as ${JSON.stringify(left[0])}`,
          ];
    }),
  );
}

describe('method, section 5, point 5: the library is spread over what matters', () => {
  test('strategy × adaptability, not rated included', () => {
    expect(missing('adaptability', tacticInputs.adaptability)).toEqual([]);
  });

  test('strategy × orientation, not rated included', () => {
    expect(missing('orientation', tacticInputs.orientation)).toEqual([]);
  });

  test('strategy × culture of the partner', () => {
    expect(missing('culture', cultureTypes)).toEqual([]);
  });

  test('strategy × coverage: somebody without contact gets a first contact, however often one did not work', () => {
    for (const strategy of strategies) {
      const facts = everybody(strategy).map((person) => ({ ...person, coverage: 'none' as const }));
      for (const one of some(facts))
        expect(fittingTactics(builtInTactics, strategy, one)[0]?.applies.coverage, strategy).toContain(
          'none',
        );
    }
  });
});

describe('the texts of the library', () => {
  const all = builtInTactics.map(({ id, text, why }) => [id, text, why] as const);

  test.each(all)('%s reads as a sentence and names the person', (_id, text, why) => {
    expect(text).toMatch(/^[A-Z{].*[.?]$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(text).toContain('{person}');
    expect(`${text} ${why}`).not.toMatch(/!|["']|\s{2}| - /);
    expect(text.length).toBeLessThan(220);
    expect(why.length).toBeLessThan(180);
  });

  test.each(all)('%s uses no words of manipulation', (_id, text, why) => {
    expect(`${text} ${why}`).not.toMatch(
      /\b(?:trick|pressure|manipulat\w*|exploit\w*|corner|trap|weaken them|hook|bait|guilt|fear of missing|isolate|buy off|flatter\w*|leak)\b/i,
    );
  });

  test('no two say the same', () => {
    expect(new Set(builtInTactics.map(({ text }) => text)).size).toBe(builtInTactics.length);
    expect(new Set(builtInTactics.map(({ why }) => why)).size).toBeGreaterThan(builtInTactics.length - 4);
  });
});
