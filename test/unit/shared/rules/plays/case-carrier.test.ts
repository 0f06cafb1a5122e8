import { expect, test } from 'vitest';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { presenterOf } from '#shared/rules/plays/case-carrier.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const [sample, telecom, founder] = workedPartners();
if (sample === undefined || telecom === undefined || founder === undefined) throw new Error('no partner');
const stepsWith = (partner: typeof sample, key: string) =>
  campaignOf(partner.state, partner.today)
    .lines.filter(
      ({ personId, slot }) => personId === personIdOf(partner, key) && slot.startsWith('decision-window.'),
    )
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));

test('the champion coaches, then speaks for the case with those who are to be won, as it went well before', () => {
  const [coach, speak] = stepsWith(sample, 'tomasz');
  expect(coach?.slot).toBe('decision-window.coach');
  expect(coach?.firstAction).toMatch(/the way Jonas Weidmann and Yusuf Amari will read it/);
  expect(speak?.slot).toBe('decision-window.speak-for-it');
  expect(speak?.firstAction).toMatch(/“We asked for ten minutes with the advisory board/);
  // What Priya told us of him is said to nobody.
  expect(speak?.firstAction).not.toContain('Priya');
  expect((coach?.date ?? '9') < (speak?.date ?? '')).toBe(true);
});

test('without a champion it is who is closest to being one', () => {
  expect(stepsWith(telecom, 'czerny').map(({ slot }) => slot)).toEqual([
    'decision-window.coach',
    'decision-window.speak-for-it',
  ]);
});

test('a supporter whose own agenda is the day itself shows figures there; the agenda is said nowhere', () => {
  const { state, today } = founder;
  const { subjects, ground } = fieldOf(state, today);
  if (ground.window === undefined) throw new Error('no window');
  expect(presenterOf(state, subjects, ground.window)).toBe(personIdOf(founder, 'siobhan'));
  const { lines } = campaignOf(state, today);
  const siobhan = lines.filter(({ personId }) => personId === personIdOf(founder, 'siobhan'));
  const said = siobhan.map(({ firstAction }) => firstAction).join(' ');
  expect(said).toContain('to be shown there by Siobhán O’Dwyer');
  expect(said).not.toMatch(/a seat at/i);
});
