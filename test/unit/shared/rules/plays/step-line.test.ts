import { expect, test } from 'vitest';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { some } from '../../../../fixtures/some.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const meetings = some(workedPartners()).flatMap(({ name, state, today }) =>
  campaignOf(state, today)
    .lines.filter(({ because }) => because.some(({ value }) => value === 'executive-pairing.meet'))
    .map(({ firstAction }) => [name, firstAction] as const),
);

test('a sponsor speaks of the decision only where the talk is held before it', () => {
  expect(meetings).toHaveLength(3);
  const before = new Map(
    meetings.map(([name, text]) => [name, / before the (?:decision|meeting) “/.test(text)]),
  );
  // At the sample no talk can be had ten working days before the board chooses: it comes after that.
  expect(Object.fromEntries(before)).toEqual({
    Sample: false,
    'Donau Telekom Vertrieb': true,
    'Brightwater Managed Services': true,
  });
});
