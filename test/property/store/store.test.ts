import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { randomFrom, seedOfRun } from '../random.ts';
import { poorFields } from './generate-command.ts';
import { Pair } from './pair.ts';

const RUNS = 10;
const STEPS = 120;
const seed = seedOfRun();
console.log(`store against a naive model: RAPPORT_SEED=${seed}`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-property-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('store against a naive model', () => {
  it('has values to choose from for every field of every entity', () => {
    expect(poorFields()).toEqual([]);
  });

  it.each(Array.from({ length: RUNS }, (_, run) => (seed + run) >>> 0))(
    'agrees after every step of random commands, seed %i',
    { timeout: 60_000 },
    (runSeed) => {
      const random = randomFrom(runSeed);
      const pair = new Pair(folder, random);
      const trace: string[] = [];
      const take = (what: string): string => {
        trace.push(what);
        pair.checkState();
        return what;
      };
      try {
        for (let step = 0; step < STEPS; step += 1) {
          const choice = random.next();
          if (choice < 0.62) take(pair.commit());
          else if (choice < 0.8) take(pair.undo());
          else if (choice < 0.94) take(pair.redo());
          else take(pair.reopen());
        }
        pair.checkFile();
        while (take(pair.undo()) === 'undo done');
        while (take(pair.redo()) === 'redo done');
        pair.checkFile();
      } catch (error) {
        const last = trace.slice(-8).join(', ');
        throw new Error(`RAPPORT_SEED=${runSeed}, step ${trace.length}: ${last}`, { cause: error });
      } finally {
        pair.close();
      }
      expect(trace.filter((what) => what === 'commit done').length).toBeGreaterThan(3);
    },
  );
});
