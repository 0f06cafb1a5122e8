import { expect, test } from 'vitest';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { presenterOf } from '#shared/rules/plays/case-carrier.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const [sample, telecom, founder] = workedPartners();
if (sample === undefined || telecom === undefined || founder === undefined) throw new Error('no partner');
/** The lines of somebody that say words, by their days. */
const linesSaying = (partner: typeof sample, key: string, words: RegExp) =>
  campaignOf(partner.state, partner.today)
    .lines.filter(
      ({ personId, firstAction }) => personId === personIdOf(partner, key) && words.test(firstAction),
    )
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
const reads = /read the draft of our page/iu;
const speaks = /to speak for our case/iu;

test('the champion coaches, then speaks for the case with those who are to be won, as it went well before', () => {
  const [coach] = linesSaying(sample, 'tomasz', reads);
  const [speak] = linesSaying(sample, 'tomasz', speaks);
  expect(coach?.firstAction).toMatch(/the way Jonas Weidmann and Yusuf Amari will read it/);
  expect(speak?.firstAction).toMatch(/“We asked for ten minutes with the advisory board/);
  // What Priya told us of him is said to nobody.
  expect(speak?.firstAction).not.toContain('Priya');
  expect((coach?.date ?? '9') < (speak?.date ?? '')).toBe(true);
});

test('without a champion it is who is closest to being one', () => {
  for (const words of [reads, speaks]) expect(linesSaying(telecom, 'czerny', words)).toHaveLength(1);
});

test('a supporter whose own agenda is the day itself shows figures there; the agenda is said nowhere', () => {
  const { state, today } = founder;
  const { subjects, ground } = fieldOf(state, today);
  if (ground.window === undefined) throw new Error('no window');
  expect(presenterOf(state, subjects, ground.window)).toBe(personIdOf(founder, 'siobhan'));
  const { lines } = campaignOf(state, today);
  const siobhan = lines.filter(({ personId }) => personId === personIdOf(founder, 'siobhan'));
  const said = siobhan.map(({ firstAction }) => firstAction).join(' ');
  expect(said).toContain('to be shown there by Siobhán');
  expect(said).not.toMatch(/a seat at/i);
});
