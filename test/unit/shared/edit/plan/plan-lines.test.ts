import { describe, expect, test } from 'vitest';
import type { ColleagueId, IsoDate } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { ratingId } from '#shared/model/rating.ts';
import { change } from '#shared/model/change.ts';
import {
  acceptPlanLine,
  actionFromPlanLine,
  editPlanLine,
  keepPlanLine,
  rejectPlanLine,
  removePlanLine,
  resetPlanLine,
  restorePlanLine,
} from '#shared/edit/plan/plan-lines.ts';
import { changesOf } from '../../../../fixtures/changes-of.ts';
import { newsTexts } from '#shared/rules/plan/news-text.ts';
import { generatePlan } from '#shared/rules/plan/generate.ts';
import { linesByPerson, mergePlan } from '#shared/rules/plan/merge.ts';
import { currentLines, planView, type PlanRow } from '#shared/rules/plan/view.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import { write } from '../fixture.ts';

const ada = personId('ada');
const empty = partnerMap({
  people: { ada: { support: 'neutral', influence: 'inner-circle', coverage: 'brief' }, bo: {} },
});
const planned = applyChanges(empty, mergePlan(empty, generatePlan(empty, TODAY), TODAY, 1).changes);

function row(state: PartnerState, id = ada): PlanRow {
  const found = planView(state, TODAY).rows.find((candidate) => candidate.personId === id);
  if (found === undefined) throw new Error(`no row for ${id}`);
  return found;
}

function rate(state: PartnerState, support: string): PartnerState {
  return applyChanges(state, [
    change('rating', ratingId(ada, 'support'), {
      partnerId: PARTNER,
      personId: ada,
      kind: 'support',
      values: [support],
    }),
  ]);
}

describe('the line of somebody who left', () => {
  const accepted = write(planned, acceptPlanLine(planned, row(planned).shown));

  test('can be removed, and does not come back with an update', () => {
    const left = applyChanges(accepted, [change('person', ada, { leftOn: TODAY })]);
    const state = write(left, removePlanLine(left, ada, TODAY));
    expect(planView(state, TODAY).rows.map(({ personId: id }) => id)).toEqual([personId('bo')]);
    const { changes } = mergePlan(state, generatePlan(state, TODAY), TODAY, 2);
    expect(applyChanges(state, changes).plan_line.has(`${ada}.plan`)).toBe(false);
  });

  test('of somebody who is there, it stays', () => {
    expect(removePlanLine(accepted, ada, TODAY)).toEqual([]);
  });
});

