import { expect, test } from 'vitest';
import { isTeamSlot } from '#shared/playbook/plays/plays.ts';
import { agreedLine } from '#shared/reading/plans.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { isAmongOurselves } from '#shared/rules/plays/among-ourselves.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

test.each(workedPartners().map((partner) => [partner.name, partner] as const))(
  '%s: nobody is talked with twice in a week, save in the same talk, for a meeting and where the user wants it',
  (_name, { state, today }) => {
    const { calendar } = fieldOf(state, today);
    const talks = campaignOf(state, today).lines.filter(
      (line) =>
        !isTeamSlot(line.slot) &&
        !isAmongOurselves(line) &&
        agreedLine(state, line) === undefined &&
        line.because[0]?.code !== 'meeting-near',
    );
    let pairs = 0;
    for (const own of Map.groupBy(talks, ({ personId }) => personId).values()) {
      const places = own.map(({ date }) => calendar.onOrAfter(date ?? today)).sort((a, b) => a - b);
      places.forEach((place, index) => {
        const before = index === 0 ? undefined : places[index - 1];
        if (before === undefined) return;
        pairs += 1;
        const apart = place - before;
        expect(
          apart === 0 || apart >= 5,
          own.map(({ slot, date }) => `${slot} ${date ?? ''}`).join(', '),
        ).toBe(true);
      });
    }
    expect(pairs).toBeGreaterThan(0);
  },
);
