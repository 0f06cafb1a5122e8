import { describe, expect, it } from 'vitest';
import { allPassed, runSteps, summary } from '../../../../build/scripts/check/step.ts';
import { countPlaywright, countVitest } from '../../../../build/scripts/check/test-reports.ts';

const vitestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};
const playwrightReport = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('npm test', () => {
  it('goes on after a failing step and ends with the total', async () => {
    const outcomes = await runSteps(
      [
        { name: 'a', run: () => Promise.resolve({ passed: 2, failed: 1, note: '' }) },
        { name: 'b', run: () => Promise.reject(new Error('broken')) },
        { name: 'c', run: () => Promise.resolve({ passed: 4, failed: 0, note: '' }) },
      ],
      () => undefined,
    );
    expect(summary(outcomes).at(-1)).toBe('6 passed, 2 failed');
    expect(allPassed(outcomes)).toBe(false);
  });

  it('runs an early step beside those before it and shows it in its place', async () => {
    const told: string[] = [];
    const done = Promise.withResolvers<null>();
    const outcomes = await runSteps(
      [
        {
          name: 'first',
          run: async (print) => {
            await done.promise; // only the early one ends it
            print('of the first');
            return { passed: 1, failed: 0, note: '' };
          },
        },
        {
          name: 'early',
          early: true,
          run: (print) => {
            print('of the early one');
            done.resolve(null);
            return Promise.resolve({ passed: 1, failed: 1, note: '' });
          },
        },
      ],
      (text) => told.push(text.trim()),
    );
    expect(told).toEqual(['── first ──', 'of the first', '── early ──', 'of the early one']);
    expect(outcomes.map(({ name, failed }) => [name, failed])).toEqual([
      ['first', 0],
      ['early', 1],
    ]);
  });

  it('is no success when nothing ran', () => {
    expect(allPassed([])).toBe(false);
    expect(allPassed([{ passed: 0, failed: 0, note: '' }])).toBe(false);
  });

  it('counts what the runners report', () => {
    expect(countVitest(vitestReport, 0)).toEqual({ passed: 3, failed: 0, note: '' });
    expect(countPlaywright(playwrightReport, 0)).toEqual({ passed: 2, failed: 0, note: '' });
  });

  it('fails a suite without a test', () => {
    expect(countVitest({ ...vitestReport, numPassedTests: 0 }, 0).failed).toBe(1);
    expect(
      countPlaywright({ ...playwrightReport, stats: { ...playwrightReport.stats, expected: 0 } }, 1).failed,
    ).toBe(1);
  });

  it('fails for a file that does not load, for skipped and flaky tests, and for a bad end', () => {
    const unloaded = { ...vitestReport, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countVitest(unloaded, 1).failed).toBe(1);
    expect(countVitest({ ...vitestReport, numPendingTests: 2 }, 0).failed).toBe(2);
    expect(
      countPlaywright({ ...playwrightReport, stats: { ...playwrightReport.stats, flaky: 1 } }, 0).failed,
    ).toBe(1);
    expect(countVitest(vitestReport, 1).failed).toBe(1);
  });
});
