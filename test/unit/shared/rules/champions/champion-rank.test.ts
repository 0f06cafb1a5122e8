import { describe, expect, test } from 'vitest';
import { entryPointOf, entryPointText, rankChampions } from '#shared/rules/champions/champion-rank.ts';
import type { PersonId } from '#shared/model/id.ts';
import { adaptabilities, coverages, influences, relationshipLevels } from '#shared/model/rating.ts';
import {
  partnerMap,
  personId,
  type GivenMap,
  type GivenPerson,
  TODAY,
} from '../../../../fixtures/partner-map.ts';

function pointsOf(map: GivenMap, key = 'ada'): Readonly<Record<string, number>> {
  const rank = rankChampions(partnerMap(map), TODAY).find((one) => one.personId === personId(key));
  return Object.fromEntries([
    ...(rank?.parts.map((part) => [part.id, part.points] as const) ?? []),
    ['total', rank?.total ?? Number.NaN] as const,
  ]);
}

function ranked(map: GivenMap): readonly PersonId[] {
  return rankChampions(partnerMap(map), TODAY).map((rank) => rank.personId);
}

describe('method, section 5, point 7: who is ranked', () => {
  test('everyone who is present and not against us; not rated counts as not against us', () => {
    const people: Record<string, GivenPerson> = {
      ada: { support: 'advocate' },
      bo: { support: 'supporter' },
      cy: { support: 'neutral' },
      di: {},
      ed: { support: 'non-supporter' },
      flo: { support: 'opponent' },
      gus: { support: 'advocate', fields: { leftOn: '2026-04-01' as never } },
    };
    expect(ranked({ people })).toEqual(['ada', 'bo', 'cy', 'di'].map(personId));
  });

  test('equal totals are ordered by name', () => {
    const people = { zoe: {}, ada: {}, mia: {} };
    expect(ranked({ people })).toEqual(['ada', 'mia', 'zoe'].map(personId));
  });
});

describe('method, section 5, point 7: the parts', () => {
  test('own influence, support, coverage, relationship and adaptability add up', () => {
    expect(
      pointsOf({
        people: {
          ada: {
            influence: 'political-structure',
            support: 'advocate',
            coverage: 'multiple',
            relationship: 'problem-solver',
            adaptability: 'visionary',
          },
        },
      }),
    ).toEqual({
      influence: 15,
      reach: 0,
      support: 25,
      coverage: 10,
      relationship: 7,
      adaptability: 8,
      conflict: 0,
      total: 65,
    });
  });

  test.each([
    ['influence', influences],
    ['coverage', coverages],
    ['relationship', relationshipLevels],
    ['adaptability', adaptabilities],
  ] as const)('a higher %s never gives fewer points', (kind, values) => {
    const points = values.map((value) => pointsOf({ people: { ada: { [kind]: value } } })[kind] ?? 0);
    expect(points).toEqual([...points].sort((a, b) => a - b));
    expect(points[0]).toBe(0);
    expect(points.at(-1)).toBeGreaterThan(0);
  });

  test('what is not rated gives no points and says so', () => {
    const [rank] = rankChampions(partnerMap({ people: { ada: {} } }), TODAY);
    expect(rank?.total).toBe(0);
    expect(rank?.parts.map((part) => part.because).join(' ')).toMatch(
      /Influence is not rated\..*Support is not rated\..*Coverage is not rated\..*relationship is not rated\..*Adaptability is not rated\./u,
    );
  });
});

