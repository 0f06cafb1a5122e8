import { expect, test } from 'vitest';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { some } from '../../../../fixtures/some.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const meetings = some(workedPartners()).flatMap(({ name, state, today }) =>
  campaignOf(state, today)
    .lines.filter(({ because }) => because.some(({ value }) => value === 'executive-pairing.meet'))
    .map(({ firstAction }) => [name, firstAction] as const),
);

test('a sponsor’s talk is in the plan only where it is held before the decision, of which it speaks', () => {
  expect(meetings).toHaveLength(2);
  const before = new Map(
    meetings.map(([name, text]) => [name, / before the (?:decision|meeting) “/.test(text)]),
  );
  // At the sample no talk can be had ten working days before the board chooses: none is in the plan.
  expect(Object.fromEntries(before)).toEqual({
    'Donau Telekom Vertrieb': true,
    'Brightwater Managed Services': true,
  });
});
