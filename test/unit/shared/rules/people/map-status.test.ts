import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import {
  championTestId,
  championTests,
  type ChampionTest,
  type TestResult,
} from '#shared/model/champion-test.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { roles, supports } from '#shared/model/rating.ts';
import { mapStatusOf } from '#shared/rules/people/map-status.ts';
import { PARTNER, partnerMap, personId, TODAY, type GivenPerson } from '../../../../fixtures/partner-map.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

describe('method 5.8: map status', () => {
  test('method 5.8: no people → 0, grey', () => {
    expect(mapStatusOf(emptyState(), TODAY)).toMatchObject({ status: 0, light: 'grey', people: 0 });
  });

  test('method 5.8: people but no key player → 1, grey', () => {
    const state = partnerMap({ people: { ada: { support: 'advocate' }, bo: { influence: 'outside' } } });
    expect(mapStatusOf(state, TODAY)).toMatchObject({ status: 1, light: 'grey', people: 2, keyPlayers: 0 });
  });

  test.each([...supports.filter((s) => s !== 'supporter' && s !== 'advocate'), undefined])(
    'method 5.8: key player with support %s → 2; red, and grey while none is rated',
    (support) => {
      const state = partnerMap({
        people: {
          ada: { influence: 'inner-circle', ...(support === undefined ? {} : { support }) },
          bo: { influence: 'inner-circle' },
          cy: { support: 'advocate' },
        },
      });
      const light = support === undefined ? 'grey' : 'red';
      expect(mapStatusOf(state, TODAY)).toMatchObject({ status: 2, light, supportiveKeyPlayers: 0 });
      expect(mapStatusOf(state, TODAY)).toMatchObject({ redWithout: [], solid: '' });
    },
  );

  test.each(['supporter', 'advocate'] as const)('method 5.8: key player who is %s → 3, amber', (support) => {
    const state = partnerMap({ people: { ada: { influence: 'political-structure', support } } });
    expect(mapStatusOf(state, TODAY)).toMatchObject({ status: 3, light: 'amber', supportiveKeyPlayers: 1 });
  });

  test('says in a few words where it stands and what is missing', () => {
    const short = (people: Readonly<Record<string, GivenPerson>>) =>
      mapStatusOf(partnerMap({ people }), TODAY).short;
    const boss = { influence: 'inner-circle' } as const;
    expect(short({})).toBe('No people yet');
    expect(short({ ada: boss })).toBe('Not started');
    expect(short({ ada: { ...boss, support: 'neutral' }, bo: boss })).toBe('None of 2 with us');
    expect(short({ ada: { ...boss, support: 'supporter' }, bo: boss })).toBe(
      '1 of 2 with us, nobody who decides',
    );
    const decider = { ...boss, support: 'supporter', role: 'decision-maker' } as const;
    expect(short({ ada: decider, bo: boss })).toBe('1 of 2 with us, no tested champion');
    const gate = { support: 'opponent', role: 'gatekeeper' } as const;
    expect(short({ ada: decider, bo: gate })).toBe('1 of 1 with us, Bo against');
    expect(mapStatusOf(proven({ ada: decider }), TODAY).short).toMatch(/^2 of 2 with us, [12] who decides?$/);
  });

  test.each(roles.map((role) => [role, role === 'approver' || role === 'decision-maker'] as const))(
    'method 5.8: supportive key player with role %s beside a proven champion → green %s',
    (role, green) => {
      expect(
        mapStatusOf(proven({ ada: { influence: 'inner-circle', support: 'supporter', role } }), TODAY).light,
      ).toBe(green ? 'green' : 'amber');
    },
  );

  test('method 5.8: a decider who does not support us gives no green', () => {
    const state = partnerMap({
      people: {
        ada: { influence: 'inner-circle', support: 'neutral', role: 'decision-maker' },
        bo: { influence: 'political-structure', support: 'advocate', role: 'user' },
      },
    });
    expect(mapStatusOf(state, TODAY).light).toBe('amber');
  });

  test('people who left do not count', () => {
    const state = partnerMap({
      people: {
        ada: { influence: 'inner-circle', support: 'advocate', fields: { leftOn: TODAY } },
        bo: {},
      },
    });
    expect(mapStatusOf(state, TODAY)).toMatchObject({ status: 1, people: 1 });
  });

  test('counts key players covered from brief on, and says why', () => {
    const state = partnerMap({
      people: {
        ada: { influence: 'inner-circle', coverage: 'none' },
        bo: { influence: 'inner-circle', coverage: 'brief', support: 'supporter', role: 'approver' },
        cy: { influence: 'political-structure' },
      },
    });
    const status = mapStatusOf(state, TODAY);
    expect(status).toMatchObject({ keyPlayers: 3, keyPlayersCovered: 1, supportiveDeciders: 1 });
    expect(status.because).toBe(
      '1 of the 3 key players supports us, and decides or approves. No champion has passed all three tests.',
    );
  });

  test.each([
    [{}, 'The only person is not rated as a key player yet.'],
    [{ influence: 'inner-circle' }, 'Not started: support of the only key player is not rated yet.'],
    [{ influence: 'inner-circle', support: 'neutral' }, 'The only key player does not support us.'],
    [
      { influence: 'inner-circle', support: 'advocate' },
      'The only key player supports us, but does not decide or approve. No champion has passed all three tests.',
    ],
  ] as const)('speaks of one person in the singular: %o', (ada, because) => {
    expect(mapStatusOf(partnerMap({ people: { ada } }), TODAY).because).toBe(because);
  });
});

