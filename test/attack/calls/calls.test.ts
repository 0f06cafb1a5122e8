import { expect, it } from 'vitest';
import { seedOfRun } from '../../property/random.ts';
import { callsSuite } from './suite.ts';

const COUNT = 2_000;

it('takes no payload that a call does not allow', { timeout: 300_000 }, async () => {
  const seed = seedOfRun();
  console.log(`calls: RAPPORT_SEED=${seed}`);
  const outcome = await callsSuite(COUNT, seed);
  expect(outcome).toMatchObject({ lost: 0, wrong: 0, notes: [] });
  // Payloads that are always tried come on top.
  expect(outcome.tried).toBeGreaterThanOrEqual(COUNT);
});
