import { describe, expect, test } from 'vitest';
import type { ColleagueId } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { ratingId } from '#shared/model/rating.ts';
import { change } from '#shared/model/change.ts';
import {
  acceptPlanLine,
  actionFromPlanLine,
  editPlanLine,
  forgetDecision,
  keepPlanLine,
  rejectPlanLine,
  restorePlanLine,
} from '#shared/edit/plan/plan-lines.ts';
import { changesOf } from '../../../../fixtures/changes-of.ts';
import { removeLine } from '#shared/edit/plan/plan-edits.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { planView, type PlanRow } from '#shared/rules/plan/view.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';
import { write } from '../fixture.ts';

const ada = personId('ada');
const empty = partnerMap({
  people: { ada: { support: 'neutral', influence: 'inner-circle', coverage: 'brief' }, bo: {} },
});
const planned = write(empty, acceptPlanLine(empty, row(empty, personId('bo')).shown));

function row(state: PartnerState, id = ada): PlanRow {
  const found = planView(state, TODAY).rows.find((candidate) => candidate.personId === id);
  if (found === undefined) throw new Error(`no row for ${id}`);
  return found;
}

function settingOf(state: PartnerState) {
  return { state, partnerId: PARTNER, today: TODAY, now: 0, userName: '', newId: () => 'x' };
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

describe('a line that the rules no longer propose', () => {
  const accepted = write(planned, acceptPlanLine(planned, row(planned).shown));
  const remove = (state: PartnerState) => {
    const made = removeLine.changes(settingOf(state), { personId: ada, slot: MAIN_SLOT });
    return 'ok' in made ? changesOf(made) : made;
  };

  test('can be removed, and does not come back', () => {
    const left = applyChanges(accepted, [change('person', ada, { leftOn: TODAY })]);
    const state = write(left, remove(left));
    const slots = planView(state, TODAY).rows.map(({ personId: id, slot }) => `${id} ${slot}`);
    expect(slots.toSorted()).toEqual([`${ada} gone`, `${personId('bo')} main`]);
    expect(state.plan_line.has(`${ada}.plan`)).toBe(false);
  });

  test('of somebody who is there, it stays', () => {
    expect(remove(accepted)).toEqual([]);
  });
});

describe('deciding on a plan line', () => {
  test('accept keeps what is shown', () => {
    const state = write(planned, acceptPlanLine(planned, row(planned).shown));
    expect(row(state)).toMatchObject({ state: 'accepted', news: [] });
    expect(row(rate(state, 'opponent')).shown).toMatchObject({ strategy: 'motivate' });
  });

  test('the first decision makes the plan', () => {
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
      const edited = write(before, editPlanLine(before, shown, { firstAction: 'Mine.', reason: 'Why.' }));
      expect(row(write(edited, restorePlanLine(edited, shown, line)))).toEqual(row(before));
      expect(restorePlanLine(before, shown, line)).toEqual([]);
    }
  });

  test('an owner of its own is an edit of the line', () => {
    const kim = write(planned, [change('colleague', 'kim', { name: 'Kim' })]);
    const ownerColleagueId = 'kim' as ColleagueId;
    const state = write(kim, editPlanLine(kim, row(kim).shown, { ownerColleagueId }));
    expect(row(state)).toMatchObject({ state: 'edited', shown: { ownerColleagueId } });
  });

  test('reject needs a reason', () => {
    const shown = row(planned).shown;
    expect(rejectPlanLine(planned, shown, '  ')).toMatchObject({ ok: false });
    const state = write(planned, changesOf(rejectPlanLine(planned, shown, ' Not now. ')));
    expect(row(state)).toMatchObject({ state: 'rejected', line: { reason: 'Not now.' } });
  });

  test('back to the rule takes the rule’s words again, and follows the map', () => {
    const edited = write(planned, editPlanLine(planned, row(planned).shown, { firstAction: 'Mine.' }));
    const state = write(edited, forgetDecision(edited, row(edited)));
    expect(state.plan_line.has(`${ada}.plan`)).toBe(false);
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
    const state = write(planned, actionFromPlanLine(planned, shown, 'act-1'));
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
    const state = write(edited, actionFromPlanLine(edited, row(edited).shown, 'act-1'));
    expect(row(state).state).toBe('edited');
    expect(state.action.get('act-1')?.text).toBe('Mine.');
  });
});
