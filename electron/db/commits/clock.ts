import { LAST_COUNTER, LAST_WALL } from '#shared/merge/clock.ts';

/** Wall time in milliseconds, and a counter that orders what happens within one millisecond or while the wall clock stands a little behind. */
export type Clock = { readonly wall: number; readonly counter: number };

/** A clock as the file has it: with the small number of its device, and which of that device's commands it was. */
export type FieldClock = Clock & { readonly device: number; readonly seq: number };

/** How far the wall clock may stand behind the last commit before the user is told, in milliseconds. */
const CLOCK_TOLERANCE = 60_000;

/**
 * The clock of the next commit. Within the tolerance it goes on where the last one was; a wall clock that was put back further is
 * believed, so that one day in the wrong year is not carried along for ever. Later commits can have smaller clocks because of that: what
 * orders two writes of the same field is `clockAfter`.
 */
export function tick(last: Clock, now: number): Clock {
  const wall = Math.min(Math.max(0, Math.floor(now)), LAST_WALL - 1);
  if (wall > last.wall || last.wall - wall > CLOCK_TOLERANCE) return { wall, counter: 0 };
  return successor(last);
}

/**
 * The clock with which a commit writes what was written before: its own, or the next one after what stands there, so that a correction
 * always wins, also over what a machine ten years ahead wrote. It moves the clock of nothing else.
 */
export function clockAfter(stored: Clock | null, command: Clock): Clock {
  return stored === null || isLater(command, stored) ? command : successor(stored);
}

export function isLater(a: Clock, b: Clock): boolean {
  return a.wall > b.wall || (a.wall === b.wall && a.counter > b.counter);
}

/** At the end of all clocks there is no next one: the bytes decide then, and nothing is refused. */
function successor({ wall, counter }: Clock): Clock {
  if (counter < LAST_COUNTER) return { wall, counter: counter + 1 };
  return wall < LAST_WALL - 1 ? { wall: wall + 1, counter: 0 } : { wall, counter };
}

/** Whole seconds by which the wall clock stands behind the last commit, or 0 while that is within the tolerance. */
export function secondsBehind(last: Clock, now: number): number {
  const behind = last.wall - now;
  return behind > CLOCK_TOLERANCE ? Math.round(behind / 1_000) : 0;
}
