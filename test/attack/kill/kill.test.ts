import { expect, it } from 'vitest';
import { seedOfRun } from '../../property/random.ts';
import { clean, cleaned } from '../clean.ts';
import { killSuite } from './suite.ts';

const COUNT = 40;

it('loses and tears nothing when the process is killed', { timeout: 300_000 }, async () => {
  const seed = seedOfRun();
  console.log(`kill: RAPPORT_SEED=${seed}`);
  expect(cleaned(await killSuite(COUNT, seed))).toEqual(clean(COUNT));
});
