import { expect, it } from 'vitest';
import { addCompetency, editCompetency, removeCompetency } from '#shared/edit/partner/competencies.ts';
import { addOtherVendor, editOtherVendor, removeOtherVendor } from '#shared/edit/partner/other-vendors.ts';
import { addPriority, editPriority, movePriority, removePriority } from '#shared/edit/partner/priorities.ts';
import { rankedPriorities } from '#shared/reading/priorities.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { company, partnerId, personId, today, write } from '../fixture.ts';

function withPriorities(): PartnerState {
  let state = company();
  for (const text of ['first', ' second ', 'third'])
    state = write(state, addPriority(state, partnerId, text.trim(), { text }));
  return state;
}

function order(state: PartnerState): readonly string[] {
  return rankedPriorities(state).map(({ rank, text }) => `${String(rank)} ${text}`);
}

it('ranks priorities: new ones last, moved by one place, without gaps', () => {
  const state = withPriorities();
  expect(order(state)).toEqual(['1 first', '2 second', '3 third']);
  expect(order(write(state, movePriority(state, 'third', -1)))).toEqual(['1 first', '2 third', '3 second']);
  expect(movePriority(state, 'first', -1)).toEqual([]);
  expect(movePriority(state, 'third', 1)).toEqual([]);
  expect(movePriority(state, 'nothing', 1)).toEqual([]);
  expect(order(write(state, removePriority(state, 'first')))).toEqual(['1 second', '2 third']);
  expect(removePriority(state, 'nothing')).toEqual([]);
});

it('notes who named a priority and when, and adds none without a text', () => {
  const state = withPriorities();
  const after = write(
    state,
    editPriority(state, 'first', { saidByPersonId: personId('ceo'), saidOn: today }),
  );
  expect(after.priority.get('first')).toMatchObject({ saidByPersonId: personId('ceo'), saidOn: today });
  expect(editPriority(after, 'first', { saidOn: today })).toEqual([]);
  expect(addPriority(state, partnerId, 'empty', { text: '  ' })).toEqual([]);
});

it('adds, changes and deletes a competency with its level and people', () => {
  const added = write(company(), addCompetency(partnerId, 'c', ' Security '));
  expect(added.competency.get('c')).toMatchObject({ name: 'Security', level: 1, personIds: [] });
  const after = write(added, editCompetency(added, 'c', { level: 3, personIds: [personId('dev')] }));
  expect(after.competency.get('c')).toMatchObject({ level: 3, personIds: [personId('dev')] });
  expect(editCompetency(after, 'c', { level: 3 })).toEqual([]);
  expect(write(after, removeCompetency(after, 'c')).competency.size).toBe(0);
  expect(addCompetency(partnerId, 'c', ' ')).toEqual([]);
});

it('adds, changes and deletes another vendor', () => {
  const added = write(company(), addOtherVendor(partnerId, 'v', 'Norvik'));
  expect(added.other_vendor.get('v')).toMatchObject({ name: 'Norvik', relation: 'competing' });
  const after = write(added, editOtherVendor(added, 'v', { relation: 'complementary' }));
  expect(after.other_vendor.get('v')?.relation).toBe('complementary');
  expect(editOtherVendor(after, 'v', { relation: 'complementary' })).toEqual([]);
  expect(write(after, removeOtherVendor(after, 'v')).other_vendor.size).toBe(0);
  expect(addOtherVendor(partnerId, 'v', '')).toEqual([]);
});
