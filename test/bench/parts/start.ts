import type { Bench } from '../bench-app.ts';
import { figureOf, type Figure } from '../figures.ts';

/** From starting the process until the list of partners can be used; on a profile with 6,230 people. */
export async function benchStart(bench: Bench, runs: number): Promise<readonly Figure[]> {
  const profile = await bench.seededProfile();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    const app = await bench.open(profile);
    await app.page.getByRole('main').getByText('Bench 5000', { exact: true }).waitFor();
    times.push(performance.now() - from);
    await app.quit();
  }
  return [figureOf('start', 'process until usable window', times)];
}