/** A map with a champion who passed these tests, all three unless others are given. */
function proven(
  people: Readonly<Record<string, GivenPerson>>,
  passed: readonly ChampionTest[] = championTests,
  result: TestResult = 'yes',
): PartnerState {
  const champion = personId('champion');
  return applyChanges(
    partnerMap({
      people: { champion: { influence: 'political-structure', support: 'advocate' }, ...people },
    }),
    passed.map((test) =>
      change('champion_test', championTestId(champion, test), {
        partnerId: PARTNER,
        personId: champion,
        test,
        result,
      }),
    ),
  );
}

describe('campaign 7: status', () => {
  const decider: GivenPerson = { influence: 'inner-circle', support: 'supporter', role: 'decision-maker' };

  test('green only with a champion who passed all three tests', () => {
    expect(mapStatusOf(proven({ decider }), TODAY)).toMatchObject({ light: 'green', championMissing: false });
    for (const missing of championTests) {
      const state = proven(
        { decider },
        championTests.filter((test) => test !== missing),
      );
      expect(mapStatusOf(state, TODAY)).toMatchObject({ light: 'amber', championMissing: true });
    }
    expect(mapStatusOf(proven({ decider }, championTests, 'unclear'), TODAY).light).toBe('amber');
  });

  test('tests of somebody who is no advocate, or has no power, prove no champion', () => {
    const champion: GivenPerson = { influence: 'outside', support: 'advocate' };
    expect(mapStatusOf(proven({ decider, champion }), TODAY).light).toBe('amber');
    expect(
      mapStatusOf(
        proven({ decider, champion: { ...champion, influence: 'inner-circle', support: 'supporter' } }),
        TODAY,
      ).light,
    ).toBe('amber');
  });

  test.each(roles.map((role) => [role, role !== 'evaluator' && role !== 'user'] as const))(
    'an opponent with role %s keeps it from green: %s, and is named',
    (role, blocks) => {
      const status = mapStatusOf(proven({ decider, declan: { support: 'opponent', role } }), TODAY);
      expect(status.light).toBe(blocks ? 'amber' : 'green');
      expect(status.blockers).toEqual(blocks ? [personId('declan')] : []);
      expect(status.because.includes('Declan works against us')).toBe(blocks);
    },
  );

  test('a non-supporter who decides does not, nor does an opponent who has left', () => {
    expect(
      mapStatusOf(proven({ decider, bo: { support: 'non-supporter', role: 'approver' } }), TODAY).light,
    ).toBe('green');
    const left: GivenPerson = { support: 'opponent', role: 'approver', fields: { leftOn: TODAY } };
    expect(mapStatusOf(proven({ decider, bo: left }), TODAY).light).toBe('green');
  });

  test('says how solid it is: who would have to leave for it to turn red', () => {
    const status = mapStatusOf(proven({ decider }), TODAY);
    expect(status.redWithout).toEqual([personId('champion'), personId('decider')]);
    expect(status.solid).toBe('It would turn red only if both left: Champion and Decider.');
    const gone = applyChanges(
      proven({ decider, bo: { influence: 'inner-circle', support: 'neutral' } }),
      status.redWithout.map((id) => change('person', id, { leftOn: TODAY })),
    );
    expect(mapStatusOf(gone, TODAY).light).toBe('red');
    const alone = mapStatusOf(partnerMap({ people: { decider } }), TODAY);
    expect(alone.solid).toBe('It hangs on Decider alone: without them it would turn red.');
  });

  test('is told for the day of the decision: who leaves before is named apart, and who leaves after it is not', () => {
    const decided = (leftOn: string) =>
      applyChanges(proven({ decider }), [
        change('person', personId('champion'), { leftOn: leftOn as IsoDate }),
        change('decision_window', 'w', {
          partnerId: PARTNER,
          kind: 'decision',
          what: 'Supplier',
          on: '2026-06-15' as IsoDate,
        }),
      ]);
    const before = mapStatusOf(decided('2026-06-01'), TODAY);
    expect(before.because).toContain(
      'Champion leaves on 1 Jun 2026: from then on the only key player supports us',
    );
    expect(before.redWithout).toEqual([personId('decider')]);
    expect(before.solid).toBe('It hangs on Decider alone: without them it would turn red.');
    const after = mapStatusOf(decided('2026-06-16'), TODAY);
    expect(after.because).not.toContain('from then on');
    expect(after.redWithout).toHaveLength(2);
  });
});

describe('campaign 10: the status of the worked partners', () => {
  test.each(workedPartners())('$name', (worked) => {
    const { level, light, blockers, championMissing, redWithout } = worked.expected.status;
    const ids = (keys: readonly string[]) => keys.map((key) => personIdOf(worked, key)).toSorted();
    const status = mapStatusOf(worked.state, worked.today);
    expect(status).toMatchObject({ status: level, light, championMissing });
    expect(status.blockers.toSorted()).toEqual(ids(blockers));
    expect(status.redWithout.toSorted()).toEqual(ids(redWithout));
  });
});
