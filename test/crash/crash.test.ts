import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seedOfRun } from '../property/random.ts';
import { crashRounds } from './crash-rounds.ts';

const KILLS = 200;

it('loses and tears no acknowledged commit in 200 kills', { timeout: 300_000 }, async () => {
  const seed = seedOfRun();
  console.log(`crash test: RAPPORT_SEED=${seed}`);
  const root = mkdtempSync(join(tmpdir(), 'rapport-crash-'));
  try {
    const report = await crashRounds(() => mkdtempSync(join(root, 'profile-')), KILLS, seed);
    expect(report.problems).toEqual([]);
    expect(report.kills).toBe(KILLS);
    // A test that kills before anything is committed would prove nothing.
    expect(report.commits).toBeGreaterThan(KILLS / 2);
  } finally {
    rmSync(root, { recursive: true });
  }
});
