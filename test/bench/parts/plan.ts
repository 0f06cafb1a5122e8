import { generatePlan } from '../../../shared/rules/plan/generate.ts';
import { applyChanges, emptyState } from '../../../shared/model/partner-state.ts';
import { openPartner, today, type Bench } from '../bench-app.ts';
import { generateChart } from '../chart.ts';
import { figureOf, type Figure } from '../figures.ts';

/** The plan of 200 people: the rules alone, and from the key until it is saved and shown. */
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
    await page.keyboard.press('ControlOrMeta+z');
  }
  await app.quit();
  return [
    figureOf('plan', '200 people: the rules alone', rulesAlone(runs)),
    figureOf('plan', '200 people: key until saved and shown', shown),
  ];
}

function rulesAlone(runs: number): readonly number[] {
  const times: number[] = [];
  for (let run = 0; run < runs * 2; run += 1) {
    // Anew each time: what the rules derive is kept by the tables that it was derived from.
    const state = applyChanges(emptyState(), generateChart(200, today, run));
    const from = performance.now();
    generatePlan(state, today);
    times.push(performance.now() - from);
  }
  return times.slice(runs);
}
