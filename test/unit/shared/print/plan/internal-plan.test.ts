import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId } from '#shared/model/id.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { becauseText } from '#shared/rules/plan/because-text.ts';
import { ratingId } from '#shared/model/rating.ts';
import { planStageLabels } from '#shared/model/plan-line.ts';
import { entityNames } from '#shared/model/registry.ts';
import { foldPeople, ownStep, sharedStep } from '#shared/print/plan/fold-unrated.ts';
import { planContent } from '#shared/print/plan/plan-content.ts';
import type { InternalPlan } from '#shared/print/plan/plan-document.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { sampleState } from '../../../../fixtures/sample-state.ts';
import { some } from '../../../../fixtures/some.ts';

const today = '2026-11-21' as IsoDate;

function internal(state: PartnerState): InternalPlan {
  const plan = planContent(state, 'internal', today);
  if (plan.audience !== 'internal') throw new Error('asked for the other one');
  return plan;
}

function turnedRound(table: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  return new Map([...table].toReversed());
}

describe('internal plan', () => {
  test('an empty state gives a document without people', () => {
    const plan = internal(emptyState());
    expect(plan).toMatchObject({ partnerName: 'Partner', people: [], plans: [], openActions: [] });
    expect(plan.director.overview.light).toBe('grey');
  });

  test('the ranking of champions leaves out those without points, and counts them', () => {
    const state = sampleState(today);
    const { ranks, withoutPoints } = internal(state).champions;
    expect(ranks.length).toBeGreaterThan(5);
    const nothingRated = internal({ ...state, rating: new Map(), line: new Map() }).champions;
    const present = [...state.person.values()].filter((person) => person.leftOn === null);
    expect(nothingRated).toMatchObject({ ranks: [], more: 0, withoutPoints: present.length });
    for (const rank of some(ranks)) expect(rank.points.some(({ text }) => text !== '0')).toBe(true);
    expect(withoutPoints).toBeLessThan(present.length);
  });

  test('the order of rows does not matter', () => {
    const state = sampleState(today, 'Hannah Weber');
    const turned: Record<string, unknown> = {};
    for (const name of entityNames) turned[name] = turnedRound(state[name]);
    const plain = (plan: InternalPlan): unknown => ({ ...plan, map: null });
    expect(plain(internal(turned as PartnerState))).toEqual(plain(internal(state))); // the same tables, turned round
  });

  test('plans are stage by stage, by priority, highest first, once for each who left not long ago', () => {
    const state = sampleState(today, 'Hannah Weber');
    const { plans, people } = internal(state);
    const stages = Map.groupBy(plans, ({ stage }) => stage);
    expect(plans).toEqual([...stages.values()].flat());
    const known: readonly string[] = Object.values(planStageLabels);
    expect([...stages.keys()]).toEqual(known.filter((stage) => stages.has(stage)));
    expect(stages.size).toBeGreaterThan(2);
    for (const lines of stages.values()) {
      const priorities = lines.map((plan) => plan.priority);
      expect(priorities).toEqual(priorities.toSorted((a, b) => b - a));
    }
    const left = [...state.person.values()].filter((person) => person.leftOn !== null);
    // Somebody may have several lines.
    const gone: ReadonlySet<string> = new Set(left.map(({ id }) => id));
    const here = plans.filter(({ personId }) => !gone.has(personId));
    expect(new Set(here.map(({ personId }) => personId)).size).toBe(state.person.size - left.length);
    expect(people).toHaveLength(state.person.size);
    for (const { name } of some(left))
      expect(people.find((person) => person.name === name)?.marks.join()).toMatch(/Left on/);
  });

  test('people whom nobody rated are set apart, and nobody gets lost', () => {
    const state = sampleState(today, 'Hannah Weber');
    const [partnerId] = state.partner.keys();
    const plan = internal(
      applyChanges(
        state,
        ['quiet-1', 'quiet-2', 'noted'].map((id) =>
          change('person', id, {
            partnerId: (partnerId ?? '') as PartnerId, // ids of partner rows are partner ids
            name: id,
            notes: id === 'noted' ? 'Met at the fair' : '',
          }),
        ),
      ),
    );
    const people = foldPeople(plan.people);
    expect(people.unrated.map(({ name }) => name)).toEqual(expect.arrayContaining(['quiet-1', 'quiet-2']));
    expect(people.sheets.map(({ name }) => name)).toContain('noted');
    expect(people.sheets.length + people.unrated.length).toBe(state.person.size + 3);
    const unrated = plan.plans.filter(({ unrated: isUnrated }) => isUnrated);
    expect(unrated.map(({ name }) => name)).toEqual(expect.arrayContaining(['noted', 'quiet-1']));
    for (const { state: decided } of some(unrated)) expect(decided).toMatch(/^(Proposed)?$/);
    const kept = foldPeople(plan.people, (id) => id !== 'quiet-1');
    expect(kept.sheets.map(({ name }) => name)).toContain('quiet-1');
  });

  test('what most unrated people share is said once, without a name; who differs says so', () => {
    const [plan] = internal(sampleState(today, 'Hannah Weber')).plans;
    if (plan === undefined) throw new Error('the sample has plans');
    const named = (name: string, text: string, strategy = 'Motivate') => ({
      ...plan,
      name,
      strategy,
      step: [{ key: 'first-action' as const, label: 'First action', text }],
    });
    const plans = [
      named('Al', 'Ask Alma where Al stands, also for Al.'),
      named('Bo', 'Ask Alma where Bo stands, also for Bo.'),
      named('Cy', 'Ask Cy.', 'Monitor'),
    ];
    const shared = sharedStep(plans);
    expect(shared).toEqual({
      strategy: 'Motivate',
      firstAction: 'Ask Alma where the person stands, also for the person.',
    });
    expect(plans.map((each) => ownStep(each, shared))).toEqual([
      { strategy: '', firstAction: '' },
      { strategy: '', firstAction: '' },
      { strategy: 'Monitor', firstAction: 'Ask Cy.' },
    ]);
    expect(sharedStep(plans.slice(2))).toEqual({ strategy: '', firstAction: '' });
  });

  test('an override shows the rule and the reason', () => {
    const state = sampleState(today, 'Hannah Weber');
    const overridden = [...state.person.values()].find((person) => person.strategyOverride !== null);
    const plan = internal(state).plans.find(({ name }) => name === overridden?.name);
    expect(plan?.override).toContain('The rule says');
    expect(plan?.override).toContain(overridden?.strategyReason);
  });

  test('an accepted line is printed with its own strategy and reasons, and with what changed since', () => {
    const before = sampleState(today, 'Hannah Weber');
    const line = [...before.plan_line.values()].find(
      ({ state, strategy }) => state === 'accepted' && strategy === 'leverage',
    );
    if (line === undefined) throw new Error('the sample has no such line');
    const id = ratingId(line.personId, 'support');
    const state = applyChanges(before, [change('rating', id, { values: ['opponent'] })]);
    const plan = internal(state).plans.find(({ personId }) => personId === line.personId);
    expect(plan?.strategy).toBe('Leverage (build on support)');
    // What decided it, as it was then; what else was looked at is on the screen.
    const told = line.because.map((reason) => becauseText(before, line.personId, reason, today));
    expect(plan?.because.length).toBeLessThanOrEqual(3);
    expect(some(plan?.because ?? []).filter((text) => !told.includes(text))).toEqual([]);
    expect(plan?.because.join(' ')).toContain('Advocate: leverage (build on support).');
    expect(plan?.changedSince.join()).toContain('Opponent');
  });

  test('open actions come by date, those without a date last; done ones latest first', () => {
    const [partnerId] = sampleState(today, 'Hannah Weber').partner.keys();
    const action = (id: string, fields: Record<string, string | boolean | null>) =>
      ({ entity: 'action', row: id, fields: { partnerId: partnerId ?? '', text: id, ...fields } }) as const;
    const state = applyChanges(
      {
        ...sampleState(today, 'Hannah Weber'),
        action: new Map(),
        plan_line: new Map(),
        adjustment: new Map(),
      },
      [
        action('undated', {}),
        action('next week', { due: addDays(today, 7) }),
        action('late', { due: addDays(today, -1) }),
        action('today', { due: today }),
        action('done first', { due: today, done: true, doneOn: addDays(today, -9) }),
        action('done last', { due: addDays(today, -20), done: true, doneOn: addDays(today, -2) }),
      ],
    );
    const { openActions, doneActions } = internal(state);
    expect(openActions.map(({ text, state: word }) => [text, word])).toEqual([
      ['late', 'Overdue'],
      ['today', 'Open'],
      ['next week', 'Open'],
      ['undated', 'Open'],
    ]);
    expect(doneActions.map(({ text }) => text)).toEqual(['done last', 'done first']);
  });

  test('a plan line stands among the actions until an action is made of it, and not when rejected', () => {
    const state = sampleState(today, 'Hannah Weber');
    const [partnerId] = state.partner.keys();
    const [first, second] = [...state.person.keys()];
    const line = (id: string, personId: string | undefined, word: string) =>
      ({
        entity: 'plan_line',
        row: id,
        fields: {
          partnerId: partnerId ?? '',
          planId: 'plan-1',
          personId: personId ?? '',
          firstAction: `Do ${id}`,
          state: word,
          date: addDays(today, 3),
        },
      }) as const;
    const base = applyChanges({ ...state, action: new Map(), plan_line: new Map(), adjustment: new Map() }, [
      line('line-1', first, 'accepted'),
      line('line-2', second, 'rejected'),
    ]);
    expect(internal(base).openActions.map(({ text, state: word }) => [text, word])).toEqual([
      ['Do line-1', 'Planned'],
    ]);
    const taken = applyChanges(base, [
      {
        entity: 'action',
        row: 'a',
        fields: { partnerId: partnerId ?? '', planLineId: 'line-1', text: 'Taken on' },
      },
    ]);
    expect(internal(taken).openActions.map(({ text }) => text)).toEqual(['Taken on']);
  });

  test('method 5.4: proposed first actions stand week by week, apart from what was agreed', () => {
    const state = sampleState(today);
    const [partnerId] = state.partner.keys();
    const blank = applyChanges(
      { ...state, action: new Map(), plan_line: new Map(), adjustment: new Map() },
      [...state.person.values()]
        .filter(({ leftOn }) => leftOn === null)
        .slice(0, 1)
        .map(({ id }) => ({
          entity: 'plan_line' as const,
          row: `${id}.plan`,
          fields: {
            partnerId: partnerId ?? '',
            planId: 'plan-1',
            personId: id,
            firstAction: 'Ask.',
            state: 'accepted',
            date: addDays(today, 3),
          },
        })),
    );
    const { openActions, proposedWeeks, plans } = internal(blank);
    expect(openActions.map(({ state: word }) => word)).toEqual(['Planned']);
    // Who is only kept informed stands with the people.
    const others = plans.filter((plan) => !plan.informed);
    expect(proposedWeeks.flatMap(({ people }) => people)).toHaveLength(others.length - 1);
    const mondays = new Set(proposedWeeks.map(({ monday }) => monday));
    expect(mondays.size).toBe(proposedWeeks.length);
    for (const { people } of some(proposedWeeks))
      for (const name of some(people)) expect(plans.map((plan) => plan.name)).toContain(name);
  });

  test('open adjustments stand among the actions by date, done ones do not', () => {
    const [partnerId] = sampleState(today, 'Hannah Weber').partner.keys();
    const adjustment = (id: string, fields: Record<string, string | boolean | null>) =>
      ({
        entity: 'adjustment',
        row: id,
        fields: { partnerId: partnerId ?? '', change: id, ...fields },
      }) as const;
    const state = applyChanges(
      {
        ...sampleState(today, 'Hannah Weber'),
        action: new Map(),
        plan_line: new Map(),
        adjustment: new Map(),
      },
      [
        adjustment('later', { due: addDays(today, 9) }),
        adjustment('late', { due: addDays(today, -2) }),
        adjustment('done', { due: today, done: true, doneOn: today, effect: 'It helped.' }),
      ],
    );
    const { openActions, culture } = internal(state);
    expect(openActions.map(({ text, state: word, kind }) => [text, word, kind])).toEqual([
      ['late', 'Overdue', 'Adjustment'],
      ['later', 'Open', 'Adjustment'],
    ]);
    expect(culture.adjustments.map(({ change: text }) => text)).toEqual(['late', 'later', 'done']);
    expect(culture.adjustments.at(-1)).toMatchObject({ state: 'Done 21 Nov 2026', effect: 'It helped.' });
  });
});
