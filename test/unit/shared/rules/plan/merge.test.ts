import { describe, expect, test } from 'vitest';
import { acceptPlanLine } from '#shared/edit/plan/plan-lines.ts';
import { change, type Change } from '#shared/model/change.ts';
import type { IsoDate, PersonId, PlanId, PlanLineId } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { MAIN_SLOT, planLineIdFor } from '#shared/model/plan-line.ts';
import { ratingId } from '#shared/model/rating.ts';
import { agreedLines, decidedLine, decidedLines } from '#shared/rules/plan/merge.ts';
import { newsTexts } from '#shared/rules/plan/news-text.ts';
import { planRowsOf, planView, type PlanRow } from '#shared/rules/plan/view.ts';
import { acceptedPlan } from '../../../../fixtures/accepted-plan.ts';
import { partnerMap, PARTNER, personId, TODAY } from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');
const bo = personId('bo');
const start = partnerMap({
  people: {
    ada: { support: 'neutral', influence: 'inner-circle', coverage: 'brief', adaptability: 'pragmatist' },
    bo: { support: 'supporter', influence: 'political-structure', coverage: 'multiple' },
  },
});
/** Ada's line as it was accepted. */
const accepted = applyChanges(start, acceptPlanLine(start, rowOf(start).shown));

function rowOf(state: PartnerState, id: PersonId = ada, today = TODAY): PlanRow {
  const [row] = planRowsOf(state, id, today);
  if (row === undefined) throw new Error(`no line for ${id}`);
  return row;
}

function newsOf(state: PartnerState): readonly string[] {
  return newsTexts(state, rowOf(state), TODAY);
}

function set(fields: Parameters<typeof change<'plan_line'>>[2]): PartnerState {
  return applyChanges(accepted, [
    change('plan_line', planLineIdFor({ personId: ada, slot: MAIN_SLOT }), fields),
  ]);
}

function rate(state: PartnerState, kind: 'support' | 'coverage', value: string, id = ada): PartnerState {
  const fields = { partnerId: PARTNER, personId: id, kind, values: [value] };
  return applyChanges(state, [change('rating', ratingId(id, kind), fields)]);
}

function touch(state: PartnerState): PartnerState {
  return applyChanges(state, [
    change('touchpoint', 't-new', { partnerId: PARTNER, on: TODAY, personIds: [ada] }),
  ]);
}

describe('a proposal', () => {
  test('is no row, has the id that its row would have, follows the map at once, and is no news', () => {
    expect(start.plan_line.size).toBe(0);
    expect(rowOf(start)).toMatchObject({ id: 'p-ada.plan', state: 'proposed', line: null, news: [] });
    const rated = rate(start, 'support', 'supporter');
    expect(rowOf(rated)).toMatchObject({ state: 'proposed', shown: { strategy: 'leverage' }, news: [] });
  });

  test('stays one beside a row of an earlier version that nobody decided about', () => {
    const earlier = set({ state: 'proposed', firstAction: 'Old words.', strategy: 'monitor' });
    expect(decidedLines(earlier).size).toBe(0);
    expect(rowOf(earlier)).toEqual(rowOf(start));
    const decided = applyChanges(earlier, acceptPlanLine(earlier, rowOf(earlier).shown));
    expect(rowOf(decided).shown.firstAction).toBe(rowOf(start).shown.firstAction);
    expect(decided.plan_line.size).toBe(1);
  });
});

describe('what the user decided', () => {
  test.each(['accepted', 'edited'] as const)(
    'an %s line stays, and says what the rules would change',
    (state) => {
      const before = set({ state, firstAction: 'My own words.' });
      const after = rate(before, 'support', 'opponent');
      expect(after.plan_line).toBe(before.plan_line);
      expect(rowOf(after)).toMatchObject({
        state,
        shown: { firstAction: 'My own words.', strategy: 'motivate' },
      });
      const [first, second, ...rest] = newsOf(after);
      expect(first).toBe('Support: Neutral → Opponent.');
      expect(second).toBe('Strategy would now be Neutralize instead of Motivate.');
      expect(rest.some((sentence) => sentence.startsWith('First action would now be: '))).toBe(true);
    },
  );

  test('an edited line is no news as long as the map is the same', () => {
    expect(rowOf(set({ state: 'edited', firstAction: 'My own words.' })).news).toEqual([]);
  });

  test('agrees again when the map changes back; a new day alone is no news', () => {
    const back = rate(rate(accepted, 'support', 'opponent'), 'support', 'neutral');
    expect(rowOf(back).news).toEqual([]);
    expect(rowOf(accepted, ada, '2026-05-13' as IsoDate).news).toEqual([]);
  });

  test('shows where the line stands now: its stage, what it waits for, and an owner where it has none of its own', () => {
    const colleague = change('colleague', 'kim', { name: 'Kim' });
    const owned = change('person', ada, { ownerColleagueId: 'kim' as never });
    const state = applyChanges(set({ stage: 'watch', waitsFor: [{ personId: bo, slot: 'old' }] }), [
      colleague,
      owned,
    ]);
    expect(rowOf(state).shown).toMatchObject({ stage: 'win', waitsFor: [], ownerColleagueId: 'kim' });
  });

  test('a rejected line stays away while its inputs are the same', () => {
    const before = set({ state: 'rejected', reason: 'Not now.' });
    for (const state of [before, touch(before)])
      expect(rowOf(state)).toMatchObject({ state: 'rejected', news: [] });
    expect(rowOf(before, ada, '2026-09-01' as IsoDate).state).toBe('rejected');
  });

  test('a rejected line comes back as a proposal when an input changed, and says so with the old reason', () => {
    const state = rate(set({ state: 'rejected', reason: 'Not now.' }), 'coverage', 'multiple');
    expect(rowOf(state).state).toBe('proposed');
    expect(newsOf(state)).toEqual(['You had rejected this line: Not now.', 'Coverage: Brief → Multiple.']);
  });
});

