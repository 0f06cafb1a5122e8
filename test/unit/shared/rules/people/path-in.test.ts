import { describe, expect, test } from 'vitest';
import { pathIn, pathsIn, pathText } from '#shared/rules/people/path-in.ts';
import { colleagueId, partnerMap, personId, type GivenMap, TODAY } from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');

function viaOf(map: GivenMap): readonly string[] | null {
  return pathIn(partnerMap({ colleagues: { hannah: {}, diego: {} }, ...map }), ada, TODAY)?.via ?? null;
}

describe('method 5.7: the best path in', () => {
  test('nobody knows anybody → none', () => {
    expect(viaOf({ people: { ada: {}, bo: {} } })).toBeNull();
  });

  test('a colleague who knows the person comes first', () => {
    const state = partnerMap({
      colleagues: { hannah: {}, diego: {} },
      people: {
        ada: { knownBy: { hannah: 'brief', diego: 'multiple' } },
        bo: { knownBy: { hannah: 'in-depth' } },
      },
      lines: [['influences', 'bo', 'ada', 3]],
    });
    expect(pathIn(state, ada, TODAY)).toMatchObject({ via: [], colleagueId: colleagueId('diego') });
  });

  test('what only a colleague knew who has left is no way in any more, whatever the coverage says', () => {
    const people = { ada: {}, bo: { coverage: 'in-depth', knownBy: { hannah: 'in-depth' } } } as const;
    const lines = [['influences', 'bo', 'ada', 3]] as const;
    expect(viaOf({ people, lines })).toEqual([personId('bo')]);
    expect(viaOf({ people, lines, colleagues: { hannah: { leftOn: '2026-05-01' } } })).toBeNull();
  });

  test('the strongest influence line wins', () => {
    const known = { knownBy: { hannah: 'in-depth' } } as const;
    expect(
      viaOf({
        people: { ada: {}, bo: known, cy: known },
        lines: [
          ['influences', 'bo', 'ada', 1],
          ['influences', 'cy', 'ada', 3],
        ],
      }),
    ).toEqual([personId('cy')]);
  });

  test('a friend is asked before somebody who does not know us', () => {
    expect(
      viaOf({
        people: {
          ada: {},
          bo: { knownBy: { hannah: 'in-depth' }, support: 'advocate' },
          cy: { knownBy: { hannah: 'brief' }, support: 'neutral' },
        },
        lines: [
          ['influences', 'bo', 'ada', 2],
          ['influences', 'cy', 'ada', 3],
        ],
      }),
    ).toEqual([personId('bo')]);
  });

  test.each(['non-supporter', 'opponent'] as const)('a %s is never asked', (support) => {
    expect(
      viaOf({
        people: { ada: {}, bo: { knownBy: { hannah: 'in-depth' }, support } },
        lines: [['influences', 'bo', 'ada', 3]],
      }),
    ).toBeNull();
  });

  test('goes over up to three people, in the order in which they are asked', () => {
    const people = { ada: {}, bo: {}, cy: {}, di: { knownBy: { hannah: 'in-depth' } } } as const;
    expect(
      viaOf({
        people,
        lines: [
          ['influences', 'di', 'cy', 3],
          ['influences', 'cy', 'bo', 3],
          ['influences', 'bo', 'ada', 3],
        ],
      }),
    ).toEqual([personId('di'), personId('cy'), personId('bo')]);
  });

  test('four people are too far', () => {
    expect(
      viaOf({
        people: { ada: {}, bo: {}, cy: {}, di: {}, ed: { knownBy: { hannah: 'in-depth' } } },
        lines: [
          ['influences', 'ed', 'di', 3],
          ['influences', 'di', 'cy', 3],
          ['influences', 'cy', 'bo', 3],
          ['influences', 'bo', 'ada', 3],
        ],
      }),
    ).toBeNull();
  });

  test('allies introduce in both directions', () => {
    const people = { ada: {}, bo: { knownBy: { hannah: 'multiple' } } } as const;
    expect(viaOf({ people, lines: [['ally', 'ada', 'bo']] })).toEqual([personId('bo')]);
    expect(viaOf({ people, lines: [['ally', 'bo', 'ada']] })).toEqual([personId('bo')]);
  });

  test('the manager helps when no line does', () => {
    expect(viaOf({ people: { bo: { knownBy: { hannah: 'multiple' } }, ada: { reportsTo: 'bo' } } })).toEqual([
      personId('bo'),
    ]);
  });

  test('coverage stands in where nobody noted who of us has the contact', () => {
    const state = partnerMap({
      people: { ada: {}, bo: { coverage: 'multiple' } },
      lines: [['influences', 'bo', 'ada', 3]],
    });
    expect(pathIn(state, ada, TODAY)).toMatchObject({ via: [personId('bo')], colleagueId: null });
  });

  test('colleagues and people who left do not count', () => {
    expect(
      viaOf({
        colleagues: { hannah: { leftOn: '2026-01-01' } },
        people: { ada: { knownBy: { hannah: 'in-depth' } } },
      }),
    ).toBeNull();
  });
});

describe('method 5.7: all paths in, best first, with the reason', () => {
  const state = partnerMap({
    colleagues: { hannah: {}, diego: {} },
    people: {
      ada: { knownBy: { diego: 'brief', hannah: 'multiple' } },
      bo: { knownBy: { hannah: 'in-depth' }, support: 'advocate' },
      cy: { coverage: 'multiple', reportsTo: 'ada' },
      di: { knownBy: { diego: 'in-depth' }, support: 'opponent' },
    },
    lines: [
      ['influences', 'bo', 'ada', 3],
      ['influences', 'di', 'ada', 3],
    ],
  });
  const paths = pathsIn(state, ada, TODAY);

  test('our colleagues first, then over others; nobody who is against us is asked', () => {
    expect(paths.map(({ colleagueId: id, via }) => [id, ...via])).toEqual([
      [colleagueId('hannah')],
      [colleagueId('diego')],
      [colleagueId('hannah'), personId('bo')],
      [null, personId('cy')],
    ]);
  });

  test('each says why it is one', () => {
    expect(paths.map((path) => pathText(state, path))).toEqual([
      'Hannah knows Ada (multiple).',
      'Diego knows Ada (brief).',
      'Hannah knows Bo (in-depth); Bo influences Ada strongly.',
      'We are in touch with Cy (multiple); Cy reports to Ada.',
    ]);
  });
});
