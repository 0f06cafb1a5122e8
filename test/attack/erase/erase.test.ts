import { expect, it } from 'vitest';
import { seedOfRun } from '../../property/random.ts';
import { clean, cleaned } from '../clean.ts';
import { eraseSuite } from './suite.ts';

const COUNT = 30;

it('finishes an erasure that was killed, or has begun nothing', { timeout: 300_000 }, async () => {
  const seed = seedOfRun();
  console.log(`erase: RAPPORT_SEED=${seed}`);
  expect(cleaned(await eraseSuite(COUNT, seed))).toEqual(clean(COUNT));
});
