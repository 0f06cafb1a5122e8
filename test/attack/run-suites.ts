import { seedOfRun } from '../property/random.ts';
import { nothingTried, together, type Outcome } from './outcome.ts';
import type { Suite } from './suites.ts';

const PROGRESS_EVERY = 10_000;

/**
 * The command `npm run <command> -- N [suite]`: N attacks of one suite, or N of each, and a last line that counts them. Sets the exit code: 1
 * after a failure, 2 for words that it does not know, 3 when a suite could not try anything. Repeat a run with RAPPORT_SEED.
 */
export async function runSuites(command: string, suites: Readonly<Record<string, Suite>>): Promise<void> {
  const [countText = '1000', wanted] = process.argv.slice(2);
  const count = Number(countText);
  const names = wanted === undefined ? Object.keys(suites) : [wanted];
  if (!Number.isInteger(count) || count < 1 || names.some((name) => !Object.hasOwn(suites, name))) {
    console.error(`npm run ${command} -- N [${Object.keys(suites).join('|')}]`);
    process.exitCode = 2;
    return;
  }
  const seed = seedOfRun();
  console.log(`RAPPORT_SEED=${seed}`);
  let all = nothingTried;
  let isWhole = true;
  for (const name of names) {
    const outcome = await attack(name, suites[name], count, seed);
    isWhole &&= outcome.tried > 0;
    all = together(all, outcome);
  }
  for (const note of all.notes) console.log(note);
  console.log(`${all.tried} tried, ${all.lost} lost, ${all.wrong} wrong`);
  if (all.lost + all.wrong > 0) process.exitCode = 1;
  // Nothing was found because nothing was tried.
  else if (!isWhole) process.exitCode = 3;
}

async function attack(name: string, suite: Suite | undefined, count: number, seed: number): Promise<Outcome> {
  if (suite === undefined) return nothingTried;
  const started = performance.now();
  let said = started;
  const outcome = await suite(count, seed, (soFar) => {
    const now = performance.now();
    if (now - said < PROGRESS_EVERY) return;
    said = now;
    console.log(`${name}: ${inWords(soFar)} …`);
  });
  console.log(`${name}: ${inWords(outcome)}, ${Math.round((performance.now() - started) / 1_000)} s`);
  return outcome;
}

function inWords({ tried, lost, wrong }: Outcome): string {
  return `${tried} tried, ${lost} lost, ${wrong} wrong`;
}
