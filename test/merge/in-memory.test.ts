import { expect, test } from 'vitest';
import { seedOfRun } from '../property/random.ts';
import { memorySuite } from './suite.ts';

const INTERLEAVINGS = 20_000;

test('five devices say the same after every interleaving of their files', async () => {
  const outcome = await memorySuite(INTERLEAVINGS, seedOfRun());
  expect(outcome).toEqual({ tried: INTERLEAVINGS, lost: 0, wrong: 0, notes: [] });
});
