import { nothingTried, Tally, type Outcome } from '../attack/outcome.ts';
import type { Suite } from '../attack/suites.ts';
import { interleave } from './in-memory.ts';
import { interleaveStores } from './through-stores.ts';

/** Five devices in memory: so many interleavings of edits and files, through the code that merges. */
export const memorySuite: Suite = (count, seed, onProgress) =>
  run(count, onProgress, (n) => {
    const wrong = interleave(seed + n);
    return wrong === '' ? [] : [`seed ${seed + n}: ${wrong.slice(0, 400)}`];
  });

/** The same through five databases, one for each 500 that are asked for, and five at least. */
export const storesSuite: Suite = (count, seed, onProgress) =>
  run(Math.max(5, Math.floor(count / 500)), onProgress, (n) =>
    interleaveStores(seed + n, 60).map((wrong) => `seed ${seed + n}: ${wrong.slice(0, 400)}`),
  );

function run(
  count: number,
  onProgress: ((outcome: Outcome) => void) | undefined,
  attempt: (n: number) => readonly string[],
): Promise<Outcome> {
  const tally = new Tally();
  for (let n = 0; n < count; n += 1) {
    tally.count([], attempt(n));
    if (n % 500 === 0) onProgress?.(tally.outcome);
  }
  return Promise.resolve(count === 0 ? nothingTried : tally.outcome);
}
