import { expect, test } from 'vitest';
import { DECISION_SLOT } from '#shared/rules/campaign/second-line.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const [sample, , bright] = workedPartners();

test.each([
  [sample, 'yusuf', null],
  [bright, 'cormac', 'rory'],
] as const)('what we owe never takes the place of what is decided (%#)', (partner, key, leaverKey) => {
  if (partner === undefined) throw new Error('no partner');
  const { state, today } = partner;
  const { calendar, ground } = fieldOf(state, today);
  const own = campaignOf(state, today).lines.filter(({ personId }) => personId === personIdOf(partner, key));
  const main = own.find(({ slot }) => slot === MAIN_SLOT);
  const second = own.find(({ slot }) => slot === DECISION_SLOT);
  expect(main?.because[0]?.code).toBe('debt');
  const place = (date: typeof today | null | undefined): number => calendar.onOrAfter(date ?? today);
  expect(place(second?.date) - place(main?.date)).toBeGreaterThanOrEqual(5);
  expect((second?.date ?? '9') < (ground.deadline ?? '')).toBe(true);
  // Where the yes hangs on somebody who leaves, it is settled before that day.
  const leftOn = leaverKey === null ? null : state.person.get(personIdOf(partner, leaverKey))?.leftOn;
  expect((second?.date ?? '9') < (leftOn ?? '9999')).toBe(true);
});
