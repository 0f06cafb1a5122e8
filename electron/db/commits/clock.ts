/**
 * A hybrid logical clock without its device: wall time in milliseconds, and a counter that orders what happens within one millisecond
 * or while the wall clock stands behind. Later commits always have larger clocks.
 */
export type Clock = { readonly wall: number; readonly counter: number };

/** How far the wall clock may stand behind the last commit before the user is told, in milliseconds. */
const CLOCK_TOLERANCE = 60_000;

/** The clock of the next commit. A wall clock that jumped back never refuses a save: the counter goes on instead. */
export function tick(last: Clock, now: number): Clock {
  return now > last.wall ? { wall: now, counter: 0 } : { wall: last.wall, counter: last.counter + 1 };
}

/** Whole seconds by which the wall clock stands behind the last commit, or 0 while that is within the tolerance. */
export function secondsBehind(last: Clock, now: number): number {
  const behind = last.wall - now;
  return behind > CLOCK_TOLERANCE ? Math.round(behind / 1_000) : 0;
}
