import { expect, it } from 'vitest';
import { clean, cleaned } from '../attack/clean.ts';
import { seedOfRun } from '../property/random.ts';
import { erasingSuite } from './suite.ts';

const COUNT = 1;

it(
  'leaves nothing of an erased person on five devices and in their folder',
  { timeout: 300_000 },
  async () => {
    const seed = seedOfRun();
    console.log(`erasing: RAPPORT_SEED=${seed}`);
    expect(cleaned(await erasingSuite(COUNT, seed))).toEqual(clean(COUNT));
  },
);
