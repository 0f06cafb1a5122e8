import { describe, expect, test } from 'vitest';
import { emptyState } from '#shared/model/partner-state.ts';
import { roles, supports } from '#shared/model/rating.ts';
import { mapStatusOf } from '#shared/rules/people/map-status.ts';
import { partnerMap, TODAY } from '../../../../fixtures/partner-map.ts';

describe('method 5.8: map status', () => {
  test('method 5.8: no people → 0, red', () => {
    expect(mapStatusOf(emptyState(), TODAY)).toMatchObject({ status: 0, light: 'red', people: 0 });
  });

  test('method 5.8: people but no key player → 1, red', () => {
    const state = partnerMap({ people: { ada: { support: 'advocate' }, bo: { influence: 'outside' } } });
    expect(mapStatusOf(state, TODAY)).toMatchObject({ status: 1, light: 'red', people: 2, keyPlayers: 0 });
  });

  test.each([...supports.filter((s) => s !== 'supporter' && s !== 'advocate'), undefined])(
    'method 5.8: key player with support %s → 2, red',
    (support) => {
      const state = partnerMap({
        people: { ada: { influence: 'inner-circle', ...(support === undefined ? {} : { support }) } },
      });
      expect(mapStatusOf(state, TODAY)).toMatchObject({ status: 2, light: 'red', supportiveKeyPlayers: 0 });
    },
  );

  test.each(['supporter', 'advocate'] as const)('method 5.8: key player who is %s → 3, amber', (support) => {
    const state = partnerMap({ people: { ada: { influence: 'political-structure', support } } });
    expect(mapStatusOf(state, TODAY)).toMatchObject({ status: 3, light: 'amber', supportiveKeyPlayers: 1 });
  });

  test.each(roles.map((role) => [role, role === 'approver' || role === 'decision-maker'] as const))(
    'method 5.8: supportive key player with role %s → green %s',
    (role, green) => {
      const state = partnerMap({
        people: { ada: { influence: 'inner-circle', support: 'supporter', role } },
      });
      expect(mapStatusOf(state, TODAY).light).toBe(green ? 'green' : 'amber');
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
    expect(status.because).toBe('1 of the 3 key players supports us, and decides or approves.');
  });

  test.each([
    [{}, 'The only person is not rated as a key player yet.'],
    [{ influence: 'inner-circle' }, 'The only key player does not support us.'],
    [
      { influence: 'inner-circle', support: 'advocate' },
      'The only key player supports us, but does not decide or approve.',
    ],
  ] as const)('speaks of one person in the singular: %o', (ada, because) => {
    expect(mapStatusOf(partnerMap({ people: { ada } }), TODAY).because).toBe(because);
  });
});
