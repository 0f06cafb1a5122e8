import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { cultureNoteId } from '#shared/model/culture-note.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { planContent } from '#shared/print/plan/plan-content.ts';
import type { InternalPlan } from '#shared/print/plan/plan-document.ts';
import { printedCulture } from '#shared/print/culture/printed-culture.ts';
import { cultureMap, everywhere } from '../../../../fixtures/culture-map.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';
import { some } from '../../../../fixtures/some.ts';

describe('the culture in the internal plan', () => {
  test('is empty while nothing is known or written', () => {
    expect(printedCulture(emptyState(), TODAY)).toMatchObject({ isEmpty: true, verdict: '', whole: null });
    expect(printedCulture(cultureMap({ said: 'entrepreneurial' }), TODAY)).toMatchObject({
      isEmpty: false,
      verdict: 'Entrepreneurial',
      whole: null,
      comparison: null,
    });
  });

  test('gives shares that make 100, the type, and the confidence with its parts', () => {
    const state = cultureMap({
      respondents: { Hannah: everywhere([0, 1, 9, 0]), Wen: everywhere([4, 1, 5, 0], ['communication']) },
      validations: [['communication', 'supports']],
    });
    const { whole, components, confidenceParts, respondents } = printedCulture(state, TODAY);
    for (const { shares } of some([...components, ...(whole === null ? [] : [whole])]))
      expect((shares ?? []).reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
    expect(whole?.verdict).toBe('Entrepreneurial');
    expect(confidenceParts.map(({ label }) => label)).toEqual(['Answered', 'Agreement', 'Moved by tests']);
    const communication = components.find(({ label }) => label === 'Communication');
    expect(communication?.confidenceParts).toBe('Answered 100 %, Agreement 60 %, Moved by tests +10');
    expect(communication?.discuss).toBe('Bureaucratic (40 points), Entrepreneurial (40 points)');
    expect(respondents).toBe('Hannah (20 of 20 questions), Wen (4 of 20 questions)');
  });

  test('compares the two companies and brings the guidelines of both cells of a mixed type', () => {
    const state = cultureMap({
      respondents: { Hannah: everywhere([0, 5, 5, 0]) },
      own: { Ines: everywhere([10, 0, 0, 0]) },
    });
    const { ours, comparison, guidelines } = printedCulture(state, TODAY);
    expect(ours).toBe('Bureaucratic');
    expect(comparison).toMatchObject({ overall: 100 });
    expect(comparison?.rows.map(({ distance }) => distance)).toEqual(['100', '100', '100', '100', '100']);
    expect(guidelines.map(({ pair, weight }) => [pair, weight])).toEqual([
      ['We are bureaucratic, they are collaborative', 'applies about half (50 of 100)'],
      ['We are bureaucratic, they are entrepreneurial', 'applies about half (50 of 100)'],
    ]);
  });

  test('has what a component means for us, the tests, and the processes that touch us', () => {
    const state = applyChanges(partnerMap({ people: { ada: {} } }), [
      change('culture_note', cultureNoteId(PARTNER, 'communication'), {
        partnerId: PARTNER,
        component: 'communication',
        text: 'Call, do not write.',
      }),
      change('validation', 'v1', { partnerId: PARTNER, claim: 'They talk', test: 'Call twice' }),
      change('process_step', 's1', {
        partnerId: PARTNER,
        text: 'Signs',
        personIds: [personId('ada')],
        touchesUs: true,
      }),
    ]);
    const culture = printedCulture(state, TODAY);
    expect(culture.components.find(({ label }) => label === 'Communication')?.note).toBe(
      'Call, do not write.',
    );
    expect(culture.validations).toMatchObject([{ claim: 'They talk', outcome: 'Open', due: '' }]);
    expect(culture.processes).toEqual([
      { label: 'Ordering', steps: [{ text: 'Signs', holders: 'Ada', touch: 'Touches us' }] },
    ]);
  });
});

function internal(state: ReturnType<typeof partnerMap>): InternalPlan {
  const plan = planContent(state, 'internal', TODAY);
  if (plan.audience !== 'internal') throw new Error('asked for the other one');
  return plan;
}

describe('champions and individual plans in the internal plan', () => {
  const state = applyChanges(
    partnerMap({
      people: {
        ada: {
          support: 'advocate',
          influence: 'inner-circle',
          coverage: 'multiple',
          fields: { personalAgenda: 'Wants the board seat.' },
        },
        bo: { support: 'opponent', influence: 'inner-circle' },
        cy: { support: 'neutral' },
      },
    }),
    [
      change('champion_test', `${personId('ada')}.power`, {
        partnerId: PARTNER,
        personId: personId('ada'),
        test: 'power',
        result: 'yes',
        evidence: 'Got the budget through.',
      }),
      change('objective', 'o1', {
        partnerId: PARTNER,
        personId: personId('ada'),
        part: 'value-for-us',
        text: 'Two leads a month',
      }),
    ],
  );

  test('method, section 5, point 7: the ranking has its parts, and who is against us is not in it', () => {
    const { ranks, entryPoint, tests, untested, more } = internal(state).champions;
    expect(ranks.map(({ rank, name }) => [rank, name])).toEqual([
      [1, 'Ada'],
      [2, 'Cy'],
    ]);
    expect(ranks[0]?.marks).toBe('Entry point · Champion');
    expect(ranks[0]?.points.map(({ id }) => id)).toEqual([
      'influence',
      'reach',
      'support',
      'coverage',
      'relationship',
      'adaptability',
      'conflict',
    ]);
    expect([entryPoint, more]).toEqual(['Ada', 0]);
    expect(tests).toMatchObject([
      { name: 'Ada', test: 'Has power', result: 'Yes', evidence: 'Got the budget through.' },
    ]);
    expect(untested).toContain('Ada (argues for us when we are absent, has a personal stake)');
  });

  test('method, section 5, point 6: whoever has something written has a sheet, whoever needs one is named', () => {
    const { sheets, missing } = internal(state).individualPlans;
    expect(sheets.map(({ name }) => name)).toEqual(['Ada']);
    expect(sheets[0]?.answers.find(({ label }) => label === 'Their personal agenda')).toMatchObject({
      text: 'Wants the board seat.',
      because: '',
    });
    expect(sheets[0]?.objectives).toMatchObject([{ text: 'Two leads a month' }]);
    expect(sheets[0]?.toAsk.join(' ')).toContain('decide without asking anybody');
    expect(missing.map(({ name }) => name)).toEqual(['Bo']);
  });
});
