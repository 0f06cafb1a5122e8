import type { StepResult } from './step.ts';

/** The part of Vitest's JSON report that is counted. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

/** The part of Playwright's JSON report that is counted. */
export type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
};

/** Counts a Vitest run. Files that failed to load, skipped tests, no test at all, and a bad exit without a failed test count as failures. */
export function countVitest(report: VitestReport, exitCode: number): StepResult {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return conclude(report.numPassedTests, report.numFailedTests + unloaded, skipped, exitCode);
}

/** Counts a Playwright run by the same rules; a flaky test is a failed one. */
export function countPlaywright(report: PlaywrightReport, exitCode: number): StepResult {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return conclude(expected, unexpected + flaky + report.errors.length, skipped, exitCode);
}

function conclude(passed: number, failed: number, skipped: number, exitCode: number): StepResult {
  const notes: string[] = [];
  let total = failed + skipped;
  if (skipped > 0) notes.push(`${skipped} skipped count as failed`);
  if (passed + total === 0) {
    notes.push('no test was found');
    total = 1;
  } else if (exitCode !== 0 && total === 0) {
    notes.push(`the runner ended with code ${exitCode}`);
    total = 1;
  }
  return { passed, failed: total, note: notes.join('; ') };
}
