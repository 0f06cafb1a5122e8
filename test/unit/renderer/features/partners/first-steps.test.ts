import { expect, test } from 'vitest';
import { firstSteps, stepsTaken } from '#renderer/features/partners/first-steps.ts';
import { change, type Change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { ratingId } from '#shared/model/rating.ts';
import { PARTNER, partnerMap, personId } from '../../../../fixtures/partner-map.ts';

const before = partnerMap({ people: { ada: { influence: 'inner-circle', support: 'neutral' }, bo: {} } });

function rated(kind: 'influence' | 'support', value: string): Change {
  const id = personId('ada');
  return change('rating', ratingId(id, kind), { partnerId: PARTNER, personId: id, kind, values: [value] });
}

test('what is there already was not done now', () => {
  expect(stepsTaken(before, before, false)).toBe(0);
});

test('each step is taken by what it asks for, in any order', () => {
  const line = {
    partnerId: PARTNER,
    kind: 'influences',
    fromPersonId: personId('bo'),
    toPersonId: personId('ada'),
  } as const;
  expect(stepsTaken(before, applyChanges(before, [rated('influence', 'outside')]), false)).toBe(1);
  expect(stepsTaken(before, applyChanges(before, [rated('support', 'advocate')]), false)).toBe(2);
  expect(stepsTaken(before, applyChanges(before, [change('line', 'l', line)]), false)).toBe(4);
  expect(stepsTaken(before, before, true)).toBe(8);
  expect(firstSteps).toHaveLength(4);
});
