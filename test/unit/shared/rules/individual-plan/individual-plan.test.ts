import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { ColleagueId, IsoDate } from '#shared/model/id.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { blankRecord } from '#shared/model/registry.ts';
import { hasIndividualPlan, planProgressOf } from '#shared/rules/individual-plan/has-plan.ts';
import { gapText, objectiveGaps } from '#shared/rules/individual-plan/objective-gaps.ts';
import { otherPeopleFor } from '#shared/rules/individual-plan/other-people.ts';
import { planQuestions, type PlanQuestion } from '#shared/rules/individual-plan/questions.ts';
import {
  individualPlanOf,
  peopleWhoNeedPlan,
  type PlanAnswer,
} from '#shared/rules/individual-plan/individual-plan.ts';
import {
  PARTNER,
  partnerMap,
  personId,
  reorder,
  TODAY,
  type GivenMap,
} from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');
const bo = personId('bo');

const map: GivenMap = {
  people: {
    ada: {
      title: 'Head of sales',
      reportsTo: 'bo',
      support: 'supporter',
      influence: 'political-structure',
      coverage: 'multiple',
      relationship: 'vendor',
      'relationship-desired': 'problem-solver',
      adaptability: 'pragmatist',
      orientation: 'financial',
      role: ['decision-maker', 'user'],
      touched: ['2026-04-01', '2026-05-01'],
      fields: { cadenceDays: 14, personalAgenda: 'Wants the board seat.' },
    },
    bo: { title: 'Founder', influence: 'inner-circle' },
    cy: { influence: 'political-structure' },
  },
  lines: [
    ['influences', 'ada', 'bo', 3],
    ['influences', 'cy', 'ada', 2],
  ],
};
const state = partnerMap(map);

function answer(question: PlanQuestion, of = state): PlanAnswer | undefined {
  return individualPlanOf(of, ada, TODAY).find((each) => each.question === question);
}

describe('method, section 5, point 6: the individual relationship plan', () => {
  test('asks every question of the point, in its order', () => {
    expect(individualPlanOf(state, ada, TODAY).map(({ label }) => label)).toEqual([
      'Position and formal responsibilities',
      'Their business objectives',
      'Their personal agenda',
      'Value that we provide today',
      'How we can build more',
      'What they decide alone',
      'What they can influence',
      'Relationship, strategy and why',
      'How often we communicate',
      'How we will communicate the value from now on',
      'Other people who need a plan',
      'Objectives',
      'Actions',
    ]);
    expect(planQuestions).toHaveLength(13);
    expect(individualPlanOf(emptyState(), ada, TODAY)).toEqual([]);
  });

  test('answers from the map what the map knows, and says from where', () => {
    expect(answer('position')).toMatchObject({ from: 'map', text: 'Head of sales. Reports to Bo.' });
    expect(answer('decides-alone')?.text).toBe('Decides.');
    expect(answer('decides-alone')?.because).toBe('Role in decisions: Decision maker.');
    expect(answer('can-influence')?.text).toBe('Influences Bo (strongly).');
    expect(answer('relationship')?.text).toBe(
      'Vendor, wanted: Problem solver. Strategy: Leverage (build on support).',
    );
    expect(answer('relationship')?.because).toContain('Support: Supporter');
    expect(answer('frequency')?.text).toBe(
      'Planned every 14 days. Actual every 30 days. Last contact on 1 May 2026.',
    );
    expect(answer('communication')?.text).toMatch(/^[A-Z].+\.$/);
    const filled = individualPlanOf(state, ada, TODAY).filter(
      ({ from, text }) => from === 'map' && text !== '',
    );
    expect(filled.length).toBeGreaterThan(3);
    expect(filled.filter(({ because }) => because === '')).toEqual([]);
  });

  test('what the map fills in only to say that nothing is known does not count as answered', () => {
    const blank = partnerMap({ people: { nobody: { title: 'Buyer' } } });
    const answered = individualPlanOf(blank, personId('nobody'), TODAY).filter((each) => each.answered);
    expect(answered.map(({ question }) => question)).toEqual(['position']);
    expect(answer('relationship')?.answered).toBe(true);
    expect(answer('frequency')?.answered).toBe(true);
  });

  test('puts the user’s own words before the map, and keeps what the map says beside them', () => {
    const agenda = answer('personal-agenda');
    expect(agenda).toMatchObject({ from: 'user', text: 'Wants the board seat.', because: '' });
    expect(agenda?.map).toContain('margin, cash, payback, rebates');
    expect(answer('business-objectives')).toMatchObject({ from: 'map', text: '', because: '' });
  });

  test('offers the key players around a person as other people who need a plan, until they have one', () => {
    expect(otherPeopleFor(state, ada, TODAY).offered.map(({ personId: id }) => id)).toEqual([
      personId('cy'),
      bo,
    ]);
    const planned = applyChanges(state, [
      change('objective', 'o', { partnerId: PARTNER, personId: bo, text: 'Meet him twice a year' }),
      change('person', ada, { otherPlanPersonIds: [personId('cy')] }),
    ]);
    expect(otherPeopleFor(planned, ada, TODAY)).toEqual({ chosen: [personId('cy')], offered: [] });
    expect(answer('other-people', planned)).toMatchObject({ from: 'user', text: 'Cy.' });
  });

  test('an objective says what it lacks to be specific, measurable, dated and owned', () => {
    const blank = { ...blankRecord('objective', 'o'), text: 'Better contact' };
    expect(objectiveGaps(blank)).toEqual(['what exactly', 'how it is measured', 'by when', 'who owns it']);
    expect(gapText(objectiveGaps(blank))).toBe(
      'Still to say: what exactly, how it is measured, by when and who owns it.',
    );
    const full = {
      ...blank,
      text: 'She names us first for edge services',
      measure: 'Said in the next two account reviews',
      due: TODAY,
      ownerColleagueId: 'c-1' as ColleagueId,
    };
    expect(objectiveGaps(full)).toEqual([]);
    expect(objectiveGaps({ ...full, measure: '', text: 'Three joint deals are won' })).toEqual([]);
    expect(objectiveGaps({ ...blank, done: true })).toEqual([]);
  });
});

