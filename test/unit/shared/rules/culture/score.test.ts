import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { describe, expect, test } from 'vitest';
import { cultureComponents } from '#shared/model/culture-item.ts';
import { ITEMS_TO_OUTWEIGH } from '#shared/rules/culture/answers.ts';
import {
  cultureOf,
  cultureTypeFor,
  ownerCultureOf,
  ownerCultureTypeFor,
} from '#shared/rules/culture/score.ts';
import { wholeShares } from '#shared/rules/culture/shares.ts';
import { cultureMap, everywhere, type GivenAnswers } from '../../../../fixtures/culture-map.ts';

const B = [10, 0, 0, 0] as const;
const C = [0, 10, 0, 0] as const;
const E = [0, 0, 10, 0] as const;

/** The first items of the questionnaire, all answered alike. */
function first(count: number, answers: GivenAnswers): GivenAnswers {
  return Object.fromEntries(Object.entries(answers).slice(0, count));
}

describe('method, section 6: score', () => {
  test('a component is the mean share of its answered items; “don’t know” and items without an answer do not count', () => {
    const { components, answered } = cultureOf(
      cultureMap({
        respondents: {
          ada: {
            'communication.values': [4, 0, 6, 0],
            'communication.behaviours': [0, 2, 8, 0],
            'communication.practices': 'dont-know',
          },
        },
      }),
    );
    expect(components.communication.shares).toEqual({
      bureaucratic: 20,
      collaborative: 10,
      entrepreneurial: 70,
      individualistic: 0,
    });
    expect(components.communication.answered).toBe(2);
    expect(answered).toBe(2);
    expect(components['decision-making']).toMatchObject({ shares: null, type: null, answered: 0 });
  });

  test('overall is the mean of the components that have an answer, whatever the number of items in each', () => {
    const result = cultureOf(
      cultureMap({
        respondents: {
          ada: { ...everywhere(B, ['communication']), 'source-of-power.values': E },
        },
      }),
    );
    expect(result.overall).toMatchObject({ bureaucratic: 50, entrepreneurial: 50 });
  });

  test('an item that several answered is their mean, so that nobody counts twice for answering more', () => {
    const { components } = cultureOf(
      cultureMap({
        respondents: {
          ada: { 'communication.values': B },
          bo: { 'communication.values': E, 'communication.behaviours': E },
        },
      }),
    );
    expect(components.communication.shares).toMatchObject({ bureaucratic: 25, entrepreneurial: 75 });
  });

  test.each([
    [[5, 4, 1, 0], { kind: 'primary', type: 'bureaucratic' }],
    [[0, 3, 7, 0], { kind: 'primary', type: 'entrepreneurial' }],
    [[5, 5, 0, 0], { kind: 'mixed', type: 'bureaucratic', second: 'collaborative' }],
    [[0, 3, 3, 4], { kind: 'primary', type: 'individualistic' }],
  ] as const)('%j: the primary type leads by 10 points or more, else it is mixed', (points, verdict) => {
    expect(cultureOf(cultureMap({ respondents: { ada: everywhere(points) } })).type).toEqual(verdict);
  });

  test('a lead just under 10 points is mixed', () => {
    const answers = {
      ...everywhere([0, 4, 5, 1]),
      'communication.values': [0, 5, 4, 1] as const,
    };
    expect(cultureOf(cultureMap({ respondents: { ada: answers } })).type).toEqual({
      kind: 'mixed',
      type: 'entrepreneurial',
      second: 'collaborative',
    });
  });

  test('answers of a respondent who is gone do not count', () => {
    const state = cultureMap({ respondents: { ada: everywhere(B) } });
    expect(cultureOf({ ...state, culture_respondent: new Map() })).toMatchObject({
      overall: null,
      answered: 0,
      type: null,
    });
  });
});

