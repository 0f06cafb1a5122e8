import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '../../property/random.ts';
import { Tally, type Outcome } from '../outcome.ts';
import { judge } from './judge.ts';
import { fileName, logName, makeMaterial } from './material.ts';
import { sorts } from './sorts.ts';

/** One restore after so many damaged files: it costs as much as ten of them. */
const RESTORE_EVERY = 5;
/** How many failures of one sort are told in words. */
const TOLD_OF_A_SORT = 2;

/** Damages file and log of a sound profile in every sort in turn, and opens what comes of it. */
export async function damageSuite(
  count: number,
  seed: number,
  onProgress: (outcome: Outcome) => void = () => undefined,
): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'rapport-damage-'));
  try {
    const material = makeMaterial(root, seed);
    const tally = new Tally();
    const failures = new Map<string, number>();
    for (let number = 0; number < count; number += 1) {
      const sort = sorts[number % sorts.length];
      if (sort === undefined) continue;
      // A seed for each, so that one can be repeated without those before it.
      const random = randomFrom(seed + number);
      const sound = material[sort.on];
      const pair = sort.damage(
        { file: copyOf(sound.get(fileName)), log: copyOf(sound.get(logName)) },
        random,
        material,
      );
      const restores = number % RESTORE_EVERY === 0;
      const { lost, wrong } = judge(join(root, 'damaged'), material, sort, pair, restores);
      const at = (text: string) => `${sort.name} (attempt ${number}, seed ${seed}): ${text}`;
      const told = failures.get(sort.name) ?? 0;
      if (lost.length + wrong.length > 0) failures.set(sort.name, told + 1);
      tally.count(lost.map(at), wrong.map(at), told < TOLD_OF_A_SORT);
      onProgress(tally.outcome);
      if (number % 200 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    for (const [sort, count] of failures) tally.note(`${sort}: ${count} failures`);
    return tally.outcome;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function copyOf(bytes: Buffer | undefined): Buffer | null {
  return bytes === undefined ? null : Buffer.from(bytes);
}
