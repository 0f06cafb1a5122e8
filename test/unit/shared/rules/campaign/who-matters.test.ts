import { expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { nameOf } from '#shared/reading/people.ts';
import { MOST_WHO_MATTER, whoMatters } from '#shared/rules/campaign/who-matters.ts';
import { rated, seated, stateOf, today } from '../../layout/people.ts';

const names = Array.from({ length: 12 }, (_, n) => `p${String(n).padStart(2, '0')}`);
const state = stateOf(
  ...names.map((name) => seated(name)),
  ...names
    .slice(0, 10)
    .map((name, n) => rated(name, 'influence', [n === 9 ? 'inner-circle' : 'political-structure'])),
  rated('p10', 'influence', ['outside']),
);

test('the key players of highest priority matter, seven at most', () => {
  const found = whoMatters(state, today);
  expect(found).toHaveLength(MOST_WHO_MATTER);
  // The inner circle weighs more; of equal priority the name decides.
  expect(found.map((id) => nameOf(state, id).split(' ')[0])).toEqual([
    'p09',
    'p00',
    'p01',
    'p02',
    'p03',
    'p04',
    'p05',
  ]);
});

test('nobody matters more than others while no influence is rated', () => {
  expect(whoMatters(stateOf(seated('ada'), seated('bo')), today)).toEqual([]);
});

test('who waits in the tray, or has left, is not on the map', () => {
  const first = whoMatters(state, today)[0];
  const gone = applyChanges(state, [
    change('seat', 's-p09', { onMap: false }),
    change('person', whoMatters(state, today)[1] ?? '', { leftOn: '2020-01-01' as IsoDate }),
  ]);
  const after = whoMatters(gone, today);
  expect(after).not.toContain(first);
  expect(after).not.toContain(whoMatters(state, today)[1]);
});
