/** What one step of `npm test` came to. */
export type StepResult = { readonly passed: number; readonly failed: number; readonly note: string };

/** One step of `npm test`. */
export type Step = {
  readonly name: string;
  readonly run: (print: (text: string) => void) => Promise<StepResult>;
  /** Starts with the first step and runs beside those before it: for one that needs little of the machine. */
  readonly early?: boolean;
};

/** A line for the table at the end. */
export type Outcome = StepResult & { readonly name: string; readonly seconds: number };

/**
 * Runs all steps, goes on after a failing one, and counts a step that breaks as one failure. What they print comes in their order,
 * that of an early one all at once.
 */
export async function runSteps(
  steps: readonly Step[],
  print: (text: string) => void,
): Promise<readonly Outcome[]> {
  const early = new Map(steps.filter((step) => step.early).map((step) => [step, runAside(step)]));
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    print(`\n── ${step.name} ──\n`);
    const aside = await early.get(step);
    if (aside !== undefined) print(aside.printed);
    outcomes.push(aside?.outcome ?? (await runStep(step, print)));
  }
  return outcomes;
}

async function runAside(step: Step): Promise<{ readonly outcome: Outcome; readonly printed: string }> {
  let printed = '';
  const outcome = await runStep(step, (text) => {
    printed += text;
  });
  return { outcome, printed };
}

async function runStep({ name, run }: Step, print: (text: string) => void): Promise<Outcome> {
  const from = performance.now();
  const result = await run(print).catch((failure: unknown) => {
    print(`${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
    return { passed: 0, failed: 1, note: 'the step itself broke' };
  });
  return { name, ...result, seconds: (performance.now() - from) / 1000 };
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
function totalLine(outcomes: readonly StepResult[]): string {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  return `${passed} passed, ${failed} failed`;
}

/** Whether everything passed and something ran. */
export function allPassed(outcomes: readonly StepResult[]): boolean {
  return outcomes.every(({ failed }) => failed === 0) && outcomes.some(({ passed }) => passed > 0);
}