describe('method, section 6: confidence', () => {
  test('one respondent: the answered share of the 20 items', () => {
    const { confidence } = cultureOf(cultureMap({ respondents: { ada: first(8, everywhere(E)) } }));
    expect(confidence).toMatchObject({ total: 40, answered: 40, agreement: 100, moved: 0 });
    expect(confidence.parts.map(({ id }) => id)).toEqual(['answered', 'agreement', 'validation']);
  });

  test('times the agreement: 1 − mean half absolute difference between respondents’ shares', () => {
    const { confidence, components } = cultureOf(
      cultureMap({
        respondents: { ada: everywhere([0, 0, 10, 0]), bo: everywhere([3, 1, 6, 0]) },
      }),
    );
    expect(confidence).toMatchObject({ answered: 100, agreement: 60, total: 60 });
    expect(components.communication.confidence).toMatchObject({ answered: 100, agreement: 60, total: 60 });
  });

  test('three respondents: the mean over each two of them', () => {
    const { confidence } = cultureOf(
      cultureMap({ respondents: { ada: everywhere(B), bo: everywhere(B), cy: everywhere(C) } }),
    );
    expect(confidence.agreement).toBeCloseTo(100 / 3);
  });

  test('respondents who answered different components are not compared', () => {
    const { confidence } = cultureOf(
      cultureMap({
        respondents: { ada: everywhere(B, ['communication']), bo: everywhere(E, ['work-structure']) },
      }),
    );
    expect(confidence).toMatchObject({ answered: 40, agreement: 100, total: 40 });
  });

  test('each “supports” adds and each “against” subtracts 10 points for that component; unclear and open move nothing', () => {
    const { components, confidence } = cultureOf(
      cultureMap({
        respondents: { ada: first(10, everywhere(E)) },
        validations: [
          ['work-structure', 'supports'],
          ['communication', 'supports'],
          ['communication', 'supports'],
          ['decision-making', 'against'],
          ['decision-making', 'unclear'],
          ['decision-making', null],
        ],
      }),
    );
    expect(components['decision-making'].confidence).toMatchObject({ total: 90, moved: -10 });
    expect(components.communication.confidence).toMatchObject({ total: 70, supports: 2 });
    // The work structure was at 100 already: bounds 0-100.
    expect(components['work-structure'].confidence).toMatchObject({ total: 100, moved: 0 });
    // The whole moves by a fifth of it: (−10 + 20) / 5.
    expect(confidence).toMatchObject({ total: 52, supports: 3, against: 1 });
  });

  test('never below 0, and nothing can be sure without an answer', () => {
    const { components, confidence } = cultureOf(
      cultureMap({
        respondents: { ada: { 'communication.values': C } },
        validations: [
          ['communication', 'against'],
          ['communication', 'against'],
          ['communication', 'against'],
          ['source-of-power', 'supports'],
        ],
      }),
    );
    expect(components.communication.confidence.total).toBe(0);
    expect(components['source-of-power'].confidence.total).toBe(0);
    expect(confidence.total).toBe(0);
  });
});

describe('method, section 6: agreement, on the items that both answered, weighted by their number', () => {
  test('items that only one of the two answered do not count', () => {
    const { confidence } = cultureOf(
      cultureMap({
        respondents: {
          ada: { ...everywhere(B, ['communication']), 'work-structure.values': B },
          bo: { 'communication.values': B, 'work-structure.values': C },
        },
      }),
    );
    expect(confidence.agreement).toBe(50);
  });

  test('differences on single items do not cancel each other out', () => {
    const { confidence } = cultureOf(
      cultureMap({
        respondents: {
          ada: { 'communication.values': B, 'communication.practices': C },
          bo: { 'communication.values': C, 'communication.practices': B },
        },
      }),
    );
    expect(confidence.agreement).toBe(0);
  });

  test('a pair with more items in common counts more', () => {
    const { confidence } = cultureOf(
      cultureMap({
        respondents: {
          ada: everywhere(B, ['communication']),
          bo: everywhere(B, ['communication']),
          cy: { 'communication.values': C },
        },
      }),
    );
    // Four items alike, two apart: (4 × 1 + 2 × 0) / 6.
    expect(confidence.agreement).toBeCloseTo(200 / 3);
  });
});

describe('method, section 6: at most 60 while there is only one respondent and less than half of the answers have evidence', () => {
  const without = (count: number, respondents: Readonly<Record<string, GivenAnswers>>) => {
    const state = cultureMap({ respondents });
    const rows = [...state.culture_answer.values()].slice(0, count);
    return cultureOf(
      applyChanges(
        state,
        rows.map(({ id }) => change('culture_answer', id, { evidence: ' ' })),
      ),
    );
  };

  test.each([
    [11, 60],
    [10, 100],
    [0, 100],
  ])('%d of 20 answers without evidence → %d', (count, total) => {
    expect(without(count, { ada: everywhere(E) }).confidence.total).toBe(total);
  });

  test('a second respondent lifts it, one who answered nothing does not; less than 60 stays', () => {
    expect(without(40, { ada: everywhere(E), bo: everywhere(E) }).confidence.total).toBe(100);
    expect(without(40, { ada: everywhere(E), bo: {} }).confidence.total).toBe(60);
    expect(without(40, { ada: first(8, everywhere(E)) }).confidence.total).toBe(40);
  });

  test('no component is surer than the whole', () => {
    const sure = (count: number) =>
      Object.values(without(count, { ada: everywhere(E) }).components).map(
        ({ confidence }) => confidence.total,
      );
    expect(sure(20)).toEqual([60, 60, 60, 60, 60]);
    expect(sure(0)).toEqual([100, 100, 100, 100, 100]);
  });

  test('the explanation says so', () => {
    expect(without(20, { ada: everywhere(E) }).confidence.parts.at(-1)).toMatchObject({
      id: 'one-respondent',
      value: 'at most 60',
    });
  });
});

