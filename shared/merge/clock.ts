import { isPlainList } from '../model/plain-value.ts';
import { isRowId } from '../model/row-id.ts';

/**
 * When something was written, and by whom: wall time in ms since 1970, a counter within it, the id of the device, and which of that
 * device's commands it was (1 for the first). Compared in this order. Only the last number never goes back: wall clocks do.
 */
export type Clock = readonly [wall: number, counter: number, device: string, n: number];

/** The clock before every other: of what was there before there were clocks. */
export const NO_CLOCK: Clock = [0, 0, '-', 0];

/** The first moment of the year 2100: a clock of a colleague that stands there or later is refused. */
export const LAST_WALL = 4_102_444_800_000;
/** The largest counter. */
export const LAST_COUNTER = 2_147_483_647;

/** Negative when `a` is older, 0 when both are the same write. Ids of devices are compared, never the small numbers of one file. */
export function compareClocks(a: Clock, b: Clock): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] !== b[1]) return a[1] - b[1];
  if (a[2] !== b[2]) return a[2] < b[2] ? -1 : 1;
  return a[3] - b[3];
}

export function newerClock(a: Clock, b: Clock): Clock {
  return compareClocks(a, b) >= 0 ? a : b;
}

/** Whether a value from outside is a clock that may be taken over. */
export function isClock(value: unknown): value is Clock {
  if (!isPlainList(value, 4) || value.length !== 4) return false;
  const [wall, counter, device, n] = value;
  return (
    isWhole(wall, LAST_WALL - 1) &&
    isWhole(counter, LAST_COUNTER) &&
    typeof device === 'string' &&
    isRowId(device) &&
    isWhole(n, Number.MAX_SAFE_INTEGER)
  );
}

function isWhole(value: unknown, most: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most && !Object.is(value, -0);
}
