import { describe, expect, test } from 'vitest';
import { setAim } from '#shared/edit/plan/aim.ts';
import {
  changeDecisionWindow,
  deleteDecisionWindow,
  newDecisionWindow,
  resetTargets,
  setTarget,
} from '#shared/edit/plan/aim-edits.ts';
import { chooseTarget, followTargetRule } from '#shared/edit/plan/targets.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { deleteSeats } from '#shared/edit/seats/delete-seats.ts';
import { company, partnerId, personId, seatId, today, write } from '../fixture.ts';

const DECEMBER = '2026-12-31' as IsoDate;

describe('the aim', () => {
  test('is written once, into the plan that is there or a new one', () => {
    const empty = company();
    const said = write(empty, setAim(empty, { goal: ' Win the service desk ' }));
    const dated = write(said, setAim(said, { aimDate: DECEMBER }));
    expect([...dated.plan.values()]).toMatchObject([{ goal: 'Win the service desk', aimDate: DECEMBER }]);
    expect(setAim(dated, { goal: 'Win the service desk', aimDate: DECEMBER })).toEqual([]);
    expect([...write(empty, setAim(empty, { aimDate: DECEMBER })).plan.values()]).toMatchObject([
      { goal: '', aimDate: DECEMBER },
    ]);
  });

  test('that says nothing makes no plan', () => {
    expect(setAim(company(), { goal: ' ' })).toEqual([]);
    expect(setAim(company(), { aimDate: null })).toEqual([]);
  });
});

describe('targets', () => {
  const ceo = personId('ceo');
  const choose = (state: PartnerState, chosen: boolean) =>
    write(state, chooseTarget(state, partnerId, ceo, chosen));

  test('hold one choice about a person, whichever was the last', () => {
    const out = choose(choose(company(), true), false);
    expect([...out.plan_target.values()]).toMatchObject([{ personId: ceo, chosen: false }]);
    expect(chooseTarget(out, partnerId, ceo, false)).toEqual([]);
    expect(setTarget.label(out, { personId: ceo, chosen: false })).toMatch(/^Leave .+ out of the targets$/);
    expect(setTarget.label(out, { personId: ceo, chosen: true })).toMatch(/^Make .+ a target$/);
  });

  test('follow the rule again, and can be chosen anew afterwards', () => {
    const state = choose(company(), true);
    const ruled = write(state, followTargetRule(state));
    expect(ruled.plan_target.size).toBe(0);
    expect(choose(ruled, false).plan_target.size).toBe(1);
    expect(resetTargets.label(ruled, { partnerId: undefined })).toBe(
      'Let the rule choose the targets at the partner',
    );
  });

  test('go with the person', () => {
    const state = choose(company(), true);
    expect(write(state, deleteSeats(state, [seatId('ceo')])).plan_target.size).toBe(0);
  });
});

describe('a decision window', () => {
  const setting = { partnerId, today, now: 0, userName: '', newId: () => 'x' };
  const add = (state: PartnerState, facts: Parameters<typeof newDecisionWindow.changes>[1]['facts']) => {
    const changes = newDecisionWindow.changes({ ...setting, state }, { id: 'w', facts });
    return Array.isArray(changes) ? write(state, changes) : state;
  };

  test('is added with what it is about or its day, changed and deleted', () => {
    const added = add(company(), { what: ' Board ', kind: 'meeting', on: DECEMBER });
    expect(added.decision_window.get('w')).toMatchObject({ what: 'Board', kind: 'meeting', on: DECEMBER });
    expect(add(company(), { on: DECEMBER }).decision_window.size).toBe(1);
    expect(add(company(), { what: ' ' }).decision_window.size).toBe(0);
    const facts = { notes: 'They vote' };
    const changed = changeDecisionWindow.changes({ ...setting, state: added }, { id: 'w', facts });
    expect(changed).toMatchObject([{ fields: facts }]);
    expect(newDecisionWindow.label(added, { id: 'w' })).toBe('Add the decision window “Board”');
    expect(deleteDecisionWindow.changes({ ...setting, state: added }, { id: 'w' })).toHaveLength(1);
  });
});