describe('method, section 6: spread', () => {
  test('differences above 20 points are to be discussed, 20 are not', () => {
    const { components } = cultureOf(
      cultureMap({ respondents: { ada: everywhere([2, 0, 8, 0]), bo: everywhere([4, 1, 5, 0]) } }),
    );
    expect(components.communication.spread).toMatchObject({
      byType: { bureaucratic: 20, collaborative: 10, entrepreneurial: 30, individualistic: 0 },
      most: 30,
      discuss: ['entrepreneurial'],
    });
  });

  test('one respondent has no spread', () => {
    const { components } = cultureOf(cultureMap({ respondents: { ada: everywhere(B), bo: {} } }));
    expect(components.communication.spread).toBeNull();
  });
});

describe('the type that plan, tactics and brief use', () => {
  test('the questionnaire comes before what was said', () => {
    const state = cultureMap({ said: 'bureaucratic', respondents: { ada: everywhere([0, 5, 5, 0]) } });
    expect(cultureTypeFor(state)).toMatchObject({
      type: 'collaborative',
      second: 'entrepreneurial',
      source: 'questionnaire',
    });
    expect(cultureTypeFor(state).because).toContain('20 of 20 questions, confidence 100 of 100');
  });

  test('what was said stands until half of the items are answered; where nothing was said every answer counts', () => {
    const few = first(ITEMS_TO_OUTWEIGH - 1, everywhere(E));
    const enough = first(ITEMS_TO_OUTWEIGH, everywhere(E));
    const typeOf = (answers: GivenAnswers, said?: 'bureaucratic') =>
      cultureTypeFor(cultureMap({ respondents: { ada: answers }, ...(said === undefined ? {} : { said }) }));
    expect(typeOf(few, 'bureaucratic')).toMatchObject({ type: 'bureaucratic', second: null, source: 'said' });
    expect(typeOf(enough, 'bureaucratic')).toMatchObject({
      type: 'entrepreneurial',
      source: 'questionnaire',
    });
    expect(typeOf(few)).toMatchObject({ type: 'entrepreneurial', source: 'questionnaire' });
  });

  test('nothing answered and nothing said is not known', () => {
    expect(cultureTypeFor(cultureMap({}))).toMatchObject({ type: null, second: null, source: null });
    expect(ownerCultureTypeFor(cultureMap({}))).toMatchObject({ type: null, source: null });
  });
});

describe('the channel owner', () => {
  test('is scored by the same rules, without validation', () => {
    const state = cultureMap({ own: { ada: everywhere(B) }, validations: [['communication', 'against']] });
    expect(ownerCultureOf(state)).toMatchObject({
      type: { kind: 'primary', type: 'bureaucratic' },
      confidence: { total: 100 },
      isSample: false,
    });
    expect(cultureOf(state).overall).toBeNull();
  });

  test('example answers of the sample stand until half of the items have a real answer', () => {
    const withOwn = (ada: GivenAnswers) => cultureMap({ own: { sample: everywhere(B), ada } });
    const only = withOwn({ 'communication.values': 'dont-know' });
    expect(ownerCultureOf(only).isSample).toBe(true);
    expect(ownerCultureTypeFor(only).type).toBe('bureaucratic');
    const few = withOwn(first(ITEMS_TO_OUTWEIGH - 1, everywhere(E)));
    expect(ownerCultureOf(few)).toMatchObject({ answered: 20, isSample: true });
    expect(ownerCultureTypeFor(few).type).toBe('bureaucratic');
    const enough = withOwn(first(ITEMS_TO_OUTWEIGH, everywhere(E)));
    expect(ownerCultureOf(enough)).toMatchObject({ answered: ITEMS_TO_OUTWEIGH, isSample: false });
    expect(ownerCultureTypeFor(enough).type).toBe('entrepreneurial');
    const without = cultureMap({ own: { ada: first(1, everywhere(E)) } });
    expect(ownerCultureTypeFor(without).type).toBe('entrepreneurial');
    const said = cultureMap({ own: { sample: everywhere(B) }, ownSaid: 'collaborative' });
    expect(ownerCultureOf(said).isSample).toBe(true);
    expect(ownerCultureTypeFor(said)).toMatchObject({ type: 'collaborative', source: 'said' });
  });
});

test('shares are shown as whole numbers that still make 100', () => {
  const third = 100 / 3;
  const shown = wholeShares({
    bureaucratic: third,
    collaborative: third,
    entrepreneurial: third,
    individualistic: 0,
  });
  expect(Object.values(shown)).toEqual([34, 33, 33, 0]);
  expect(cultureComponents).toHaveLength(5);
});
