import { describe, expect, test } from 'vitest';
import { cardsOf } from '#shared/layout/card.ts';
import { lenses, lensScale } from '#shared/layout/lens.ts';
import { change } from '#shared/model/change.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { SeatId } from '#shared/model/id.ts';
import { rated, seated, stateOf, today } from './people.ts';
import { some } from '../../../fixtures/some.ts';

const cards = (state: PartnerState) => [
  ...cardsOf(state, [...state.seat.keys()] as SeatId[], today).values(),
];

describe('lensScale', () => {
  test('counts each value of support, with its sign, and what is not rated last', () => {
    const state = stateOf(seated('ada'), seated('bo'), seated('cy'), rated('ada', 'support', ['advocate']));
    const { entries } = lensScale('support', cards(state));
    expect(entries.map(({ key, sign, count }) => [key, sign, count])).toEqual([
      ['opponent', '−−', 0],
      ['non-supporter', '−', 0],
      ['neutral', '0', 0],
      ['supporter', '+', 0],
      ['advocate', '++', 1],
      ['unrated', '?', 2],
    ]);
  });

  test('every lens gives every card an entry that is in the legend', () => {
    const state = stateOf(
      seated('ada'),
      seated('bo'),
      rated('ada', 'role', ['user', 'approver']),
      rated('ada', 'orientation', ['technical', 'financial']),
      rated('ada', 'relationship', ['vendor']),
      rated('ada', 'adaptability', ['innovator']),
    );
    for (const lens of lenses) {
      const scale = lensScale(lens, cards(state));
      for (const card of some(cards(state))) expect(scale.entries).toContain(scale.entryOf(card));
      expect(scale.entries.reduce((sum, { count }) => sum + count, 0)).toBe(2);
      expect(new Set(scale.entries.map(({ key }) => key)).size).toBe(scale.entries.length);
    }
  });

  test('colours by the role that decides most', () => {
    const state = stateOf(seated('ada'), rated('ada', 'role', ['user', 'approver']));
    const [ada] = cards(state);
    expect(ada && lensScale('role', [ada]).entryOf(ada).key).toBe('approver');
  });

  test('names the largest departments and gathers the rest', () => {
    const seats = Array.from({ length: 30 }, (_, i) =>
      change('seat', `s${String(i).padStart(2, '0')}`, {
        partnerId: 'p' as never,
        personId: null,
        department: `D${String(i % 12).padStart(2, '0')}`,
      }),
    );
    const people = Array.from({ length: 30 }, (_, i) => seated(`n${String(i)}`)).flat();
    const state = stateOf(people, seats);
    const named = cards(state).map((card, index) =>
      card.vacant ? card : { ...card, department: `D${String(index % 12)}` },
    );
    const { entries } = lensScale('department', named);
    expect(entries).toHaveLength(10);
    expect(entries.at(-2)).toMatchObject({ key: 'rest', label: 'Others' });
  });

  test('days since the last touch fall into steps', () => {
    const [ada] = cards(stateOf(seated('ada')));
    if (ada === undefined) throw new Error('no card');
    const key = (days: number | null) =>
      lensScale('freshness', [ada]).entryOf({ ...ada, freshnessDays: days }).key;
    expect([0, 30, 31, 90, 180, 181, null].map(key)).toEqual([
      'days-30',
      'days-30',
      'days-90',
      'days-90',
      'days-180',
      'older',
      'unrated',
    ]);
  });
});
