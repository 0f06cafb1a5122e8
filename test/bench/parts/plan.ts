import { change, type Change } from '../../../shared/model/change.ts';
import type { PartnerId } from '../../../shared/model/id.ts';
import { tacticOutcomes } from '#shared/model/tactic-outcome.ts';
import { builtInTactics } from '../../../shared/playbook/tactics/library.ts';
import { campaignOf } from '../../../shared/rules/plan/campaign.ts';
import { applyChanges, emptyState } from '../../../shared/model/partner-state.ts';
import { openPartner, today, type Bench } from '../bench-app.ts';
import { generateChart, numbers, personOf } from '../chart.ts';
import { figureOf, type Figure } from '../figures.ts';

/** The plan of 200 people: the rules alone, and from the key until it is shown. */
export async function benchPlan(bench: Bench, runs: number): Promise<readonly Figure[]> {
  const app = await bench.open(await bench.seededProfile());
  const { page } = app;
  const shown: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await openPartner(page, 200);
    const from = performance.now();
    await page.keyboard.press('ControlOrMeta+g');
    await page.getByRole('list', { name: 'People by priority' }).getByRole('article').first().waitFor();
    shown.push(performance.now() - from);
    await page.getByRole('tab', { name: 'Map' }).click();
  }
  await app.quit();
  return [
    figureOf('plan', '200 people: the rules alone', rulesAlone(runs, 200, false)),
    figureOf('plan', '200 people: the rules, 120 outcomes recorded', rulesAlone(runs, 200, true)),
    figureOf('plan', '1,000 people: the rules, 600 outcomes recorded', rulesAlone(runs, 1_000, true)),
    figureOf('plan', '200 people: key until shown', shown),
  ];
}

/** The plan from the full library; with outcomes, every tactic that fits has to be ranked by what came of it. */
function rulesAlone(runs: number, size: number, withOutcomes: boolean): readonly number[] {
  const times: number[] = [];
  for (let run = 0; run < runs * 2; run += 1) {
    // Anew each time: what the rules derive is kept by the tables that it was derived from.
    const outcomes = withOutcomes ? recordedOutcomes(size, run) : [];
    const state = applyChanges(emptyState(), [...generateChart(size, today, run), ...outcomes]);
    const from = performance.now();
    campaignOf(state, today);
    times.push(performance.now() - from);
  }
  return times.slice(runs);
}

/** Three outcomes for every fifth person, over the whole library. */
function recordedOutcomes(size: number, seed: number): readonly Change[] {
  const next = numbers(seed);
  const partnerId = `bench-${String(size)}` as PartnerId; // the id of the generated chart
  return Array.from({ length: Math.round(size * 0.6) }, (_, n) =>
    change('tactic_outcome', `bench-outcome-${String(n)}`, {
      partnerId,
      personId: personOf(size, (n * 5) % size),
      tacticId: builtInTactics[Math.floor(next() * builtInTactics.length)]?.id ?? '',
      outcome: tacticOutcomes[Math.floor(next() * tacticOutcomes.length)] ?? 'unclear',
      on: today,
    }),
  );
}
