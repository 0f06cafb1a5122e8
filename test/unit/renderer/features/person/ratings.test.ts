import { describe, expect, it } from 'vitest';
import { inCommon } from '#renderer/features/person/in-common.ts';
import { afterClick, ratingChoices } from '#renderer/features/person/rating-choices.ts';
import { ratingSteps } from '#renderer/features/person/rating-steps.ts';
import { setOwner } from '#shared/edit/edit-person.ts';
import { ratingDefinitions, ratingKinds } from '#shared/model/rating.ts';
import { colleagueId, company, personId, seatId, write } from '../../../shared/edit/fixture.ts';

describe('afterClick', () => {
  it('takes one value, or lets go of it', () => {
    expect(afterClick('support', [], 'neutral')).toEqual(['neutral']);
    expect(afterClick('support', ['neutral'], 'advocate')).toEqual(['advocate']);
    expect(afterClick('support', ['neutral'], 'neutral')).toEqual([]);
  });
  it('keeps the order of several, and lets the oldest go at the limit', () => {
    expect(afterClick('orientation', ['technical'], 'financial')).toEqual(['technical', 'financial']);
    expect(afterClick('orientation', ['technical', 'financial'], 'business')).toEqual([
      'financial',
      'business',
    ]);
    expect(afterClick('role', ['user', 'approver'], 'user')).toEqual(['approver']);
  });
});

describe('ratingChoices', () => {
  it.each(ratingKinds)('offers every value of %s with its meaning', (kind) => {
    expect(ratingChoices[kind].map(({ value }) => value)).toEqual(ratingDefinitions[kind].values);
    for (const { meaning } of ratingChoices[kind]) expect(meaning).toMatch(/\.$/);
  });
});

describe('ratingSteps', () => {
  const entry = { field: 'values', oldValue: null, who: 'Kim', commandLabel: '' };
  it('gives the values newest first, as lists or as JSON text', () => {
    const steps = ratingSteps([
      { ...entry, newValue: ['neutral'], at: 1 },
      { ...entry, newValue: '["advocate"]', at: 2 },
      { ...entry, field: 'evidence', newValue: 'x', at: 3 },
      { ...entry, newValue: 'not a list', at: 4 },
    ]);
    expect(steps.map(({ values }) => values)).toEqual([[], ['advocate'], ['neutral']]);
  });

  it('gives each value the proof that it had before the next one', () => {
    const steps = ratingSteps([
      { ...entry, newValue: ['opponent'], at: 3 },
      { ...entry, field: 'evidence', newValue: '', at: 3 },
      { ...entry, field: 'evidence', newValue: 'Spoke for us in May.', at: 2 },
      { ...entry, newValue: ['advocate'], at: 1 },
      { ...entry, field: 'evidence', newValue: 'Spoke for us.', at: 1 },
    ]);
    expect(steps.map(({ evidence }) => evidence)).toEqual(['', 'Spoke for us in May.']);
  });
});

describe('inCommon', () => {
  it('tells what is the same, what differs, and what nobody has', () => {
    const state = write(company(), setOwner(company(), [personId('dev')], colleagueId('kim')));
    const both = inCommon(state, [seatId('dev'), seatId('ops')]);
    expect(both).toEqual({
      people: [personId('dev'), personId('ops')],
      department: '',
      ownerName: null,
      managerName: 'CTO',
    });
    expect(inCommon(state, [seatId('dev')]).ownerName).toBe('Kim Lund');
    expect(inCommon(state, [seatId('ceo'), seatId('dev')]).managerName).toBeNull();
    expect(inCommon(state, [seatId('hr')]).people).toEqual([]);
  });
});
