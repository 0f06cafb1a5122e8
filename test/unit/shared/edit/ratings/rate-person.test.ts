import { describe, expect, it } from 'vitest';
import { clearRating, confirmRating, ratePerson, restorePerson } from '#shared/edit/ratings/rate-person.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { ratingId } from '#shared/model/rating.ts';
import { by, company, partnerId, personId, write } from '../fixture.ts';

const ceo = personId('ceo');
const later = { ratedBy: 'Ola Vik', ratedOn: '2026-05-01' as IsoDate };

describe('ratePerson', () => {
  it('writes the whole record, so that a merged record is never torn', () => {
    const rated = write(company(), ratePerson(company(), ceo, 'support', { values: ['advocate'], ...by }));
    const [again] = ratePerson(rated, ceo, 'support', { values: ['neutral'], ...later });
    expect(again?.fields).toEqual({
      partnerId,
      personId: ceo,
      kind: 'support',
      values: ['neutral'],
      evidence: '',
      confidence: null,
      ...later,
    });
  });

  const advocate = { values: ['advocate'], evidence: 'Spoke for us.', confidence: 'confirmed' } as const;

  it('makes the values from those that are there when its turn comes', () => {
    const add = (value: string) => ({ values: (before: readonly string[]) => [...before, value], ...by });
    const first = write(company(), ratePerson(company(), ceo, 'orientation', add('technical')));
    const second = write(first, ratePerson(first, ceo, 'orientation', add('financial')));
    expect(second.rating.get(ratingId(ceo, 'orientation'))?.values).toEqual(['technical', 'financial']);
  });

  it('never keeps the proof of another value', () => {
    const rated = write(company(), ratePerson(company(), ceo, 'support', { ...advocate, ...by }));
    const after = write(rated, ratePerson(rated, ceo, 'support', { values: ['opponent'], ...later }));
    expect(after.rating.get(ratingId(ceo, 'support'))).toMatchObject({
      values: ['opponent'],
      evidence: '',
      confidence: null,
      ...later,
    });
  });

  it('takes a new proof together with another value, without the old confidence', () => {
    const rated = write(company(), ratePerson(company(), ceo, 'support', { ...advocate, ...by }));
    const next = { values: ['opponent'], evidence: 'Voted against us.' } as const;
    const after = write(rated, ratePerson(rated, ceo, 'support', { ...next, ...later }));
    expect(after.rating.get(ratingId(ceo, 'support'))).toMatchObject({ ...next, confidence: null, ...later });
  });

  it('keeps a proof that was noted before the first value', () => {
    const noted = write(
      company(),
      ratePerson(company(), ceo, 'support', { evidence: 'Spoke for us.', confidence: 'observed', ...by }),
    );
    const after = write(noted, ratePerson(noted, ceo, 'support', { values: ['advocate'], ...later }));
    expect(after.rating.get(ratingId(ceo, 'support'))).toMatchObject({
      values: ['advocate'],
      evidence: 'Spoke for us.',
      confidence: 'observed',
      ...later,
    });
  });

  it('keeps the proof when a value is only added, and drops it when one is taken back', () => {
    const proof = { evidence: 'Signs the orders.', confidence: 'observed' as const };
    const one = write(
      company(),
      ratePerson(company(), ceo, 'role', { values: ['approver'], ...proof, ...by }),
    );
    const two = write(one, ratePerson(one, ceo, 'role', { values: ['approver', 'user'], ...later }));
    expect(two.rating.get(ratingId(ceo, 'role'))).toMatchObject({ values: ['approver', 'user'], ...proof });
    const other = write(two, ratePerson(two, ceo, 'role', { values: ['user'], ...later }));
    expect(other.rating.get(ratingId(ceo, 'role'))).toMatchObject({ evidence: '', confidence: null });
  });

  it.each([{ evidence: 'Spoke up for us.' }, { confidence: 'guess' as const }])(
    'does not make a rating fresh when only its proof changes: %o',
    (proof) => {
      const rated = write(company(), ratePerson(company(), ceo, 'support', { ...advocate, ...by }));
      const after = write(rated, ratePerson(rated, ceo, 'support', { ...proof, ...later }));
      expect(after.rating.get(ratingId(ceo, 'support'))).toMatchObject({ ...advocate, ...proof, ...by });
    },
  );

  it('leaves out values that the kind does not have, repetitions, and what is over the limit', () => {
    const state = company();
    const values = ['technical', 'nonsense', 'technical', 'financial', 'business'];
    const [written] = ratePerson(state, ceo, 'orientation', { values, ...by });
    expect(written?.fields['values']).toEqual(['technical', 'financial']);
  });

  it('does nothing when nothing changes or nobody is there', () => {
    const rated = write(company(), ratePerson(company(), ceo, 'support', { values: ['neutral'], ...by }));
    expect(ratePerson(rated, ceo, 'support', { values: ['neutral'], ...later })).toEqual([]);
    expect(ratePerson(rated, personId('nobody'), 'support', { values: ['neutral'], ...by })).toEqual([]);
    expect(ratePerson(company(), ceo, 'support', { values: [], ...by })).toEqual([]);
  });
});

describe('confirmRating', () => {
  it('renews date and rater and keeps the answer', () => {
    const rated = write(company(), ratePerson(company(), ceo, 'coverage', { values: ['brief'], ...by }));
    const after = write(rated, confirmRating(rated, ceo, 'coverage', later));
    expect(after.rating.get(ratingId(ceo, 'coverage'))).toMatchObject({ values: ['brief'], ...later });
    expect(confirmRating(after, ceo, 'coverage', later)).toEqual([]);
    expect(confirmRating(after, ceo, 'support', later)).toEqual([]);
  });
});

describe('clearRating', () => {
  it('empties value, evidence and confidence and says who did', () => {
    const full = { values: ['advocate'], evidence: 'Said so.', confidence: 'guess' } as const;
    const rated = write(company(), ratePerson(company(), ceo, 'support', { ...full, ...by }));
    const after = write(rated, clearRating(rated, ceo, 'support', later));
    expect(after.rating.get(ratingId(ceo, 'support'))).toMatchObject({
      values: [],
      evidence: '',
      confidence: null,
      ...later,
    });
    expect(clearRating(company(), ceo, 'support', later)).toEqual([]);
  });
});

describe('restorePerson', () => {
  const then = {
    values: ['advocate'],
    evidence: 'Spoke for us.',
    confidence: 'confirmed',
    ratedBy: 'Kim Lund',
    ratedOn: '2026-01-10' as IsoDate,
  } as const;
  it('gives back value, evidence, confidence, author and date of then, and nothing where it is so', () => {
    const rated = write(company(), ratePerson(company(), ceo, 'support', { values: ['opponent'], ...later }));
    const after = write(rated, restorePerson(rated, ceo, 'support', then));
    expect(after.rating.get(ratingId(ceo, 'support'))).toMatchObject(then);
    expect(restorePerson(after, ceo, 'support', then)).toEqual([]);
  });

  it('leaves out values that this version does not know', () => {
    const [restored] = restorePerson(company(), ceo, 'support', { ...then, values: ['fan', 'advocate'] });
    expect(restored?.fields['values']).toEqual(['advocate']);
  });
});
