/** What one step of `npm test` came to. */
export type StepResult = { readonly passed: number; readonly failed: number; readonly note: string };

/** One step of `npm test`. */
export type Step = { readonly name: string; readonly run: () => Promise<StepResult> };

/** A line for the table at the end. */
export type Outcome = StepResult & { readonly name: string; readonly seconds: number };

/** Runs all steps in order, goes on after a failing one, and counts a step that breaks as one failure. */
export async function runSteps(
  steps: readonly Step[],
  say: (line: string) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, run } of steps) {
    say(`\n── ${name} ──`);
    const from = performance.now();
    const result = await run().catch((failure: unknown) => {
      say(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
      return { passed: 0, failed: 1, note: 'the step itself broke' };
    });
    outcomes.push({ name, ...result, seconds: (performance.now() - from) / 1000 });
  }
  return outcomes;
}

/** The closing lines: one for each step, and the total as the very last. */
export function summary(outcomes: readonly Outcome[]): readonly string[] {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const lines = outcomes.map(({ name, passed, failed, seconds, note }) => {
    const verdict = failed === 0 ? 'ok    ' : 'FAILED';
    const end = note === '' ? '' : `  (${note})`;
    return `${verdict} ${name.padEnd(width)} ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s${end}`;
  });
  return [...lines, totalLine(outcomes)];
}

/** The last line of `npm test`; a run without any passed check is a failure. */
export function totalLine(outcomes: readonly StepResult[]): string {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  return `${passed} passed, ${failed} failed`;
}

/** Whether everything passed and something ran. */
export function allPassed(outcomes: readonly StepResult[]): boolean {
  return outcomes.every(({ failed }) => failed === 0) && outcomes.some(({ passed }) => passed > 0);
}
