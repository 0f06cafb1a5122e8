import { expect, test } from 'vitest';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { storyOf } from '#shared/rules/plan/story.ts';
import { some } from '../../../../fixtures/some.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const stories = some(workedPartners()).map(({ name, state, today }) => {
  const story = storyOf(state, today, campaignOf(state, today).lines);
  const text = (part: string): string => story.find((one) => one.part === part)?.text ?? '';
  return [name, text('aim'), text('blockers')] as const;
});

test('the story names what is decided and when, also where the aim is dated later', () => {
  const days = stories.map(
    ([, aim]) => /^The aim for the (?:decision|meeting) “[^”]+” on ([^:]+):/.exec(aim)?.[1],
  );
  expect(days).toEqual(['1 Jun 2026', '14 Jan 2027', '15 Dec 2026']);
});

test('those who share a concern are told with the concern', () => {
  const told = stories.filter(([, , blockers]) => /share the concern/.test(blockers));
  expect(told).toHaveLength(2);
  for (const [name, , blockers] of told) expect(blockers, name).toMatch(/share the concern: “[^”]{10,}”\.$/);
});