describe('people who need a plan', () => {
  test('are those who count or were asked for, each with why; without a plan first', () => {
    const asked = applyChanges(
      partnerMap({
        people: {
          ada: { influence: 'inner-circle', support: 'opponent' },
          bo: { influence: 'political-structure', support: 'advocate' },
          cy: { fields: { planAskedFor: true } },
          di: { influence: 'outside', role: 'user' },
          ed: { influence: 'political-structure', fields: { leftOn: TODAY } },
        },
      }),
      [change('objective', 'o', { partnerId: PARTNER, personId: bo, text: 'Speaks at our event' })],
    );
    const needs = peopleWhoNeedPlan(asked, TODAY);
    expect(needs.map((need) => [need.personId, need.progress, need.because])).toEqual([
      [ada, 'none', ['Opponent in the inner circle.', 'Key player: inner circle.']],
      [personId('cy'), 'none', ['A plan was requested.']],
      [bo, 'there', ['Key player: political structure.', 'Champion.']],
    ]);
    const turned = reorder(asked, (rows) => rows.toReversed());
    expect(peopleWhoNeedPlan(turned, TODAY)).toEqual(needs);
  });

  test('have a plan as soon as one objective is written; texts alone are a beginning', () => {
    const begun = applyChanges(state, [change('person', bo, { valueToday: 'Our engineers.' })]);
    expect([planProgressOf(begun, personId('cy')), planProgressOf(begun, bo)]).toEqual(['none', 'begun']);
    const blank = applyChanges(begun, [
      change('objective', 'o', { partnerId: PARTNER, personId: bo, text: ' ' }),
    ]);
    expect(hasIndividualPlan(blank, bo)).toBe(false);
    const there = applyChanges(begun, [
      change('objective', 'o', {
        partnerId: PARTNER,
        personId: bo,
        text: 'Meets us',
        due: '2026-07-01' as IsoDate,
      }),
    ]);
    expect(planProgressOf(there, bo)).toBe('there');
  });
});