describe('deciding on a plan line', () => {
  test('accept keeps what is shown', () => {
    const state = write(planned, acceptPlanLine(planned, row(planned).shown));
    expect(row(state)).toMatchObject({ state: 'accepted', news: [] });
    expect(row(rate(state, 'opponent')).shown).toEqual(linesByPerson(state).get(ada));
  });

  test('accept works before the person was taken into the plan, and makes the plan', () => {
    const state = write(empty, acceptPlanLine(empty, row(empty).shown));
    expect(state.plan.size).toBe(1);
    expect(row(state).state).toBe('accepted');
  });

  test('accepting twice changes nothing', () => {
    const state = write(planned, acceptPlanLine(planned, row(planned).shown));
    expect(acceptPlanLine(state, row(state).shown)).toEqual([]);
  });

  test('an edited action no longer carries the reason of the tactic that it replaced', () => {
    const { shown } = row(planned);
    const inputs = (state: PartnerState) => row(state).shown.because.map(({ input }) => input);
    expect(inputs(planned)).toContain('tactic');
    const edited = write(planned, editPlanLine(planned, shown, { firstAction: 'Mine.' }));
    expect(inputs(edited)).toEqual(inputs(planned).filter((input) => input !== 'tactic'));
    expect(inputs(write(planned, editPlanLine(planned, shown, { pace: 'Slow' })))).toContain('tactic');
  });

  test('edit writes the text and keeps the rest as it was shown', () => {
    const shown = row(planned).shown;
    const state = write(planned, editPlanLine(planned, shown, { firstAction: 'Mine.' }));
    expect(row(state)).toMatchObject({
      state: 'edited',
      shown: { firstAction: 'Mine.', proof: shown.proof },
    });
  });

  test('an edit that changes no text changes nothing', () => {
    const shown = row(planned).shown;
    expect(editPlanLine(planned, shown, { firstAction: shown.firstAction, reason: '' })).toEqual([]);
  });

  test('an edit that is given up leaves the line as it was, decided or not', () => {
    for (const before of [planned, write(planned, acceptPlanLine(planned, row(planned).shown))]) {
      const { shown, line } = row(before);
      if (line === null) throw new Error('the line is stored');
      const edited = write(before, editPlanLine(before, shown, { firstAction: 'Mine.', reason: 'Why.' }));
      expect(row(write(edited, restorePlanLine(edited, line)))).toEqual(row(before));
      expect(restorePlanLine(before, line)).toEqual([]);
    }
  });

  test('reject needs a reason', () => {
    const shown = row(planned).shown;
    expect(rejectPlanLine(planned, shown, '  ')).toMatchObject({ ok: false });
    const state = write(planned, changesOf(rejectPlanLine(planned, shown, ' Not now. ')));
    expect(row(state)).toMatchObject({ state: 'rejected', line: { reason: 'Not now.' } });
  });

  test('back to the rule takes the rule’s words again, and follows the map', () => {
    const edited = write(planned, editPlanLine(planned, row(planned).shown, { firstAction: 'Mine.' }));
    const state = write(edited, resetPlanLine(edited, mainLineOf(edited, ada)));
    expect(row(state)).toEqual(row(planned));
    expect(row(rate(state, 'advocate')).shown.strategy).toBe('leverage');
  });

  test('keep takes note of the news', () => {
    const accepted = write(planned, acceptPlanLine(planned, row(planned).shown));
    const changed = rate(accepted, 'opponent');
    const { line, planned: now, news } = row(changed);
    expect(news.length).toBeGreaterThan(0);
    if (line === null || now === null) throw new Error('the line is stored');
    const state = write(changed, keepPlanLine(changed, line, now));
    expect(row(state)).toMatchObject({ state: 'edited', news: [], shown: { firstAction: line.firstAction } });
  });

  test('an action has text, person, date and line, and accepts a proposed line', () => {
    const shown = row(planned).shown;
    const owner = { ownerColleagueId: null as ColleagueId | null };
    const state = write(planned, actionFromPlanLine(planned, shown, 'act-1', owner));
    expect(state.action.get('act-1')).toMatchObject({
      text: shown.firstAction,
      personId: ada,
      due: shown.date,
      planLineId: `${ada}.plan`,
      done: false,
    });
    expect(row(state).state).toBe('accepted');
  });

  test('an action of an edited line leaves the line edited', () => {
    const edited = write(planned, editPlanLine(planned, row(planned).shown, { firstAction: 'Mine.' }));
    const state = write(edited, actionFromPlanLine(edited, row(edited).shown, 'act-1', {}));
    expect(row(state).state).toBe('edited');
    expect(state.action.get('act-1')?.text).toBe('Mine.');
  });
});

describe('the plan as it is shown', () => {
  test('shows an edit of the map at once in proposed lines, as pending news', () => {
    const state = rate(planned, 'supporter');
    expect(row(state)).toMatchObject({
      state: 'proposed',
      shown: { strategy: 'leverage' },
      pending: true,
    });
    expect(newsTexts(state, row(state), TODAY)).toEqual(['Support: Neutral → Supporter.']);
    expect(linesByPerson(state).get(ada)?.strategy).toBe('motivate');
  });

  test('shows the news of the last generation until the next one', () => {
    const changed = rate(planned, 'supporter');
    const again = applyChanges(changed, mergePlan(changed, generatePlan(changed, TODAY), TODAY, 2).changes);
    expect(row(again).pending).toBe(false);
    expect(newsTexts(again, row(again), TODAY)).toEqual(['Support: Neutral → Supporter.']);
  });

  test('puts kept lines of people who are gone last', () => {
    const accepted = write(planned, acceptPlanLine(planned, row(planned).shown));
    const left = applyChanges(accepted, [change('person', ada, { leftOn: '2026-05-11' as IsoDate })]);
    const last = planView(left, TODAY).rows.at(-1);
    if (last === undefined) throw new Error('no row');
    expect(last).toMatchObject({ personId: ada, planned: null });
    expect(newsTexts(left, last, TODAY)).toEqual(['Ada left on 11 May 2026.']);
  });

  test('says when the plan was generated', () => {
    expect(planView(planned, TODAY).generatedOn).toBe(TODAY);
    expect(planView(empty, TODAY).generatedOn).toBeNull();
  });
});

describe('the plan on paper', () => {
  test('proposed lines follow the map, decided ones do not', () => {
    const accepted = write(planned, acceptPlanLine(planned, row(planned).shown));
    expect(currentLines(rate(planned, 'advocate'), TODAY).get(ada)).toMatchObject({
      strategy: 'leverage',
      state: 'proposed',
      newsTexts: ['Support: Neutral → Advocate.'],
    });
    expect(currentLines(rate(accepted, 'advocate'), TODAY).get(ada)).toMatchObject({ strategy: 'motivate' });
    expect(currentLines(empty, TODAY).size).toBe(0);
  });
});
