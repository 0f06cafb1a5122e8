import { expect, it } from 'vitest';
import { nonsenseSuite } from '../attack/nonsense/suite.ts';
import { seedOfRun } from './random.ts';

// Over every entity of the registry: values, rows and references of every kind, for the write path and past it.
const COMMANDS = 400;
const seed = seedOfRun();
console.log(`nonsense, row by row: RAPPORT_SEED=${seed}`);

it(`refuses nonsense with a reason, or draws every screen with it (RAPPORT_SEED=${seed})`, async () => {
  const outcome = await nonsenseSuite(COMMANDS, seed);
  expect(outcome).toEqual({ tried: COMMANDS, lost: 0, wrong: 0, notes: [] });
});
