import { describe, expect, test } from 'vitest';
import { becauseCodes, becauseInputs, isBecause, type Because } from '#shared/model/because.ts';
import { change, checkChange } from '#shared/model/change.ts';
import type { ColleagueId } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { isPlanNews, planNewsCodes, type PlanNews } from '#shared/model/plan-news.ts';
import { becauseText } from '#shared/rules/plan/because-text.ts';
import { MAIN_SLOT, planLineIdFor } from '#shared/model/plan-line.ts';
import { newsTexts } from '#shared/rules/plan/news-text.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import { acceptedPlan } from '../../../../fixtures/accepted-plan.ts';
import { sampleState } from '../../../../fixtures/sample-state.ts';
import { sentenceOf } from '../../../../fixtures/sentence-of.ts';
import { some } from '../../../../fixtures/some.ts';

const ada = personId('ada');

function say(reason: Because, state: PartnerState): string {
  return becauseText(state, ada, reason, TODAY);
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('a stored reason', () => {
  test('of the sample plan fits the model, and neither it nor the news has a name or a sentence', () => {
    const state = sampleState(TODAY);
    const changes = acceptedPlan(state, TODAY);
    expect(changes.map(checkChange).filter((refusal) => refusal !== null)).toEqual([]);
    const lines = some([...applyChanges(state, changes).plan_line.values()]);
    const stored = some(lines.flatMap(({ because, changedSince }) => textsIn([because, changedSince])));
    // Ids, words of lists, numbers and days, one after the other: nothing that begins as a name or a sentence does.
    const isWord = (word: string): boolean => /^[a-z0-9][\w.-]*$/.test(word) && !word.endsWith('.');
    const written = stored.filter((text) => !text.split(/[ /]+/).filter(Boolean).every(isWord));
    expect(written).toEqual([]);
    const names = [...state.person.values(), ...state.colleague.values()].map(({ name }) => name);
    expect(stored.filter((text) => some(names).some((name) => text.includes(name)))).toEqual([]);
  });

  test('has the names that people have when it is shown', () => {
    const before = partnerMap({
      people: { ada: { influence: 'outside', support: 'neutral' }, bo: { influence: 'inner-circle' } },
      lines: [['influences', 'ada', 'bo', 3]],
    });
    const [, reason] = strategyOf(before, ada, TODAY).because;
    if (reason === undefined) throw new Error('no reason');
    expect(say(reason, before)).toBe('Influences Bo clearly or strongly, so Monitor is not enough.');
    const renamed = applyChanges(before, [change('person', personId('bo'), { name: 'Boris Berg' })]);
    expect(say(reason, renamed)).toBe('Influences Boris Berg clearly or strongly, so Monitor is not enough.');
    const removed = applyChanges(before, [
      { entity: 'person', row: personId('bo'), fields: { deleted: true } },
    ]);
    expect(say(reason, removed)).not.toContain('Bo');
  });

  test('of the user’s own choice has the reason while the choice stands', () => {
    const state = partnerMap({
      people: {
        ada: { support: 'supporter', fields: { strategyOverride: 'monitor', strategyReason: ' In June. ' } },
      },
    });
    const line = mainLineOf(state, ada);
    expect(sentenceOf(line, 'override', state)).toBe('You chose Monitor instead of Leverage: In June.');
    const without = applyChanges(state, [change('person', ada, { strategyReason: '' })]);
    expect(sentenceOf(line, 'override', without)).toBe(
      'You chose Monitor instead of Leverage: no reason given',
    );
    const taken = applyChanges(state, [change('person', ada, { strategyOverride: null })]);
    expect(sentenceOf(line, 'override', taken)).toBe('You chose Monitor instead of Leverage.');
  });

  test('names twenty people and counts the others, and the plan can still be stored', () => {
    const others = Object.fromEntries(
      Array.from(
        { length: 30 },
        (_, n) => [`k${n}-${'x'.repeat(20)}`, { influence: 'inner-circle' }] as const,
      ),
    );
    const state = partnerMap({
      people: { ada: { influence: 'outside' }, ...others },
      lines: Object.keys(others).map((to) => ['influences', 'ada', to, 3] as const),
    });
    const line = mainLineOf(state, ada);
    expect(sentenceOf(line, 'influence-lines', state)).toMatch(/ and 10 more clearly or strongly/);
    expect(line.because.every(isBecause)).toBe(true);
  });

  test('of a tactic that is gone says so', () => {
    const reason = { input: 'tactic', value: 'x', code: 'tactic', params: { tacticId: 'x' } } as const;
    expect(say(reason, partnerMap({ people: {} }))).toBe('From a tactic that is no longer in the library.');
  });

  const path = { input: 'path', value: '', code: 'path' } as const;
  const ok = { colleagueId: 'c' as ColleagueId, via: [ada], weight: 50 };
  test.each([
    ['whole', { ...path, params: ok }, true],
    ['a parameter too many', { ...path, params: { ...ok, name: 'Ada Berg' } }, false],
    ['a parameter too few', { ...path, params: { colleagueId: null, via: [] } }, false],
    ['a text for an id', { ...path, params: { ...ok, via: ['Ada Berg'] } }, false],
    ['an unknown code', { ...path, code: 'constructor', params: {} }, false],
    ['an unknown input', { ...path, input: 'toString', params: ok }, false],
    ['a sentence beside it', { ...path, params: ok, text: 'Ask Ada.' }, false],
    ['a code of a list', { ...path, code: ['no-path'], params: {} }, false],
    ['nothing', null, false],
  ])('is checked: %s', (_name, reason, fits) => {
    expect(isBecause(reason)).toBe(fits);
    const refusal = checkChange(
      change('plan_line', planLineIdFor({ personId: ada, slot: MAIN_SLOT }), {
        partnerId: PARTNER,
        because: [reason as Because],
      }),
    );
    expect(refusal === null).toBe(fits);
  });
});

/** A code with the parameters that it starts with. */
function blank([code, params]: readonly [string, Readonly<Record<string, { readonly initial: unknown }>>]) {
  return {
    code,
    params: Object.fromEntries(Object.entries(params).map(([name, { initial }]) => [name, initial])),
  };
}

describe('every code', () => {
  const state = partnerMap({ people: { ada: {} } });
  // The sentence of these is what they were given.
  const given = new Set(['as-written', 'outcome', 'reason']);
  const told = ({ code }: { readonly code: string }): boolean => !given.has(code);

  test.each(Object.entries(becauseCodes).map(blank).filter(told))('$code has a sentence', (coded) => {
    const reason = { input: becauseInputs[0], value: '', ...coded } as Because; // of the table of codes
    expect(isBecause(reason)).toBe(!['champion-to-ask', 'group-order'].includes(coded.code));
    expect(say(reason, state)).toMatch(/^\S.+\S$/);
  });

  test.each(Object.entries(planNewsCodes).map(blank).filter(told))('$code says what is new', (coded) => {
    const news = [coded as PlanNews]; // of the table of codes
    expect(newsTexts(state, { personId: ada, line: null, planned: null, news }, TODAY)[0]).toMatch(
      /^\S.+\.$/,
    );
    expect(isPlanNews(coded)).toBe(true);
  });
});
