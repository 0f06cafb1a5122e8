import { expect, it } from 'vitest';
import { seedOfRun } from '../../property/random.ts';
import { clean, cleaned } from '../clean.ts';
import { undoSuite } from './suite.ts';

const COUNT = 1_000;

it(
  'takes back and does again exactly what was done, over restarts and crashes',
  { timeout: 300_000 },
  async () => {
    const seed = seedOfRun();
    console.log(`undo: RAPPORT_SEED=${seed}`);
    expect(cleaned(await undoSuite(COUNT, seed))).toEqual(clean(COUNT));
  },
);
