import { seedOfRun } from '../property/random.ts';
import { nothingTried, together, type Outcome } from './outcome.ts';
import { suites } from './suites.ts';

// `npm run test:attack -- N [kill|power|…]`: N attacks of one kind, or N of each. Repeat a run with RAPPORT_SEED.
const PROGRESS_EVERY = 10_000;

const [countText = '1000', wanted] = process.argv.slice(2);
const count = Number(countText);
const names = wanted === undefined ? Object.keys(suites) : [wanted];
if (!Number.isInteger(count) || count < 1 || names.some((name) => !Object.hasOwn(suites, name))) {
  console.error(`npm run test:attack -- N [${Object.keys(suites).join('|')}]`);
  process.exit(2);
}
const seed = seedOfRun();
console.log(`RAPPORT_SEED=${seed}`);
let all = nothingTried;
let isWhole = true;
for (const name of names) {
  const outcome = await attack(name);
  isWhole &&= outcome.tried > 0;
  all = together(all, outcome);
}
for (const note of all.notes) console.log(note);
console.log(`${all.tried} tried, ${all.lost} lost, ${all.wrong} wrong`);
if (all.lost + all.wrong > 0) process.exitCode = 1;
// Nothing was found because nothing was tried.
else if (!isWhole) process.exitCode = 3;

async function attack(name: string): Promise<Outcome> {
  const suite = suites[name];
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
