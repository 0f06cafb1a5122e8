import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { describe, expect, test } from 'vitest';
import { pathIn, pathsIn, whomToAskAbout } from '#shared/rules/people/path-in.ts';
import { noPathText, pathText } from '#shared/rules/people/path-text.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';
import {
  colleagueId,
  partnerMap,
  personId,
  seatId,
  TODAY,
  type GivenLine,
  type GivenMap,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');

function stateOf(map: GivenMap) {
  return partnerMap({ colleagues: { hannah: {}, diego: {} }, ...map });
}

function viaOf(map: GivenMap): readonly string[] | null {
  return pathIn(stateOf(map), ada, TODAY)?.via ?? null;
}

/** 0-100; null without a good way. */
function weightOf(map: GivenMap): number | null {
  const path = pathIn(stateOf(map), ada, TODAY);
  return path === null ? null : Math.round(path.weight * 10_000) / 100;
}

const friend: GivenPerson = { support: 'advocate', knownBy: { hannah: 'in-depth' } };
const strong: readonly GivenLine[] = [['influences', 'bo', 'ada', 3]];

describe('campaign 3: a way in begins with somebody whom one of ours knows (coverage ≥ brief)', () => {
  test('nobody knows anybody → none', () => {
    expect(viaOf({ people: { ada: {}, bo: { support: 'advocate' } }, lines: strong })).toBeNull();
    expect(
      viaOf({ people: { ada: {}, bo: { support: 'advocate', coverage: 'none' } }, lines: strong }),
    ).toBeNull();
  });

  test('coverage stands in where nobody noted who of us has the contact', () => {
    const state = stateOf({
      people: { ada: {}, bo: { support: 'advocate', coverage: 'multiple' } },
      lines: strong,
    });
    expect(pathIn(state, ada, TODAY)).toMatchObject({ via: [personId('bo')], colleagueId: null });
  });

  test('what only a colleague knew who has left is no way in any more, whatever the coverage says', () => {
    const people = { ada: {}, bo: { ...friend, coverage: 'in-depth' } } as const;
    expect(viaOf({ people, lines: strong })).toEqual([personId('bo')]);
    const colleagues = { hannah: { leftOn: TODAY } };
    expect(viaOf({ people, lines: strong, colleagues })).toBeNull();
  });
});

describe('campaign 3: one of ours who knows the target goes first', () => {
  test('best known first, before every introduction', () => {
    const state = stateOf({
      people: { ada: { knownBy: { hannah: 'brief', diego: 'multiple' } }, bo: friend },
      lines: strong,
    });
    expect(pathsIn(state, ada, TODAY).map(({ colleagueId: id, via }) => [id, ...via])).toEqual([
      [colleagueId('diego')],
      [colleagueId('hannah')],
      [colleagueId('hannah'), personId('bo')],
    ]);
  });

  test('being in touch is knowing, also where nobody noted who of us is', () => {
    const state = stateOf({ people: { ada: { coverage: 'brief' }, bo: friend }, lines: strong });
    expect(pathIn(state, ada, TODAY)).toMatchObject({
      kind: 'known',
      via: [],
      colleagueId: null,
      weight: 0.5,
    });
  });
});

describe('campaign 3: the weight', () => {
  const people = (bo: GivenPerson): GivenMap['people'] => ({ ada: {}, bo });

  test.each([
    ['in-depth', 100],
    ['multiple', 75],
    ['brief', 50],
  ] as const)('known %s → %d', (known, weight) => {
    const bo = { support: 'advocate', knownBy: { hannah: known } } as const;
    expect(weightOf({ people: people(bo), lines: strong })).toBe(weight);
  });

  test.each([
    ['advocate', 100],
    ['supporter', 90],
    ['neutral', 70],
  ] as const)('support %s → %d', (support, weight) => {
    expect(weightOf({ people: people({ ...friend, support }), lines: strong })).toBe(weight);
  });

  test.each([
    [3, 100],
    [2, 66.67],
    [1, 33.33],
  ] as const)('strength %d → %d', (strength, weight) => {
    expect(weightOf({ people: people(friend), lines: [['influences', 'bo', 'ada', strength]] })).toBe(weight);
  });

  test('ally and manager count as 2, in both directions of an ally line', () => {
    expect(weightOf({ people: people(friend), lines: [['ally', 'bo', 'ada']] })).toBe(66.67);
    expect(weightOf({ people: people(friend), lines: [['ally', 'ada', 'bo']] })).toBe(66.67);
    expect(weightOf({ people: { bo: friend, ada: { reportsTo: 'bo' } } })).toBe(66.67);
  });

  test('of several lines between two people the strongest counts', () => {
    const lines: readonly GivenLine[] = [
      ['influences', 'bo', 'ada', 1],
      ['ally', 'bo', 'ada'],
    ];
    expect(weightOf({ people: people(friend), lines })).toBe(66.67);
  });

  test('each further person costs a fifth, and every person and line on the way counts', () => {
    const chain: GivenMap = {
      people: { ada: {}, bo: { support: 'supporter' }, cy: { support: 'advocate' }, di: friend },
      lines: [
        ['influences', 'di', 'cy', 3],
        ['influences', 'cy', 'bo', 3],
        ['influences', 'bo', 'ada', 3],
      ],
    };
    expect(viaOf(chain)).toEqual([personId('di'), personId('cy'), personId('bo')]);
    expect(weightOf(chain)).toBe(57.6);
  });

  test('four people are too far', () => {
    const advocate = { support: 'advocate' } as const;
    expect(
      viaOf({
        people: { ada: {}, bo: advocate, cy: advocate, di: advocate, ed: friend },
        lines: [
          ['influences', 'ed', 'di', 3],
          ['influences', 'di', 'cy', 3],
          ['influences', 'cy', 'bo', 3],
          ['influences', 'bo', 'ada', 3],
        ],
      }),
    ).toBeNull();
  });
});

describe('campaign 3: under 25 it is “no good way: ask …”, never advice', () => {
  const weak = (support: 'neutral' | 'supporter'): GivenMap => ({
    people: { ada: {}, bo: { support, knownBy: { hannah: 'multiple' } } },
    lines: [['influences', 'bo', 'ada', 1]],
  });

  test('75 × 0.9 × 1/3 = 22.5 is none, and says whom to ask', () => {
    const state = stateOf(weak('supporter'));
    expect(pathIn(state, ada, TODAY)).toBeNull();
    expect(pathsIn(state, ada, TODAY)).toEqual([]);
    expect(whomToAskAbout(state, ada, TODAY)).toBe(personId('bo'));
    expect(noPathText(state, ada, TODAY)).toBe(
      'No good way in to Ada: ask Bo who could introduce us, and ask among ourselves who has been in touch.',
    );
  });

  test('exactly 25 is one', () => {
    const map: GivenMap = {
      people: { ada: {}, bo: { support: 'advocate', knownBy: { hannah: 'multiple' } } },
      lines: [['influences', 'bo', 'ada', 1]],
    };
    expect(weightOf(map)).toBe(25);
  });

  test('where nobody could be asked at all, only we are', () => {
    const state = stateOf({ people: { ada: {}, bo: {} }, lines: strong });
    expect(whomToAskAbout(state, ada, TODAY)).toBeNull();
    expect(noPathText(state, ada, TODAY)).toBe(
      'No way in to Ada is known: ask among ourselves who has been in touch.',
    );
  });
});

describe('campaign 3: every hop is at least neutral, present, and not in conflict with the next', () => {
  test.each([['opponent'], ['non-supporter'], [[]]] as const)('%s: not asked, as the first', (support) => {
    expect(viaOf({ people: { ada: {}, bo: { ...friend, support } }, lines: strong })).toBeNull();
  });

  test.each([['opponent'], ['non-supporter'], [[]]] as const)('%s: not asked, in between', (support) => {
    expect(
      viaOf({
        people: { ada: {}, bo: { support }, cy: friend },
        lines: [
          ['influences', 'cy', 'bo', 3],
          ['influences', 'bo', 'ada', 3],
        ],
      }),
    ).toBeNull();
  });

  test('who has left is not asked, who leaves tomorrow is', () => {
    const leaving = (leftOn: string): GivenMap => ({
      people: { ada: {}, bo: { ...friend, fields: { leftOn: leftOn as typeof TODAY } } },
      lines: strong,
    });
    expect(viaOf(leaving(TODAY))).toBeNull();
    expect(viaOf(leaving('2026-05-13'))).toEqual([personId('bo')]);
  });

  test.each([
    ['the target', 'bo', 'ada'],
    ['the next person', 'cy', 'bo'],
  ])('in conflict with %s: not asked', (_what, from, to) => {
    const map = (lines: readonly GivenLine[]): GivenMap => ({
      people: { ada: {}, bo: { support: 'advocate' }, cy: friend },
      lines: [['influences', 'cy', 'bo', 3], ['influences', 'bo', 'ada', 3], ...lines],
    });
    expect(viaOf(map([]))).toEqual([personId('cy'), personId('bo')]);
    expect(viaOf(map([['conflict', from, to]]))).toBeNull();
  });
});

describe('campaign 3: never through somebody on the other side of a faction', () => {
  const map = (lines: readonly GivenLine[]): GivenMap => ({
    people: {
      ada: { support: 'opponent', coverage: 'none' },
      foe: { support: 'non-supporter' },
      bo: friend,
      cy: { support: 'neutral' },
    },
    lines: [['ally', 'ada', 'foe'], ...strong, ...lines],
  });

  test('who is in conflict with one of the faction opens no door to another of it', () => {
    expect(viaOf(map([]))).toEqual([personId('bo')]);
    expect(viaOf(map([['conflict', 'bo', 'foe']]))).toBeNull();
  });

  test('nor does an ally of the faction to somebody who is in conflict with it', () => {
    const apart = (lines: readonly GivenLine[]): GivenMap => ({
      people: {
        ada: {},
        one: { support: 'opponent' },
        two: { support: 'opponent' },
        bo: friend,
      },
      lines: [['ally', 'one', 'two'], ['conflict', 'ada', 'two'], ...strong, ...lines],
    });
    expect(viaOf(apart([]))).toEqual([personId('bo')]);
    expect(viaOf(apart([['ally', 'bo', 'one']]))).toBeNull();
  });
});

describe('campaign 3: a manager introduces only if supporter with coverage ≥ brief', () => {
  const map = (bo: GivenPerson, lines: readonly GivenLine[] = []): GivenMap => ({
    people: { bo, ada: { reportsTo: 'bo' }, cy: friend },
    lines,
  });

  test('a neutral one does not, not even along an influence line', () => {
    expect(viaOf(map({ ...friend, support: 'neutral' }))).toBeNull();
    expect(viaOf(map({ ...friend, support: 'neutral' }, strong))).toBeNull();
    expect(viaOf(map({ ...friend, support: 'supporter' }))).toEqual([personId('bo')]);
  });

  test('one whom nobody of ours knows does not', () => {
    expect(viaOf(map({ support: 'advocate' }, [['influences', 'cy', 'bo', 3]]))).toBeNull();
    const brief = { support: 'advocate', coverage: 'brief' } as const;
    expect(viaOf(map(brief, [['influences', 'cy', 'bo', 3]]))).toEqual([personId('cy'), personId('bo')]);
  });

  test('a report introduces nobody upwards', () => {
    expect(viaOf({ people: { ada: {}, bo: { ...friend, reportsTo: 'ada' } } })).toBeNull();
  });
});

describe('campaign 3: an assistant is called directly', () => {
  const map = (ratings: GivenPerson): GivenMap => ({
    people: { ada: { title: 'Assistant to the board', ...ratings }, bo: friend },
    lines: strong,
  });

  test('without an introduction', () => {
    const state = stateOf(map({ fields: { ownerColleagueId: colleagueId('diego') } }));
    const path = pathIn(state, ada, TODAY);
    expect(path).toMatchObject({ kind: 'call', via: [], colleagueId: colleagueId('diego') });
    expect(path === null ? '' : pathText(state, path)).toBe(
      'Ada is an assistant: call directly, without an introduction.',
    );
  });

  test('who of us knows them still goes first', () => {
    const state = stateOf(map({ knownBy: { hannah: 'brief' } }));
    expect(pathIn(state, ada, TODAY)).toMatchObject({ kind: 'known', colleagueId: colleagueId('hannah') });
  });
});

describe('campaign 3: above a supporting decision maker, that decision maker is asked first whether and how', () => {
  const map = (karin: GivenPerson, ada_: GivenPerson = {}): GivenMap => ({
    people: { ada: ada_, karin: { reportsTo: 'ada', ...karin }, bo: friend },
    lines: strong,
  });
  const decider: GivenPerson = {
    support: 'supporter',
    role: 'decision-maker',
    knownBy: { hannah: 'multiple' },
  };

  test('before a better way over somebody else', () => {
    const state = stateOf(map(decider));
    const ways = pathsIn(state, ada, TODAY);
    expect(ways.map(({ kind, via }) => [kind, ...via])).toEqual([
      ['ask-decider', personId('karin')],
      ['introduction', personId('bo')],
    ]);
    expect(ways.map((way) => pathText(state, way))).toEqual([
      'Hannah knows Karin (multiple); Karin works below Ada. Karin supports us and decides: ask first whether and how to approach Ada.',
      'Hannah knows Bo (in-depth); Bo influences Ada strongly.',
    ]);
  });

  test.each([
    ['neutral', { ...decider, support: 'neutral' }],
    ['no decision maker', { ...decider, role: 'approver' }],
    ['in conflict with nobody, but not known', { ...decider, knownBy: {} }],
  ] as const)('not one who is %s', (_what, karin) => {
    expect(pathIn(stateOf(map(karin)), ada, TODAY)).toMatchObject({ kind: 'introduction' });
  });

  test('who is above by a dotted line is above too', () => {
    const state = stateOf({
      people: { ada: {}, karin: decider, bo: friend },
      lines: [...strong, ['dotted', 'karin', 'ada']],
    });
    expect(pathIn(state, ada, TODAY)).toMatchObject({ kind: 'ask-decider', via: [personId('karin')] });
  });

  test('one right below, and not past whoever is in between', () => {
    const state = stateOf({
      people: {
        ada: {},
        karin: { reportsTo: 'ada', support: 'neutral' },
        tomasz: { reportsTo: 'karin', ...decider, knownBy: { hannah: 'in-depth' } },
      },
    });
    expect(pathsIn(state, ada, TODAY)).toEqual([]);
    const vacant = applyChanges(state, [change('seat', seatId('karin'), { personId: null })]);
    expect(pathIn(vacant, ada, TODAY)).toMatchObject({ kind: 'ask-decider', via: [personId('tomasz')] });
  });

  test('who of us knows the one above still goes first', () => {
    expect(pathIn(stateOf(map(decider, { knownBy: { diego: 'brief' } })), ada, TODAY)).toMatchObject({
      kind: 'known',
    });
  });
});

describe('campaign 10: the ways in of the worked partners', () => {
  test.each(workedPartners())('$name', (worked) => {
    const { state, today, expected } = worked;
    for (const { person, via, by } of expected.waysIn) {
      const way = pathIn(state, personIdOf(worked, person), today);
      expect([person, way?.via.at(-1) ?? null]).toEqual([
        person,
        via === null ? null : personIdOf(worked, via),
      ]);
      const colleague = way?.colleagueId ?? null;
      expect(colleague === null ? null : state.colleague.get(colleague)?.name).toBe(
        by === null ? null : worked.nameOf(by),
      );
    }
  });
});
