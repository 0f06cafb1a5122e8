import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { championTestId, type TestResult } from '#shared/model/champion-test.ts';
import { testCountText, testRemark, wantsInfluenceRated } from '#shared/rules/champions/champion-tests.ts';
import { championsOf } from '#shared/rules/champions/champion.ts';
import { cardOf } from '#shared/layout/card.ts';
import { PARTNER, partnerMap, personId, seatId, TODAY } from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');

function kindOf(influence: 'outside' | 'inner-circle' | null, power: TestResult | null): string {
  const map = partnerMap({ people: { ada: { support: 'advocate', ...(influence && { influence }) } } });
  const state = applyChanges(map, [
    change('champion_test', championTestId(ada, 'power'), {
      partnerId: PARTNER,
      personId: ada,
      test: 'power',
      result: power,
    }),
  ]);
  const star = cardOf(state, seatId('ada'), TODAY).champion ? ' with star' : '';
  const { championIds, coachIds, openIds } = championsOf(state, TODAY);
  const kinds = { champion: championIds, coach: coachIds, open: openIds };
  const kind = Object.entries(kinds).flatMap(([name, ids]) => (ids.has(ada) ? [name] : []));
  return `${kind.join()}${star}`;
}

describe('method, section 5, point 5: an advocate without power is a coach', () => {
  test.each([
    ['inner-circle', null, 'champion with star'],
    ['inner-circle', 'yes', 'champion with star'],
    ['inner-circle', 'unclear', 'champion with star'],
    ['inner-circle', 'no', 'coach'],
    ['outside', null, 'coach'],
    ['outside', 'yes', 'coach'],
    [null, null, 'open'],
    [null, 'yes', 'open'],
    [null, 'no', 'coach'],
  ] as const)('influence %s, test of power %s: %s', (influence, power, expected) => {
    expect(kindOf(influence, power)).toBe(expected);
  });

  test.each([
    [
      'outside',
      'power',
      'yes',
      'Passed the test of power, but influence is rated Outside: rate the influence.',
    ],
    [null, 'power', 'yes', 'Passed the test of power, but influence is not rated: rate the influence.'],
    ['inner-circle', 'power', 'yes', ''],
    ['inner-circle', 'personal-stake', 'no', 'One test failed: has a personal stake.'],
    ['inner-circle', 'argues-when-absent', 'unclear', ''],
  ] as const)('influence %s, test %s %s: “%s”', (influence, test, result, expected) => {
    const map = partnerMap({ people: { ada: { support: 'advocate', ...(influence && { influence }) } } });
    const state = applyChanges(map, [
      change('champion_test', championTestId(ada, test), { partnerId: PARTNER, personId: ada, test, result }),
    ]);
    expect(testRemark(state, ada)).toBe(expected);
    expect(wantsInfluenceRated(state, ada)).toBe(expected.startsWith('Passed'));
  });

  test('the card follows a test that is written later', () => {
    const map = partnerMap({ people: { ada: { support: 'advocate', influence: 'inner-circle' } } });
    expect(cardOf(map, seatId('ada'), TODAY).champion).toBe(true);
    const failed = applyChanges(map, [
      change('champion_test', championTestId(ada, 'power'), {
        partnerId: PARTNER,
        personId: ada,
        result: 'no',
      }),
    ]);
    expect(cardOf(failed, seatId('ada'), TODAY).champion).toBe(false);
    expect(testCountText(failed, ada)).toBe('0 of 3 tests passed');
    expect(testCountText(map, ada)).toBe('not tested');
  });
});
