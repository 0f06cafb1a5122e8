import { expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { namesAnother } from '#shared/rules/campaign/names-another.ts';
import { partnerMap, personId } from '../../../../fixtures/partner-map.ts';

const named = {
  ada: 'Ada Berg',
  mei: 'Mei-Ling Chow',
  yamada: '山田 太郎',
  al: 'Al Moss',
  dr: 'Dr. Eva Lenz',
  anna: 'Nagy Anna',
};
const state = applyChanges(
  partnerMap({ people: { ada: {}, mei: {}, yamada: {}, al: {}, dr: {}, anna: {} } }),
  Object.entries(named).map(([key, name]) => change('person', personId(key), { name })),
);

test.each([
  ['Mei-Ling saw the mail', true],
  ['Asked for figures together with Mei-Ling', false],
  ['Told with Al, then Mei-Ling asked again', true],
  ['山田 said so', true],
  ['Wants a second supplier', false],
  ['Algebra is dear to the team', false],
  ['Mei said so', false],
  ['Ada wants figures', false],
  // Neither a title nor a family name in front is a word by which somebody is called.
  ['Asked as Dr. Berg would', false],
  ['Eva said so', true],
  ['Anna said so', true],
])('“%s” names somebody else: %s', (text, expected) => {
  expect(namesAnother(state, personId('ada'), text)).toBe(expected);
});
