import { expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { ratingId } from '#shared/model/rating.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';

const map = partnerMap({ people: { ada: { support: 'neutral' } } });
const ada = personId('ada');
const about = {
  partnerId: PARTNER,
  kind: 'rating',
  rowId: ratingId(ada, 'support'),
  part: 'values',
  personIds: [ada],
  losing: { values: ['advocate'] },
};
const rule = 'difference-of-view';

test('what colleagues say differently is one finding that leads to where it is settled', () => {
  const state = applyChanges(map, [change('conflict', 'c', about)]);
  const found = findingsOf(state, TODAY).filter((each) => each.rule === rule);
  expect(found).toMatchObject([
    { title: '1 difference of view', personIds: [ada], step: { kind: 'differences' }, severity: 'medium' },
  ]);
  expect(found[0]?.because).toMatch(/^Support of \S.*: two of you wrote/);
});

const standing = map.rating.get(about.rowId);
const said = { values: standing?.values, evidence: standing?.evidence, ratedOn: standing?.ratedOn };

test.each([
  ['settled', { settled: true }],
  ['about what stands by now', { losing: JSON.parse(JSON.stringify(said)) as typeof about.losing }],
  ['about a row that is gone', { rowId: 'nobody.support' }],
])('a difference that is %s is none', (_, fields) => {
  const state = applyChanges(map, [change('conflict', 'c', { ...about, ...fields })]);
  expect(findingsOf(state, TODAY).filter((each) => each.rule === rule)).toEqual([]);
});
