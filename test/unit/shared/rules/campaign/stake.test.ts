import { expect, test } from 'vitest';
import { DECISION_SLOT } from '#shared/rules/campaign/second-line.ts';
import { objectionOf } from '#shared/rules/campaign/objection.ts';
import { stakeOf } from '#shared/rules/campaign/stake.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const [sample, telecom] = workedPartners();
if (sample === undefined || telecom === undefined) throw new Error('no partner');
const linesOf = (partner: typeof sample, key: string) =>
  campaignOf(partner.state, partner.today).lines.filter(
    ({ personId }) => personId === personIdOf(partner, key),
  );

test('what an opponent has to lose decides how it is made safe, and is quoted nowhere', () => {
  // From the personal agenda, and from what came of a step.
  expect(stakeOf(telecom.state, personIdOf(telecom, 'pichler'))).toBe('fear');
  expect(stakeOf(sample.state, personIdOf(sample, 'declan'))).toBe('fear');
  const texts = [...linesOf(telecom, 'pichler'), ...linesOf(sample, 'declan')].map(
    (line) => line.firstAction,
  );
  expect(texts.filter((text) => text.includes('a start in stages, a way out'))).toHaveLength(2);
  for (const text of texts) expect(text).not.toMatch(/2023|held to account|score card|fears/);
});

test('what is to stay theirs is said to stay, and what they want credit for is theirs to present', () => {
  expect(linesOf(sample, 'giulia')[0]?.firstAction).toContain('Ask what has to stay in the hands of Giulia');
  const marguerite = linesOf(sample, 'marguerite').map((line) => line.firstAction);
  expect(marguerite.join(' ')).toContain('so that Marguerite can present it');
  expect(marguerite.join(' ')).not.toContain('growth safe');
});

test('whoever is for us has no such line', () => {
  for (const { firstAction } of linesOf(sample, 'tomasz'))
    expect(firstAction).not.toContain('can present it');
});

test('an objection is answered in a talk alone where the meeting has others in it, and before the facts for all', () => {
  const marguerite = personIdOf(sample, 'marguerite');
  expect(objectionOf(sample.state, marguerite, sample.today)).toBe(
    'our payment terms in each quarterly review',
  );
  const { lines } = campaignOf(sample.state, sample.today);
  const alone = lines.find(({ personId, slot }) => personId === marguerite && slot === DECISION_SLOT);
  const facts = lines.find(({ slot }) => slot === 'decision-window.facts');
  expect(alone?.firstAction).toMatch(/^Answer Marguerite Oyelaran on “our payment terms/);
  expect((alone?.date ?? '') > '2026-05-18').toBe(true);
  expect((alone?.date ?? '9') < (facts?.date ?? '')).toBe(true);
});
