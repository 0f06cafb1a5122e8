import { expect, test } from 'vitest';
import { seedOfRun } from '../property/random.ts';
import { interleaveStores } from './through-stores.ts';

const RUNS = Number(process.env['RAPPORT_MERGES'] ?? 20);
const seed = seedOfRun();
console.log(`merging through databases: RAPPORT_SEED=${seed}`);

test.each(Array.from({ length: RUNS }, (_, run) => seed + run))(
  'five databases say the same after all files have come, seed %i',
  { timeout: 60_000 },
  (one) => {
    expect(interleaveStores(one, 60)).toEqual([]);
  },
);