describe('several lines of one person', () => {
  const slot = 'leaver.hand-over';
  const second = change('plan_line', planLineIdFor({ personId: ada, slot }), {
    partnerId: PARTNER,
    planId: `${PARTNER}.plan` as PlanId,
    personId: ada,
    slot,
    state: 'edited',
    firstAction: 'Hand over.',
  });

  test('stand beside each other; one that the rules do not propose comes last and says so', () => {
    const state = applyChanges(accepted, [second]);
    expect(agreedLines(state, ada).map((line) => line.slot)).toEqual([MAIN_SLOT, slot]);
    expect(decidedLine(state, { personId: ada, slot })?.firstAction).toBe('Hand over.');
    const last = planView(state, TODAY).rows.at(-1);
    expect(last).toMatchObject({ id: 'p-ada.plan.leaver.hand-over', planned: null, state: 'edited' });
    expect(last === undefined ? [] : newsTexts(state, last, TODAY)).toEqual([
      'The rules no longer propose this line.',
    ]);
    expect(planRowsOf(state, ada, TODAY).map((row) => row.slot)).toEqual([MAIN_SLOT, slot]);
  });

  test('of two rows for one line, the one with the least id counts, and is the one that is written', () => {
    const other = change('plan_line', 'a-row-of-another-device' as PlanLineId, {
      partnerId: PARTNER,
      planId: `${PARTNER}.plan` as PlanId,
      personId: ada,
      state: 'rejected',
      because: rowOf(accepted).shown.because,
    });
    const state = applyChanges(accepted, [other]);
    expect(rowOf(state)).toMatchObject({ id: 'a-row-of-another-device', state: 'rejected' });
    const again = applyChanges(state, acceptPlanLine(state, rowOf(state).shown));
    expect(again.plan_line.get('a-row-of-another-device')?.state).toBe('accepted');
  });
});

describe('people who are gone', () => {
  const leave: readonly Change[] = [change('person', ada, { leftOn: TODAY })];

  const slots = (state: PartnerState): readonly string[] =>
    planView(state, TODAY)
      .rows.map(({ personId, slot }) => `${personId} ${slot}`)
      .toSorted();

  test('have no proposal but to find out where they are, and what was rejected is not told of', () => {
    for (const state of [start, set({ state: 'rejected' })])
      expect(slots(applyChanges(state, leave))).toEqual([`${ada} gone`, `${bo} main`]);
  });

  test.each(['accepted', 'edited'] as const)('an %s line stays, last, and says so', (state) => {
    const left = applyChanges(set({ state }), leave);
    expect(slots(left)).toEqual([`${ada} gone`, `${ada} main`, `${bo} main`]);
    expect(planView(left, TODAY).rows.at(-1)?.slot).toBe(MAIN_SLOT);
    const row = planRowsOf(left, ada, TODAY).find(({ slot }) => slot === MAIN_SLOT);
    expect(row).toMatchObject({ state, planned: null });
    expect(row === undefined ? [] : newsTexts(left, row, TODAY)).toEqual(['Ada left on 12 May 2026.']);
  });
});

test('the same rows in any order give the same plan', () => {
  const state = applyChanges(start, acceptedPlan(start, TODAY));
  const turned = { ...state, plan_line: new Map([...state.plan_line].toReversed()) };
  expect(JSON.stringify(planView(turned, TODAY))).toBe(JSON.stringify(planView(state, TODAY)));
});
