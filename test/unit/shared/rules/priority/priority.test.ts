import { describe, expect, test } from 'vitest';
import { relationshipLevels } from '#shared/model/rating.ts';
import type { PriorityPart } from '#shared/rules/priority/own-priority.ts';
import { priorityOf, priorityTotal } from '#shared/rules/priority/priority.ts';
import {
  partnerMap,
  personId,
  TODAY,
  type GivenLine,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');

function part(id: PriorityPart['id'], person: GivenPerson): PriorityPart | undefined {
  return priorityOf(partnerMap({ people: { ada: person } }), ada, TODAY).parts.find((p) => p.id === id);
}

describe('method 5.3: priority, part by part', () => {
  test.each([
    [undefined, 0],
    ['outside', 0],
    ['political-structure', 25],
    ['inner-circle', 40],
  ] as const)('method 5.3: influence %s → %s', (influence, points) => {
    expect(part('influence', influence === undefined ? {} : { influence })).toMatchObject({
      points,
      most: 40,
    });
  });

  test.each([
    ['none', 15],
    ['brief', 10],
    ['multiple', 5],
    ['in-depth', 0],
  ] as const)('method 5.3: coverage %s → %s', (coverage, points) => {
    expect(part('coverage-gap', { coverage })).toMatchObject({ points, most: 15 });
  });

  test('method 5.3: coverage not rated → 0, and says so', () => {
    expect(part('coverage-gap', {})).toMatchObject({ points: 0, because: 'Coverage is not rated.' });
  });

  test.each(
    relationshipLevels.flatMap((now, from) =>
      relationshipLevels.map((wanted, to) => [now, wanted, Math.max(0, to - from) * 5] as const),
    ),
  )('method 5.3: relationship %s, wanted %s → %s', (relationship, wanted, points) => {
    expect(part('relationship-gap', { relationship, 'relationship-desired': wanted })).toMatchObject({
      points,
      most: 15,
    });
  });

  test('method 5.3: relationship or the one wanted not rated → 0, and says which', () => {
    expect(part('relationship-gap', { 'relationship-desired': 'trusted-advisor' })?.because).toContain(
      'The relationship is not rated',
    );
    expect(part('relationship-gap', { relationship: 'vendor' })?.because).toContain(
      'The relationship wanted is not rated',
    );
  });

  test.each([
    ['no cadence', null, [], 0],
    ['in time', 30, ['2026-04-12'], 0],
    ['one day over 30', 30, ['2026-04-11'], 1],
    ['three days over 30', 30, ['2026-04-09'], 1],
    ['four days over 30', 30, ['2026-04-08'], 2],
    ['half a cadence over', 30, ['2026-03-28'], 5],
    ['a whole cadence over', 30, ['2026-03-13'], 10],
    ['far over', 30, ['2020-01-01'], 10],
    ['never touched', 30, [], 10],
    ['only a planned touch', 30, ['2026-06-01'], 10],
    ['the latest of several counts', 30, ['2020-01-01', '2026-05-10', '2024-01-01'], 0],
  ] as const)('method 5.3: freshness, %s → %s', (_name, cadenceDays, touched, points) => {
    expect(part('freshness', { fields: { cadenceDays }, touched })).toMatchObject({ points, most: 10 });
  });

  test.each([
    ['no line', [], 0],
    ['strength 1', [['influences', 'ada', 'bo', 1]], 3],
    ['strength 2', [['influences', 'ada', 'bo', 2]], 7],
    ['strength 3', [['influences', 'ada', 'bo', 3]], 10],
    [
      'two of the inner circle',
      [
        ['influences', 'ada', 'bo', 3],
        ['influences', 'ada', 'cy', 3],
      ],
      20,
    ],
    [
      'never above 20',
      [
        ['influences', 'ada', 'bo', 3],
        ['influences', 'ada', 'cy', 3],
        ['influences', 'ada', 'di', 3],
      ],
      20,
    ],
    [
      'two hops multiply',
      [
        ['influences', 'ada', 'ed', 2],
        ['influences', 'ed', 'bo', 2],
      ],
      4,
    ],
    [
      'the strongest of two paths',
      [
        ['influences', 'ada', 'ed', 2],
        ['influences', 'ed', 'bo', 2],
        ['influences', 'ada', 'bo', 1],
      ],
      4,
    ],
    [
      'three hops',
      [
        ['influences', 'ada', 'ed', 3],
        ['influences', 'ed', 'fay', 3],
        ['influences', 'fay', 'bo', 3],
      ],
      10,
    ],
    [
      'four hops are too far',
      [
        ['influences', 'ada', 'ed', 3],
        ['influences', 'ed', 'fay', 3],
        ['influences', 'fay', 'gil', 3],
        ['influences', 'gil', 'bo', 3],
      ],
      0,
    ],
    ['against the direction', [['influences', 'bo', 'ada', 3]], 0],
    ['political structure is not the inner circle', [['influences', 'ada', 'hal', 3]], 0],
    [
      'a circle back to the person',
      [
        ['influences', 'ada', 'ed', 3],
        ['influences', 'ed', 'ada', 3],
      ],
      0,
    ],
  ] satisfies readonly [string, readonly GivenLine[], number][])(
    'method 5.3: reach into the inner circle, %s → %s',
    (_name, lines, points) => {
      const state = partnerMap({
        people: {
          ada: {},
          bo: { influence: 'inner-circle' },
          cy: { influence: 'inner-circle' },
          di: { influence: 'inner-circle' },
          ed: {},
          fay: {},
          gil: {},
          hal: { influence: 'political-structure' },
        },
        lines,
      });
      const reach = priorityOf(state, ada, TODAY).parts.find(({ id }) => id === 'reach');
      expect(reach).toMatchObject({ points, most: 20 });
    },
  );

  test('method 5.3: people who left are not reached', () => {
    const state = partnerMap({
      people: { ada: {}, bo: { influence: 'inner-circle', fields: { leftOn: TODAY } } },
      lines: [['influences', 'ada', 'bo', 3]],
    });
    expect(priorityOf(state, ada, TODAY).total).toBe(0);
  });

  test('method 5.3: the parts add up, to 100 at most', () => {
    const state = partnerMap({
      people: {
        ada: {
          influence: 'inner-circle',
          coverage: 'none',
          relationship: 'vendor',
          'relationship-desired': 'trusted-advisor',
          fields: { cadenceDays: 10 },
        },
        bo: { influence: 'inner-circle' },
        cy: { influence: 'inner-circle' },
      },
      lines: [
        ['influences', 'ada', 'bo', 3],
        ['influences', 'ada', 'cy', 3],
      ],
    });
    const { total, parts } = priorityOf(state, ada, TODAY);
    expect(total).toBe(100);
    expect(parts.map((p) => p.most)).toEqual([40, 20, 15, 15, 10, 15]);
    expect(parts.every((p) => p.because.length > 0)).toBe(true);
  });
});

describe('campaign 1: a part for leverage, 15 once', () => {
  const leverageOf = (people: Readonly<Record<string, GivenPerson>>, lines: readonly GivenLine[] = []) => {
    const state = partnerMap({ colleagues: { hannah: {} }, people, lines });
    return (key: string) => {
      const found = priorityOf(state, personId(key), TODAY);
      return [found.parts.find(({ id }) => id === 'leverage')?.points, found.total];
    };
  };
  const champion: GivenPerson = { support: 'advocate', influence: 'political-structure' };
  const known: GivenPerson = { support: 'supporter', knownBy: { hannah: 'in-depth' } };

  test('for the champion', () => {
    const of = leverageOf({ ada: champion, bo: { support: 'supporter' }, cy: { support: 'advocate' } });
    expect(of('ada')).toEqual([15, 40]);
    expect(of('bo')).toEqual([0, 0]);
    expect(of('cy')).toEqual([0, 0]);
  });

  test('for everybody on the best way in to one of the highest targets, and for nobody on another way', () => {
    const of = leverageOf(
      { ada: { influence: 'inner-circle' }, bo: known, cy: known, di: { ...known, support: 'neutral' } },
      [
        ['influences', 'bo', 'ada', 3],
        ['influences', 'di', 'ada', 3],
        ['influences', 'cy', 'di', 3],
      ],
    );
    expect(of('bo')).toEqual([15, 25]);
    expect(of('di')).toEqual([0, 10]);
    expect(of('ada')[0]).toBe(0);
  });

  test('once, for a champion who is the best way to several; and the sum is cut at 100', () => {
    const inner: GivenPerson = { influence: 'inner-circle' };
    const ada: GivenPerson = {
      ...known,
      support: 'advocate',
      influence: 'inner-circle',
      coverage: 'none',
      relationship: 'vendor',
      'relationship-desired': 'trusted-advisor',
      fields: { cadenceDays: 10 },
    };
    const of = leverageOf({ ada, bo: inner, cy: inner }, [
      ['influences', 'ada', 'bo', 3],
      ['influences', 'ada', 'cy', 3],
    ]);
    expect(of('ada')).toEqual([15, 100]);
  });

  test('only the five highest targets count, ranked without this part', () => {
    const target: GivenPerson = { influence: 'inner-circle' };
    const low: GivenPerson = { role: 'approver' };
    const people = { t1: target, t2: target, t3: target, t4: target, t5: target, low, go: known };
    const lines: readonly GivenLine[] = [['influences', 'go', 'low', 3]];
    expect(leverageOf(people, lines)('go')).toEqual([0, 0]);
    const { t5: _gone, ...four } = people;
    expect(leverageOf(four, lines)('go')).toEqual([15, 15]);
  });

  test('the total alone is that of the parts', () => {
    const state = partnerMap({ people: { ada: champion, bo: known } });
    for (const key of ['ada', 'bo'])
      expect(priorityTotal(state, personId(key), TODAY)).toBe(priorityOf(state, personId(key), TODAY).total);
  });
});
