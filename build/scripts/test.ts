import { allPassed, runSteps, summary } from './check/step.ts';
import { steps } from './check/steps.ts';

// `npm test`: every check in order, also after a failing one. `npm test -- unit types` runs only the named ones.
const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? steps : steps.filter(({ name }) => wanted.includes(name));
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}.`);
const outcomes = await runSteps(chosen, (text) => void process.stdout.write(text));
console.log('');
for (const line of summary(outcomes)) console.log(line);
process.exitCode = allPassed(outcomes) ? 0 : 1;
