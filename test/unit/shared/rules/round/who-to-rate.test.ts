import { describe, expect, test } from 'vitest';
import { ROUND_SIZE, stancesNotKnown, whoToRate } from '#shared/rules/round/who-to-rate.ts';
import { partnerMap, personId, reorder, TODAY, type GivenPerson } from '../../../../fixtures/partner-map.ts';

function order(people: Readonly<Record<string, GivenPerson>>, most?: number): readonly string[] {
  return whoToRate(partnerMap({ people }), TODAY, most).map((id) => id.replace('p-', ''));
}

describe('who probably matters', () => {
  const chart = {
    low: { reportsTo: 'lead' },
    lead: { reportsTo: 'top' },
    aide: { reportsTo: 'top', title: 'Assistant to the managing board' },
    top: {},
    side: { reportsTo: 'top' },
  } as const;

  test('goes by level and by how many are below', () => {
    expect(order(chart)).toEqual(['top', 'lead', 'side', 'aide', 'low']);
  });

  test('goes by title where all stand on one level', () => {
    expect(
      order({
        cook: { title: 'Canteen' },
        buyer: { title: 'Head of procurement' },
        boss: { title: 'Managing Director' },
      }),
    ).toEqual(['boss', 'buyer', 'cook']);
  });

  test('leaves out who is rated already and who left, and begins with key players whose stance is not known', () => {
    const people = {
      ...chart,
      top: { influence: 'inner-circle', support: 'advocate' },
      low: { reportsTo: 'lead', influence: 'political-structure' },
      gone: { fields: { leftOn: '2026-01-01' as never } },
    } as const;
    expect(order(people)[0]).toBe('low');
    expect(order(people)).not.toContain('top');
    expect(order(people)).not.toContain('gone');
    expect(stancesNotKnown(partnerMap({ people }), TODAY)).toEqual([personId('low')]);
  });

  test('is as long as five minutes allow, and the same for any order of the rows', () => {
    const people = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`p${String(index)}`, {}] as const),
    );
    const state = partnerMap({ people });
    expect(whoToRate(state, TODAY)).toHaveLength(ROUND_SIZE);
    expect(
      whoToRate(
        reorder(state, (rows) => rows.toReversed()),
        TODAY,
      ),
    ).toEqual(whoToRate(state, TODAY));
  });
});
