import { describe, expect, it } from 'vitest';
import { inCommon } from '#renderer/features/inspector/panels/in-common.ts';
import { afterClick, ratingChoices } from '#renderer/parts/ratings/rating-choices.ts';
import { proofToKeep, ratingSteps } from '#renderer/parts/ratings/rating-steps.ts';
import { setOwner } from '#shared/edit/people/edit-person.ts';
import { ratePerson, type RatingInput } from '#shared/edit/ratings/rate-person.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { ratingDefinitions, ratingId, ratingKinds, type Rating } from '#shared/model/rating.ts';
import { by, colleagueId, company, personId, seatId, today, write } from '../../../../shared/edit/fixture.ts';

const ceo = personId('ceo');

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

  it('gives each value its confidence, who gave it and for which day, also where the log has only what changed', () => {
    const steps = ratingSteps([
      { ...entry, newValue: ['advocate'], at: 3 },
      { ...entry, field: 'confidence', newValue: null, at: 3 },
      { ...entry, field: 'ratedOn', newValue: '2026-03-09', at: 3 },
      { ...entry, field: 'ratedOn', newValue: '2026-03-08', at: 2 },
      { ...entry, newValue: ['neutral'], at: 1 },
      { ...entry, field: 'confidence', newValue: 'observed', at: 1 },
      { ...entry, field: 'ratedBy', newValue: 'Kim Lund', at: 1 },
      { ...entry, field: 'ratedOn', newValue: '2026-03-01', at: 1 },
    ]);
    expect(steps.map(({ confidence, ratedBy, ratedOn }) => [confidence, ratedBy, ratedOn])).toEqual([
      [null, 'Kim Lund', '2026-03-09'],
      // It was confirmed on the 8th.
      ['observed', 'Kim Lund', '2026-03-08'],
    ]);
  });
});

describe('proofToKeep', () => {
  const given = { who: 'Kim', confidence: null, ratedBy: 'Kim', ratedOn: today };
  const before = { ...given, values: ['neutral'], evidence: 'Now speaks for us.', at: 1 };
  const steps = [{ ...given, values: ['advocate'], evidence: '', at: 2 }, before];
  const rating = (more: Partial<RatingInput>): Rating => {
    const [written] = ratePerson(company(), ceo, 'support', { values: ['advocate'], ...by, ...more });
    const state = write(company(), written === undefined ? [] : [written]);
    const found = state.rating.get(ratingId(ceo, 'support'));
    if (found === undefined) throw new Error('not rated');
    return found;
  };
  it('offers the evidence of the value before to the value of today', () => {
    expect(proofToKeep(rating({}), steps, today)).toBe(before);
  });
  it.each([
    ['the value has evidence of its own', rating({ evidence: 'Signed.' }), steps],
    ['the value was given on an earlier day', rating({ ratedOn: '2026-02-28' as IsoDate }), steps],
    ['it is the first value', rating({}), steps.slice(0, 1)],
    ['the value before had no evidence', rating({}), [steps[0] ?? before, { ...before, evidence: ' ' }]],
    ['nothing is rated', rating({ values: [], evidence: '', confidence: 'guess' }), steps],
  ])('offers nothing when %s', (_, given, history) => {
    expect(proofToKeep(given, history, today)).toBeNull();
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
