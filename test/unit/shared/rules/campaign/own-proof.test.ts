import { expect, test } from 'vitest';
import { proofFor } from '#shared/playbook/plan/proof.ts';
import { messageFormOf, proofOf } from '#shared/rules/campaign/own-proof.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const [sample, telecom, founder] = workedPartners();
if (sample === undefined || telecom === undefined || founder === undefined) throw new Error('no partner');
const lineOf = (partner: typeof sample, key: string, slot = 'main') =>
  campaignOf(partner.state, partner.today).lines.find(
    (line) => line.personId === personIdOf(partner, key) && line.slot === slot,
  );

test('what was seen of how somebody decides stands for the usual question and proof', () => {
  const form = messageFormOf(telecom.state, personIdOf(telecom, 'lechner'));
  expect(form).toBe(
    'As wished: On paper, two days before; no slides. What counts there: “Failure rates first, then cost for each site”.',
  );
  // A guess, and what others have told, is not quoted.
  expect(messageFormOf(telecom.state, personIdOf(telecom, 'brandl'))).toMatch(/^Probably demo.*have ready/);
  expect(messageFormOf(founder.state, personIdOf(founder, 'aoife'))).not.toContain('Rory');
});

test('what somebody has seen of our work is the proof, and what came of a step with somebody against us never', () => {
  const mateus = personIdOf(sample, 'mateus');
  expect(proofOf(sample.state, mateus, false)).toContain(
    'Seen of our work: “Number works since the first of the month; he thanked us in the review”.',
  );
  expect(proofOf(sample.state, personIdOf(sample, 'declan'), true)).not.toContain('score card');
});

test('the words of the method stand only where the map says nothing', () => {
  const stock = proofFor('visionary', false);
  for (const { state, today } of [sample, telecom, founder]) {
    const lines = campaignOf(state, today).lines.filter(({ proof }) => proof !== '');
    expect(lines.filter(({ proof }) => proof === stock).length).toBeLessThan(lines.length / 8);
    expect(
      lines.filter(({ messageForm }) => messageForm.includes('reference architecture')).length,
    ).toBeLessThan(lines.length / 6);
  }
});

test('whoever leaves is shown no proof', () => {
  expect(lineOf(founder, 'rory', 'follow-the-leaver.successor')).toMatchObject({
    proof: '',
    messageForm: '',
  });
});
