import { once } from 'node:events';
import type { Random } from '../../property/random.ts';
import { OPENING, type Line } from '../model/line.ts';
import type { Children } from './children.ts';
import { opensOnly, type Life } from './life.ts';

/** Delays below this are waited for exactly, because a timer is too coarse for a commit. In milliseconds. */
const EXACT_BELOW = 4;
const FIRST_GUESS = 20;

/** How long each kind of action usually takes, in milliseconds, learnt from what was seen. */
export type Durations = Map<Life['aim'], number>;

/** Lives a life in a process of its own, kills it somewhere in its aim, or soon after, and gives back what it said. */
export async function killedLife(
  children: Children,
  life: Life,
  durations: Durations,
  random: Random,
): Promise<readonly Line[]> {
  const child = await children.take();
  const target = opensOnly(life) ? OPENING : life.before;
  const lines: Line[] = [];
  const delay = random.next() * 1.25 * (durations.get(life.aim) ?? FIRST_GUESS);
  child.onLine = (line) => {
    lines.push(line);
    if (line.say === 'begin' && line.number === target) killAfter(delay, () => child.process.kill('SIGKILL'));
  };
  const closed = once(child.process, 'close');
  child.process.stdin.on('error', () => undefined); // it may be gone before it has read; `close` tells
  child.process.stdin.write(JSON.stringify(life));
  const [code] = (await closed) as [number | null];
  if (code !== null) throw new Error(`the process ended by itself with ${code}: ${child.complaint()}`);
  learn(durations, life, lines, target);
  return lines;
}

function killAfter(delay: number, kill: () => void): void {
  if (delay >= EXACT_BELOW) {
    setTimeout(kill, delay);
    return;
  }
  const until = performance.now() + delay;
  while (performance.now() < until);
  kill();
}

/** Moves the known duration towards what was seen. An action that was cut short only tells that it takes longer than its kill came late. */
function learn(durations: Durations, life: Life, lines: readonly Line[], target: number): void {
  const known = durations.get(life.aim) ?? FIRST_GUESS;
  const begun = lines.find((line) => line.say === 'begin' && line.number === target);
  const done = lines.find((line) => line.say === 'done' && line.number === target);
  const isWhole = begun?.say === 'begin' && done?.say === 'done';
  durations.set(life.aim, isWhole ? known * 0.9 + (done.at - begun.at) * 0.1 : known * 1.03);
}
