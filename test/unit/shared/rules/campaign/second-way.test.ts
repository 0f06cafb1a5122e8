import { describe, expect, test } from 'vitest';
import { nameOf } from '#shared/reading/people.ts';
import { managerOf } from '#shared/rules/people/introducers.ts';
import { heirsOf } from '#shared/rules/campaign/heirs.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { some } from '../../../../fixtures/some.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';
import { randomCampaign } from '../../../../property/random-campaign.ts';
import { randomFrom } from '../../../../property/random.ts';
import { TODAY } from '../../../../fixtures/partner-map.ts';

const partners = [
  ...workedPartners(),
  ...Array.from({ length: 60 }, (_, run) => ({
    name: `map ${String(run)}`,
    state: randomCampaign(randomFrom(run)),
    today: TODAY,
  })),
];

describe('nobody’s word alone ends what needs a yes', () => {
  test('whoever waits for advice and is a target has a second way, over somebody else', () => {
    const asking = partners.flatMap(({ name, state, today }) => {
      const { lines, ground } = campaignOf(state, today);
      return lines
        .filter(({ tacticId }) => tacticId.endsWith('.decider-first'))
        .map((line) => ({ name, state, line, isTarget: ground.targets.has(line.personId) }));
    });
    let second = 0;
    for (const { name, line, isTarget } of some(asking)) {
      expect(/let it rest for now/.test(line.firstAction), `${name} ${line.personId}`).toBe(!isTarget);
      if (/ask why, and whether/.test(line.firstAction)) second += 1;
    }
    expect(second).toBeGreaterThan(0);
  });

  test('who decides and loses whom they rely on is asked who comes next; who stays and worked for that one is proposed', () => {
    let proposed = 0;
    for (const { name, state, today } of partners)
      for (const { firstAction, personId } of campaignOf(state, today).lines) {
        const leaver = / takes the place of (.+?)\.(?: Propose (.+?) as |$)/u.exec(firstAction);
        if (leaver === null) continue;
        const [, leaverName, heirName] = leaver;
        const heirs = [...heirsOf(state, today)].filter(
          // Somebody's full name stands once in a line.
          ([id, { leaverId }]) => id !== personId && nameOf(state, leaverId).startsWith(String(leaverName)),
        );
        const below = heirs.filter(([id, { leaverId }]) => managerOf(state, id) === leaverId);
        const expected = (below.length > 0 ? below : heirs).map(([id]) => nameOf(state, id));
        expect(expected.length === 0 ? [undefined] : expected, name).toContain(heirName);
        if (heirName !== undefined) proposed += 1;
      }
    expect(proposed).toBeGreaterThan(0);
  });
});
