import { describe, expect, it } from 'vitest';
import { clean, cleaned } from '../attack/clean.ts';
import { seedOfRun } from '../property/random.ts';
import { events } from './events.ts';
import { folderSuite, oneWorld } from './suite.ts';

const RANDOM_ONES = 60;
const seed = seedOfRun();

describe('a shared folder', () => {
  it.each(Object.keys(events))('loses nothing: %s', { timeout: 120_000 }, async (name) => {
    console.log(`folder: RAPPORT_SEED=${String(seed)}`);
    expect(await oneWorld(seed, [name, name])).toEqual({ lost: [], wrong: [] });
  });

  it('loses nothing when several things happen at once', { timeout: 600_000 }, async () => {
    expect(cleaned(await folderSuite(RANDOM_ONES, seed))).toEqual(clean(RANDOM_ONES));
  });
});
