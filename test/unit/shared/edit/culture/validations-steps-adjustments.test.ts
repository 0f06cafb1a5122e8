import { describe, expect, it } from 'vitest';
import {
  addAdjustment,
  completeAdjustment,
  editAdjustment,
  removeAdjustment,
} from '#shared/edit/culture/adjustments.ts';
import { noteCulture } from '#shared/edit/culture/notes.ts';
import { addStep, editStep, moveStep, removeStep, stepsOf } from '#shared/edit/culture/process-steps.ts';
import {
  addValidation,
  concludeValidation,
  editValidation,
  removeValidation,
} from '#shared/edit/culture/validations.ts';
import { cultureNoteId } from '#shared/model/culture-note.ts';
import { company, partnerId, personId, today, write } from '../fixture.ts';

describe('a culture note', () => {
  it('has one row for a component, and says nothing twice', () => {
    const state = write(company(), noteCulture(company(), partnerId, 'communication', ' Call first. '));
    expect(state.culture_note.get(cultureNoteId(partnerId, 'communication'))?.text).toBe('Call first.');
    expect(noteCulture(state, partnerId, 'communication', 'Call first.')).toEqual([]);
    expect(noteCulture(company(), partnerId, 'communication', ' ')).toEqual([]);
    expect(write(state, noteCulture(state, partnerId, 'communication', '')).culture_note.size).toBe(1);
  });
});

describe('a validation', () => {
  const facts = { component: 'communication', claim: 'Formal', test: 'Send a short message' } as const;
  it('is concluded with its day, and can be opened again', () => {
    let state = write(company(), addValidation(partnerId, 'v', facts));
    state = write(state, concludeValidation(state, 'v', 'supports', today));
    expect(state.validation.get('v')).toMatchObject({ outcome: 'supports', outcomeOn: today });
    expect(concludeValidation(state, 'v', 'supports', today)).toEqual([]);
    state = write(state, concludeValidation(state, 'v', null, today));
    expect(state.validation.get('v')).toMatchObject({ outcome: null, outcomeOn: null });
    state = write(state, editValidation(state, 'v', { due: today }));
    expect(state.validation.get('v')?.due).toBe(today);
    expect(write(state, removeValidation(state, 'v')).validation.size).toBe(0);
  });
  it('without claim and test is nothing', () => {
    expect(addValidation(partnerId, 'v', { component: 'communication', claim: ' ', test: '' })).toEqual([]);
  });
});

describe('the steps of a process', () => {
  function steps() {
    let state = company();
    for (const text of ['Quote', 'Credit check', 'Order'])
      state = write(state, addStep(state, partnerId, text, 'ordering', text));
    return write(state, addStep(state, partnerId, 'other', 'approval', 'Sign'));
  }
  it('keep their order, also when one moves', () => {
    const state = steps();
    expect(stepsOf(state, 'ordering').map(({ text }) => text)).toEqual(['Quote', 'Credit check', 'Order']);
    const moved = write(state, moveStep(state, 'Order', -1));
    expect(stepsOf(moved, 'ordering').map(({ text }) => text)).toEqual(['Quote', 'Order', 'Credit check']);
    expect(moveStep(moved, 'Quote', -1)).toEqual([]);
    expect(moveStep(moved, 'Credit check', 1)).toEqual([]);
    expect(stepsOf(moved, 'approval')).toHaveLength(1);
  });
  it('name who holds them, and can be taken out', () => {
    const state = steps();
    const held = write(state, editStep(state, 'Quote', { personIds: [personId('cfo')], touchesUs: true }));
    expect(held.process_step.get('Quote')).toMatchObject({ personIds: [personId('cfo')], touchesUs: true });
    expect(stepsOf(write(held, removeStep(held, 'Quote')), 'ordering')).toHaveLength(2);
  });
});

describe('an adjustment', () => {
  it('is done on a day, keeps its effect, and can be opened again', () => {
    let state = write(company(), addAdjustment(partnerId, 'a', { change: 'One-page terms', due: today }));
    state = write(state, completeAdjustment(state, 'a', today));
    state = write(state, editAdjustment(state, 'a', { effect: 'Signed in two days' }));
    expect(state.adjustment.get('a')).toMatchObject({
      done: true,
      doneOn: today,
      effect: 'Signed in two days',
    });
    state = write(state, completeAdjustment(state, 'a', null));
    expect(state.adjustment.get('a')).toMatchObject({
      done: false,
      doneOn: null,
      effect: 'Signed in two days',
    });
    expect(write(state, removeAdjustment(state, 'a')).adjustment.size).toBe(0);
    expect(addAdjustment(partnerId, 'b', { change: '  ' })).toEqual([]);
  });
});
