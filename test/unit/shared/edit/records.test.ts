import { describe, expect, it } from 'vitest';
import { removeAcquaintance, setAcquaintance } from '#shared/edit/colleagues/acquaintances.ts';
import {
  addAction,
  completeAction,
  editAction,
  openActionLike,
  removeAction,
} from '#shared/edit/plan/actions.ts';
import { colleagueByName } from '#shared/edit/colleagues/add-colleague.ts';
import { logTouch, removeTouch } from '#shared/edit/touchpoints/touchpoints.ts';
import { addObjective, editObjective, removeObjective } from '#shared/edit/individual-plan/objectives.ts';
import { overrideStrategy } from '#shared/edit/people/override-strategy.ts';
import { colleagueId, company, mustAllow, mustRefuse, partnerId, personId, today, write } from './fixture.ts';

const ceo = personId('ceo');

describe('overrideStrategy', () => {
  it('needs a reason, and lets go of it with the rule', () => {
    expect(mustRefuse(overrideStrategy(company(), ceo, 'leverage', '  '))).toContain('Say why');
    const chosen = write(company(), mustAllow(overrideStrategy(company(), ceo, 'leverage', ' Knows us. ')));
    expect(chosen.person.get(ceo)).toMatchObject({
      strategyOverride: 'leverage',
      strategyReason: 'Knows us.',
    });
    const back = write(chosen, mustAllow(overrideStrategy(chosen, ceo, null, '')));
    expect(back.person.get(ceo)).toMatchObject({ strategyOverride: null, strategyReason: '' });
  });
});

describe('actions', () => {
  it('are added, changed, completed, opened again and deleted', () => {
    let state = write(company(), addAction(partnerId, 'a', { text: ' Call ', personId: ceo, due: today }));
    expect(state.action.get('a')).toMatchObject({ text: 'Call', done: false });
    state = write(state, editAction(state, 'a', { text: 'Visit', ownerColleagueId: colleagueId('kim') }));
    state = write(state, completeAction(state, 'a', today));
    expect(state.action.get('a')).toMatchObject({ text: 'Visit', done: true, doneOn: today });
    expect(completeAction(state, 'a', today)).toEqual([]);
    state = write(state, completeAction(state, 'a', null));
    expect(state.action.get('a')).toMatchObject({ done: false, doneOn: null });
    expect(write(state, removeAction(state, 'a')).action.size).toBe(0);
    expect(addAction(partnerId, 'b', { text: '   ' })).toEqual([]);
  });

  it('are known by text and person while they are open', () => {
    const state = write(company(), addAction(partnerId, 'a', { text: 'Call', personId: ceo }));
    expect(openActionLike(state, 'Call ', ceo)?.id).toBe('a');
    expect(openActionLike(state, 'Call', null)).toBeUndefined();
    expect(openActionLike(state, 'Visit', ceo)).toBeUndefined();
    expect(openActionLike(write(state, completeAction(state, 'a', today)), 'Call', ceo)).toBeUndefined();
  });
});

describe('objectives', () => {
  it('are added, changed and deleted', () => {
    let state = write(company(), addObjective(partnerId, 'o', { text: 'Trusted', personId: ceo }));
    state = write(state, editObjective(state, 'o', { measure: 'Asked for advice twice', done: true }));
    expect(state.objective.get('o')).toMatchObject({ text: 'Trusted', done: true });
    expect(write(state, removeObjective(state, 'o')).objective.size).toBe(0);
    expect(addObjective(partnerId, 'p', { text: '' })).toEqual([]);
  });
});

describe('logTouch', () => {
  it('names each person once and never changes coverage', () => {
    const changes = logTouch(partnerId, 't', { on: today, kind: 'meeting', personIds: [ceo, ceo] });
    const state = write(company(), changes);
    expect(state.touchpoint.get('t')).toMatchObject({ on: today, personIds: [ceo], mood: null });
    expect(state.rating.size).toBe(0);
    expect(write(state, removeTouch(state, 't')).touchpoint.size).toBe(0);
    expect(logTouch(partnerId, 't', { on: today, kind: 'meeting', personIds: [] })).toEqual([]);
  });
});

describe('setAcquaintance', () => {
  it('keeps one row for a pair', () => {
    const pair = { personId: ceo, colleagueId: colleagueId('kim') };
    let state = write(company(), setAcquaintance(company(), partnerId, 'k1', { ...pair, now: 'brief' }));
    state = write(state, setAcquaintance(state, partnerId, 'k2', { ...pair, wanted: 'in-depth' }));
    expect([...state.acquaintance.values()]).toHaveLength(1);
    expect(state.acquaintance.get('k1')).toMatchObject({ now: 'brief', wanted: 'in-depth' });
    expect(write(state, removeAcquaintance(state, 'k1')).acquaintance.size).toBe(0);
  });
});

describe('colleagueByName', () => {
  it('finds a colleague however the name is written, or makes one', () => {
    expect(colleagueByName(company(), ' kim LUND ', colleagueId('x'))).toEqual({
      id: colleagueId('kim'),
      changes: [],
    });
    expect(colleagueByName(company(), 'Eva Moe', colleagueId('x'))?.changes).toHaveLength(1);
    expect(colleagueByName(company(), ' ', colleagueId('x'))).toBeNull();
  });
});
