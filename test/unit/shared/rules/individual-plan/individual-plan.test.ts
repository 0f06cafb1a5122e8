import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { ColleagueId, IsoDate } from '#shared/model/id.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { nextLineOf } from '#shared/rules/plan/view.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { blankRecord } from '#shared/model/registry.ts';
import { hasIndividualPlan, planProgressOf } from '#shared/rules/individual-plan/has-plan.ts';
import { gapText, objectiveGaps } from '#shared/rules/individual-plan/objective-gaps.ts';
import { proposedObjectives } from '#shared/rules/individual-plan/proposed-objectives.ts';
import { otherPeopleFor } from '#shared/rules/individual-plan/other-people.ts';
import { planQuestions, type PlanQuestion } from '#shared/rules/individual-plan/questions.ts';
import {
  individualPlanOf,
  peopleWhoNeedPlan,
  type PlanAnswer,
} from '#shared/rules/individual-plan/individual-plan.ts';
import { addPromiseChanges } from '../../../../fixtures/meeting.ts';
import { some } from '../../../../fixtures/some.ts';
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
    expect(answer('can-influence')?.text).toBe('Influences Bo (strongly).');
    expect(answer('relationship')?.text).toBe(
      'Vendor, wanted: Problem solver. Strategy: Leverage (build on support).',
    );
    expect(answer('relationship')?.because).toContain('Supporter: leverage');
    expect(answer('frequency')?.text).toBe(
      'Planned every 14 days. You talk about every 30 days. Last conversation on 1 May 2026. Next by the plan on 13 May 2026.',
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
    expect(agenda?.map).toBe('');
    expect(answer('business-objectives')).toMatchObject({ from: 'map', text: '', because: '' });
  });

  test('no type stands for an answer: what only the person can say is the question for the next talk', () => {
    const types = partnerMap({
      people: {
        ada: {
          adaptability: 'pragmatist',
          orientation: 'financial',
          influence: 'inner-circle',
          role: ['approver', 'gatekeeper'],
          relationship: 'vendor',
          'relationship-desired': 'trusted-advisor',
          support: 'supporter',
          coverage: 'multiple',
        },
      },
    });
    for (const question of ['personal-agenda', 'decides-alone', 'value-today', 'value-to-build'] as const) {
      const given = answer(question, types);
      expect([given?.text, given?.answered], question).toEqual(['', false]);
      expect(given?.ask, question).toMatch(/^Wh(?:at|ich) .+\?$/u);
    }
    expect(answer('personal-agenda')?.ask).toBe('');
    // Whoever does not support us would answer: nothing.
    const against = partnerMap({ people: { ada: { support: 'opponent', coverage: 'multiple' } } });
    expect(answer('value-today', against)?.ask).toBe('');
    // How we stand and what we do is ours to say.
    for (const question of ['relationship', 'other-people', 'objectives', 'actions'] as const)
      expect(answer(question, types)?.ask, question).toBe('');
  });

  test('nobody at the top is asked up to what sum they decide, nor to whom they answer', () => {
    const chart = partnerMap({
      people: { ada: {}, cfo: { role: ['approver'], reportsTo: 'ada' }, bo: { reportsTo: 'ada' } },
    });
    const asked = (key: string) =>
      individualPlanOf(chart, personId(key), TODAY)
        .map(({ ask }) => ask)
        .join(' ');
    expect(asked('bo')).toContain('up to what sum');
    for (const key of ['ada', 'cfo']) {
      expect(asked(key), key).toContain('which do your people take?');
      expect(asked(key), key).not.toMatch(/up to what sum|and to whom|Whose decisions/u);
    }
  });

  test('value today is what we kept, what they can influence the decision that is dated', () => {
    const kept = applyChanges(state, [
      ...addPromiseChanges([
        { id: 'a', side: 'ours', personId: ada, text: 'Send the sheet.', done: true },
        { id: 'b', side: 'ours', personId: ada, text: 'Not yet' },
        { id: 'c', side: 'theirs', personId: ada, text: 'Theirs', done: true },
      ]),
      change('decision_window', 'w', {
        partnerId: PARTNER,
        kind: 'decision',
        what: 'Default supplier',
        on: '2026-06-20' as IsoDate,
      }),
    ]);
    expect(answer('value-today', kept)?.text).toBe('Kept: “Send the sheet”.');
    expect(answer('can-influence', kept)?.text).toBe('Influences Bo (strongly). Decides “Default supplier”.');
  });

  test('three objectives are drafted with day and owner, part by part, until they are written', () => {
    const aimed = applyChanges(state, [
      change('plan', `${PARTNER}.plan`, {
        partnerId: PARTNER,
        goal: 'Be the default supplier.',
        aimDate: '2026-09-30' as IsoDate,
      }),
      change('person', ada, { businessObjectives: 'Grow services' }),
    ]);
    // Two weeks after the line in which it is planned.
    const talk = addDays(nextLineOf(aimed, ada, TODAY)?.date ?? TODAY, 14);
    expect(talk < '2026-09-30').toBe(true);
    expect(proposedObjectives(aimed, ada, TODAY).map(({ part, text, due }) => [part, text, due])).toEqual([
      ['relationship', 'A first talk with Ada has taken place', talk],
      ['value-for-partner', 'Our part in “Grow services” is agreed with Ada', '2026-09-30'],
      ['value-for-us', '“Be the default supplier”: Ada decides for it', '2026-09-30'],
    ]);
    expect(answer('objectives', aimed)).toMatchObject({ from: 'map', answered: false });
    const written = applyChanges(aimed, [
      change('objective', 'o', { partnerId: PARTNER, personId: ada, part: 'value-for-us', text: 'Hers' }),
    ]);
    expect(proposedObjectives(written, ada, TODAY).map(({ part }) => part)).toEqual([
      'relationship',
      'value-for-partner',
    ]);
    // Vendor today, problem solver wanted: one step at a time.
    const known = partnerMap({
      ...map,
      colleagues: { hannah: {} },
      people: { ...map.people, ada: { ...map.people['ada'], knownBy: { hannah: 'multiple' } } },
    });
    expect(proposedObjectives(known, ada, TODAY)).toMatchObject([
      { part: 'relationship', text: 'Credible source for Ada: what we announce is kept' },
    ]);
    // Each of them has what an objective needs.
    for (const one of some(proposedObjectives(aimed, ada, TODAY)))
      expect(
        objectiveGaps({ ...blankRecord('objective', 'o'), ...one, ownerColleagueId: 'c' as ColleagueId }),
      ).toEqual([]);
    const leaves = applyChanges(aimed, [change('person', ada, { leftOn: '2026-05-30' as IsoDate })]);
    for (const { due } of some(proposedObjectives(leaves, ada, TODAY)))
      expect(due).toBe(due < '2026-05-30' ? talk : '2026-05-30');
  });

  test('actions are those that were written, else what the plan does, with day and name', () => {
    const planned = answer('actions');
    expect(planned).toMatchObject({ from: 'map', because: 'From the engagement plan.', answered: false });
    expect(planned?.text).toMatch(/^13 May 2026/u);
    const busy = applyChanges(state, [
      change('action', 'a', { partnerId: PARTNER, personId: ada, text: 'Send the sheet' }),
    ]);
    expect(answer('actions', busy)).toMatchObject({ from: 'user', text: 'Send the sheet.' });
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
      [bo, 'there', ['Key player: influential.', 'Champion.']],
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
