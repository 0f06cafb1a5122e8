import { expect, test } from 'vitest';
import { objectivesOf } from '#shared/rules/campaign/known.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { TODAY } from '../fixtures/partner-map.ts';
import { randomCampaign } from './random-campaign.ts';
import { randomFrom, seedOfRun } from './random.ts';

test('campaign 2.5: what somebody wants stands once in all lines of that person, and not for whom we only keep informed', () => {
  const seed = seedOfRun();
  let quoted = 0;
  for (let run = 0; run < 200; run += 1) {
    const state = randomCampaign(randomFrom(seed + run));
    for (const [personId, own] of Map.groupBy(campaignOf(state, TODAY).lines, (line) => line.personId)) {
      const agenda = objectivesOf(state, personId);
      if (agenda === '') continue;
      const text = own.map(({ firstAction }) => firstAction).join('\n');
      const times = text.split(`“${agenda}”`).length - 1;
      const most = own.some(({ strategy }) => strategy === 'monitor') ? 0 : 1;
      expect(times, `seed ${seed} + ${run}\n${text}`).toBeLessThanOrEqual(most);
      quoted += times;
    }
  }
  expect(quoted).toBeGreaterThan(20);
});
