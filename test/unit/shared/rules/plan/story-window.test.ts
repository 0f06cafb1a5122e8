import { expect, test } from 'vitest';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { storyOf } from '#shared/rules/plan/story.ts';
import { some } from '../../../../fixtures/some.ts';
import { ratingId } from '#shared/model/rating.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

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

test('those who stand together are told with the words of each, and share a concern only where it is one', () => {
  const blockers = stories.map(([, , text]) => text);
  expect(blockers.filter((text) => text.includes('share the concern'))).toEqual([]);
  expect(blockers[1]).toMatch(
    /stand together: Monika Steindl over “a second supplier costs .*”, Harald Brandl over “no second supplier .*” and Gerald Pichler over “missed slots”\.$/,
  );
});

test('two who say it in the same words share the concern', () => {
  const [, telecom] = workedPartners();
  if (telecom === undefined) throw new Error('no partner');
  const { today } = telecom;
  const id = ratingId(personIdOf(telecom, 'brandl'), 'support');
  const brandl = telecom.state.rating.get(id);
  if (brandl === undefined) throw new Error('not rated');
  const evidence = 'Said that it saves nothing in his warehouse.';
  const state = { ...telecom.state, rating: new Map(telecom.state.rating).set(id, { ...brandl, evidence }) };
  const story = storyOf(state, today, campaignOf(state, today).lines);
  expect(story.find(({ part }) => part === 'blockers')?.text).toMatch(
    /share the concern “a second supplier costs her team a second report and saves nothing yet”\.$/,
  );
});
