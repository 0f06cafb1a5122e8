import { expect, it } from 'vitest';
import { seedOfRun } from '../../property/random.ts';
import { clean, cleaned } from '../clean.ts';
import { damageSuite } from './suite.ts';

const COUNT = 94;

it('shows no damaged file without a word, and keeps it', { timeout: 300_000 }, async () => {
  const seed = seedOfRun();
  console.log(`damage: RAPPORT_SEED=${seed}`);
  expect(cleaned(await damageSuite(COUNT, seed))).toEqual(clean(COUNT));
});
