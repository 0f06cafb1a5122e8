import { expect, it } from 'vitest';
import { seedOfRun } from '../../property/random.ts';
import { clean, cleaned } from '../clean.ts';
import { fullSuite } from './suite.ts';

const COUNT = 30;

it(
  'loses and tears nothing on a full disk, and goes on when there is room',
  { timeout: 300_000 },
  async () => {
    const seed = seedOfRun();
    console.log(`full: RAPPORT_SEED=${seed}`);
    expect(cleaned(await fullSuite(COUNT, seed))).toEqual(clean(COUNT));
  },
);
