import { expect, test } from 'vitest';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const [, donau, bright] = workedPartners();

test.each([
  [
    donau,
    'novak',
    /^Ask Petra Novak for a date for Marit Solheim with Elisabeth Wagner: half an hour, about /,
  ],
  [
    bright,
    'eimear',
    /^Ask Eimear Walsh for a date for Sofia Lindgren with Cormac Delaney: half an hour, about /,
  ],
] as const)('who keeps the calendar is called on the next working day (%#)', (partner, key, words) => {
  if (partner === undefined) throw new Error('no partner');
  const { state, today } = partner;
  const { calendar } = fieldOf(state, today);
  const { lines } = campaignOf(state, today);
  const line = lines.find(
    ({ personId, slot }) => slot === MAIN_SLOT && personId === personIdOf(partner, key),
  );
  expect(line?.firstAction).toMatch(words);
  expect(line?.date).toBe(calendar.at(calendar.next));
  const asks = lines.find(({ because }) => because.some(({ value }) => value === 'executive-pairing.meet'));
  expect((line?.date ?? '9') < (asks?.date ?? '')).toBe(true);
});