describe('method, section 5, point 7: what influence lines reach', () => {
  const inner: GivenPerson = { influence: 'inner-circle' };

  test.each([
    [3, 10],
    [2, 6.7],
    [1, 3.3],
  ] as const)('strength %i to the inner circle gives %f points', (strength, points) => {
    const map: GivenMap = { people: { ada: {}, bo: inner }, lines: [['influences', 'ada', 'bo', strength]] };
    expect(pointsOf(map)['reach']).toBe(points);
  });

  test('the political structure counts half of the inner circle, outside nothing', () => {
    const to = (influence: GivenPerson): number | undefined =>
      pointsOf({ people: { ada: {}, bo: influence }, lines: [['influences', 'ada', 'bo', 3]] })['reach'];
    expect(to({ influence: 'political-structure' })).toBe(5);
    expect(to({ influence: 'outside' })).toBe(0);
    expect(to({})).toBe(0);
  });

  test('strengths multiply, and a path counts half over one person, a quarter over two, nothing over three', () => {
    const people = { ada: {}, bo: {}, cy: {}, di: {}, ed: inner };
    const lines = [
      ['influences', 'ada', 'bo', 3],
      ['influences', 'bo', 'cy', 3],
      ['influences', 'cy', 'di', 3],
      ['influences', 'di', 'ed', 2],
    ] as const;
    const reach = (key: string): number | undefined => pointsOf({ people, lines }, key)['reach'];
    expect([reach('di'), reach('cy'), reach('bo'), reach('ada')]).toEqual([6.7, 3.3, 1.7, 0]);
  });

  test('each key player is counted once, by the best path', () => {
    const map: GivenMap = {
      people: { ada: {}, bo: {}, ed: inner },
      lines: [
        ['influences', 'ada', 'ed', 3],
        ['influences', 'ada', 'bo', 3],
        ['influences', 'bo', 'ed', 3],
      ],
    };
    expect(pointsOf(map)['reach']).toBe(10);
  });

  test('somebody who left is neither reached nor a way on', () => {
    const gone: GivenPerson = { ...inner, fields: { leftOn: '2026-04-01' as never } };
    const map: GivenMap = {
      people: { ada: {}, bo: gone, ed: inner },
      lines: [
        ['influences', 'ada', 'bo', 3],
        ['influences', 'bo', 'ed', 3],
      ],
    };
    expect(pointsOf(map)['reach']).toBe(0);
  });

  test('a conflict with a key player costs what reaching that one gives, once', () => {
    const map: GivenMap = {
      people: { ada: {}, bo: inner, cy: { influence: 'political-structure' }, di: { influence: 'outside' } },
      lines: [
        ['conflict', 'ada', 'bo'],
        ['conflict', 'bo', 'ada'],
        ['conflict', 'cy', 'ada'],
        ['conflict', 'ada', 'di'],
      ],
    };
    expect(pointsOf(map)['conflict']).toBe(-15);
  });
});

describe('method, section 5, point 7: the entry point', () => {
  test('is the best ranked with coverage brief or better', () => {
    const state = partnerMap({
      people: {
        ada: { support: 'advocate', influence: 'inner-circle', coverage: 'none' },
        bo: { support: 'supporter', coverage: 'brief' },
        cy: { support: 'neutral', coverage: 'brief' },
      },
    });
    expect(entryPointOf(state, TODAY)).toBe(personId('bo'));
    expect(entryPointText(state, TODAY)).toBe(
      'The best of those we are in touch with (coverage brief). Ada is ranked higher; we do not know them yet.',
    );
  });

  test('there is none while nobody is covered', () => {
    expect(
      entryPointOf(partnerMap({ people: { ada: { support: 'advocate', coverage: 'none' } } }), TODAY),
    ).toBeNull();
  });
});

describe('speed of the ranking', () => {
  // Time of the processor, not of the clock, and several times what it takes: other work on the machine does not count.
  test.each([
    [200, 100],
    [1_000, 500],
  ])('%i people within %i ms', (size, most) => {
    const key = (index: number): string => `k${index % size}`;
    const state = partnerMap({
      people: Object.fromEntries(
        Array.from({ length: size }, (_, i) => [
          key(i),
          { influence: influences[i % 3] ?? 'outside', coverage: coverages[i % 4] ?? 'none' },
        ]),
      ),
      lines: Array.from({ length: size * 2 }, (_, i) => ['influences', key(i), key(i * 13 + 7), 3] as const),
    });
    const start = process.cpuUsage();
    expect(rankChampions(state, TODAY)).toHaveLength(size);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(most);
  });
});
