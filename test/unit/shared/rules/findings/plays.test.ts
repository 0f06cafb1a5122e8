import { expect, test } from 'vitest';
import { addDays } from '#shared/reading/calendar.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { partnerMap, personId, TODAY, type GivenPerson } from '../../../../fixtures/partner-map.ts';

/** Somebody who speaks for us and leaves, among so many whom we do not know. */
function crowd(size: number) {
  const others = Array.from({ length: size }, (_, index): readonly [string, GivenPerson] => [
    `k${index}`,
    { influence: 'outside' },
  ]);
  const ada: GivenPerson = {
    support: 'advocate',
    influence: 'inner-circle',
    coverage: 'in-depth',
    knownBy: { hannah: 'in-depth' },
    fields: { leftOn: addDays(TODAY, 20) },
  };
  return partnerMap({ people: { ada, ...Object.fromEntries(others) }, colleagues: { hannah: {} } });
}

test.each([20, 700, 1_200])('campaign 6: with %i people more a finding offers the play', (size) => {
  const offered = findingsOf(crowd(size), TODAY).filter(({ rule }) => rule === 'play');
  expect(offered.map(({ personIds }) => personIds)).toEqual([[personId('ada')]]);
});
