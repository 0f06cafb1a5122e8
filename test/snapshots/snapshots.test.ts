import { expect, it } from 'vitest';
import { clean, cleaned } from '../attack/clean.ts';
import { seedOfRun } from '../property/random.ts';
import { snapshotSuite } from './suite.ts';

const COUNT = 20_000;

it('takes nothing wrong from damaged and forged snapshots', { timeout: 300_000 }, async () => {
  const seed = seedOfRun();
  console.log(`snapshots: RAPPORT_SEED=${seed}`);
  expect(cleaned(await snapshotSuite(COUNT, seed))).toEqual(clean(COUNT));
});
