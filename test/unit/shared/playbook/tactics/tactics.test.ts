import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { strategies } from '#shared/model/strategy.ts';
import { appliesTo, fittingTactics } from '#shared/playbook/tactics/choose.ts';
import { builtInTactics, tacticsOf } from '#shared/playbook/tactics/library.ts';
import { tacticInputs, type TacticFacts, type TacticInput } from '#shared/playbook/tactics/tactic.ts';
import { plainFacts } from '../../../../fixtures/tactic-facts.ts';
import { some } from '../../../../fixtures/some.ts';

const plain: TacticFacts = { ...plainFacts, relationship: 'vendor' };

describe('method 5.5: the library', () => {
  test('has at least 60 tactics with ids of their own, each with text, why and source', () => {
    expect(builtInTactics.length).toBeGreaterThanOrEqual(60);
    expect(new Set(builtInTactics.map(({ id }) => id)).size).toBe(builtInTactics.length);
    for (const { id, strategy, text, why, source } of builtInTactics) {
      expect(id.startsWith(`${strategy}.`), id).toBe(true);
      expect(text.length, id).toBeGreaterThan(30);
      expect(why.length, id).toBeGreaterThan(30);
      expect(source, id).not.toBe('');
    }
  });

  test('names only inputs and values that exist', () => {
    for (const { id, applies } of builtInTactics)
      for (const [input, values] of Object.entries(applies)) {
        expect(Object.keys(tacticInputs), id).toContain(input);
        const known: readonly string[] = tacticInputs[input as TacticInput]; // just checked
        for (const value of values) expect(known, `${id} ${input}`).toContain(value);
      }
  });

  test('names somebody only where there is somebody', () => {
    const naming = (mark: string): typeof builtInTactics =>
      builtInTactics.filter(({ text }) => text.includes(mark));
    for (const { id, applies } of some(naming('{via}'))) expect(applies.path, id).toEqual(['person']);
    for (const { id, applies } of some(naming('{champion}'))) expect(applies.champion, id).toEqual(['other']);
    for (const { id, text } of builtInTactics)
      expect(
        text.replaceAll(
          /\{(person|via|colleague|champion|decider|listeners|agenda|matter|objection|wish|page|window|department|manager)\}/g,
          '',
        ),
        id,
      ).not.toMatch(/[{}]/);
  });

  test.each(strategies)('has a tactic of strategy %s for every combination of inputs', (strategy) => {
    const reduced: Partial<Record<TacticInput, readonly string[]>> = { ...tacticInputs };
    const varied: readonly TacticInput[] = [
      'support',
      'coverage',
      'path',
      'champion',
      'influence',
      'relationship',
    ];
    let all: TacticFacts[] = [plain];
    for (const input of varied)
      all = all.flatMap((facts) =>
        // Each value is one of the input’s own.
        (reduced[input] ?? []).map((value) => ({ ...facts, [input]: value }) as TacticFacts),
      );
    for (const facts of some(all)) expect(fittingTactics(builtInTactics, strategy, facts)[0]).toBeDefined();
  });

  test('every tactic can be the one that is chosen or offered', () => {
    for (const tactic of builtInTactics) {
      const facts = { ...plain } as Record<TacticInput, string>;
      for (const [input, values] of Object.entries(tactic.applies))
        facts[input as TacticInput] = values[0] ?? '';
      expect(appliesTo(tactic, facts as TacticFacts), tactic.id).toBe(true); // values come from the tactic itself
    }
  });

  test('coverage none decides the first action, whatever else is known', () => {
    for (const strategy of ['leverage', 'motivate', 'neutralize'] as const) {
      const facts: TacticFacts = {
        ...plain,
        coverage: 'none',
        path: 'person',
        adaptability: 'conservative',
        orientation: 'technical',
        culture: 'collaborative',
        veto: 'yes',
      };
      expect(fittingTactics(builtInTactics, strategy, facts)[0]?.text).toContain('{via}');
    }
  });

  test('a combination of attitude, form and culture is used where it fits', () => {
    const chosen = fittingTactics(builtInTactics, 'motivate', {
      ...plain,
      adaptability: 'pragmatist',
      coverage: 'multiple',
      relationship: 'not-rated',
    });
    expect(chosen[0]?.id).toBe('motivate.comparable-reference');
  });
});

describe('method 5.5: users add their own', () => {
  const own = (fields: Parameters<typeof change<'own_tactic'>>[2]): ReturnType<typeof tacticsOf> =>
    tacticsOf(applyChanges(emptyState(), [change('own_tactic', 'own-1', fields)]));

  test('a new one is added', () => {
    const library = own({
      strategy: 'monitor',
      text: 'Send {person} the calendar.',
      applies: { coverage: ['none'] },
    });
    expect(library).toHaveLength(builtInTactics.length + 1);
    expect(library.at(-1)).toMatchObject({ id: 'own-1', strategy: 'monitor' });
  });

  test('one that replaces a built-in takes its place and id', () => {
    const library = own({ replaces: 'monitor.keep-informed', strategy: 'monitor', text: 'Our way.' });
    expect(library.filter(({ id }) => id === 'monitor.keep-informed').map(({ text }) => text)).toEqual([
      'Our way.',
    ]);
  });

  test('a built-in can be switched off', () => {
    const library = own({
      replaces: 'monitor.keep-informed',
      strategy: 'monitor',
      text: 'x',
      enabled: false,
    });
    expect(library.some(({ id }) => id === 'monitor.keep-informed')).toBe(false);
  });

  test('an input of a later version is left out', () => {
    const library = own({
      strategy: 'monitor',
      text: 'x',
      applies: { weather: ['rain'], coverage: ['none'] },
    });
    expect(library.at(-1)?.applies).toEqual({ coverage: ['none'] });
  });
});
