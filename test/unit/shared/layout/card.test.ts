import { describe, expect, test } from 'vitest';
import { cardOf } from '#shared/layout/card.ts';
import { describeCard, marksOf } from '#shared/layout/card-signs.ts';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { rated, seated, seatOf, stateOf, today } from './people.ts';

describe('cardOf', () => {
  test('has no value where nothing was rated', () => {
    const card = cardOf(stateOf(seated('ada')), seatOf('ada'), today);
    expect(card).toMatchObject({
      name: 'ada Berg',
      support: null,
      influence: null,
      keyPlayer: false,
      stale: false,
    });
  });

  test('an advocate in the political structure is key player and champion', () => {
    const state = stateOf(
      seated('ada'),
      rated('ada', 'support', ['advocate']),
      rated('ada', 'influence', ['political-structure']),
    );
    expect(marksOf(cardOf(state, seatOf('ada'), today))).toEqual(['key', 'star']);
  });

  test('an advocate without power is no champion', () => {
    const state = stateOf(
      seated('ada'),
      rated('ada', 'support', ['advocate']),
      rated('ada', 'influence', ['outside']),
    );
    expect(cardOf(state, seatOf('ada'), today).champion).toBe(false);
  });

  test('is stale as soon as one rating is older than the review interval', () => {
    const state = stateOf(seated('ada'), rated('ada', 'coverage', ['brief'], { ratedOn: '2025-01-01' }));
    expect(cardOf(state, seatOf('ada'), today).stale).toBe(true);
  });

  test('shows the confidence of the least sure rating', () => {
    const state = stateOf(
      seated('ada'),
      rated('ada', 'support', ['neutral'], { confidence: 'confirmed' }),
      rated('ada', 'coverage', ['brief'], { confidence: 'guess' }),
    );
    expect(cardOf(state, seatOf('ada'), today).confidence).toBe('guess');
  });

  test('a seat without a person is vacant and keeps its title', () => {
    const state = applyChanges(stateOf(seated('ada')), [change('seat', 's-ada', { personId: null })]);
    expect(cardOf(state, seatOf('ada'), today)).toMatchObject({
      vacant: true,
      title: 'Title of ada',
      initials: '',
    });
  });

  test('one edit makes one new card and leaves all others the same objects', () => {
    const before = stateOf(seated('ada'), seated('bo'), rated('bo', 'support', ['neutral']));
    const after = applyChanges(before, [rated('ada', 'support', ['supporter'])]);
    expect(cardOf(after, seatOf('bo'), today)).toBe(cardOf(before, seatOf('bo'), today));
    expect(cardOf(after, seatOf('ada'), today)).not.toBe(cardOf(before, seatOf('ada'), today));
    expect(cardOf(after, seatOf('ada'), today).support).toBe('supporter');
  });

  test('a name that comes in makes new cards of those alone whose short form it takes', () => {
    const before = stateOf(seated('ada'), seated('bo'), [change('person', 'bo', { name: 'Bo Lind' })]);
    const after = applyChanges(before, seated('tom'));
    expect(cardOf(before, seatOf('ada'), today).short.forms).toEqual(['a. Berg', 'Berg']);
    expect(cardOf(after, seatOf('ada'), today).short.forms).toEqual(['a. Berg']);
    expect(cardOf(after, seatOf('bo'), today)).toBe(cardOf(before, seatOf('bo'), today));
  });

  test('the sentence for screen readers has the ratings', () => {
    const state = stateOf(
      seated('ada'),
      rated('ada', 'support', ['opponent']),
      rated('ada', 'role', ['approver', 'gatekeeper']),
    );
    expect(describeCard(cardOf(state, seatOf('ada'), today))).toBe(
      'ada Berg, Title of ada, support: opponent, influence not rated, role: approver, gatekeeper',
    );
  });
});

test('a seat that is gone is the same vacant card each time it is asked for', () => {
  const state = stateOf([]);
  const gone = 's-gone' as Parameters<typeof cardOf>[1];
  expect(cardOf(state, gone, today).vacant).toBe(true);
  expect(cardOf(state, gone, today)).toBe(cardOf(state, gone, today));
});
