import { expect, it } from 'vitest';
import { groupChanges, leadChanges } from '#shared/history/comparison-groups.ts';
import { change, removal } from '#shared/model/change.ts';
import { ratingId } from '#shared/model/rating.ts';
import { partnerMap, personId, seatId } from '../../../fixtures/partner-map.ts';
import { comparedAfter } from '../../../fixtures/two-moments.ts';

const map = partnerMap({
  people: {
    ada: { influence: 'inner-circle', support: 'neutral' },
    bo: { reportsTo: 'ada', support: 'neutral', coverage: 'brief' },
    cy: { reportsTo: 'ada', support: 'neutral' },
  },
  lines: [['ally', 'bo', 'cy']],
});

it('every change stands in one group, and the groups follow what matters most in them', () => {
  const { comparison } = comparedAfter(map, [
    change('rating', ratingId(personId('ada'), 'support'), { values: ['opponent'] }),
    change('rating', ratingId(personId('bo'), 'support'), { values: ['advocate'] }),
    change('rating', ratingId(personId('bo'), 'coverage'), { values: [] }),
    change('seat', seatId('cy'), { reportsToSeatId: seatId('bo'), x: 4, y: 5 }),
    removal('line', 'l-0'),
    change('person', personId('cy'), { email: 'cy@new.example' }),
  ]);
  const groups = groupChanges(comparison);
  expect(groups.map(({ label, changes }) => [label, changes.length])).toEqual([
    ['Rated lower', 1],
    ['Rated higher', 1],
    ['Lines', 1],
    ['Other ratings', 1],
    ['Moved', 1],
    ['Everything else', 1],
    ['Moved on the map', 1],
  ]);
  const ids = groups.flatMap(({ changes }) => changes.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(comparison.changes.map(({ id }) => id).toSorted());
});

it('takes what matters most out of the groups, so that each change is told once', () => {
  const { comparison } = comparedAfter(map, [
    change('rating', ratingId(personId('ada'), 'support'), { values: ['opponent'] }),
    change('rating', ratingId(personId('bo'), 'support'), { values: ['advocate'] }),
    removal('line', 'l-0'),
  ]);
  const { first, groups } = leadChanges(comparison, 1);
  expect(first.map(({ people }) => people)).toEqual([[personId('ada')]]);
  expect(groups.map(({ label, changes }) => [label, changes.length])).toEqual([
    ['Rated higher', 1],
    ['Lines', 1],
  ]);
});
