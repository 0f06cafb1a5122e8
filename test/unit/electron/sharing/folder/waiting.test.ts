import { expect, test } from 'vitest';
import type { WaitingFile } from '#electron/sharing/folder/folder-memory.ts';
import { healthOf, isDue, waitingAfter } from '#electron/sharing/folder/waiting.ts';

const MINUTE = 60_000;
const mark = { bytes: 10, modifiedAt: 5 };

function triedTimes(times: number): WaitingFile {
  let waiting: WaitingFile | undefined;
  for (let n = 0; n < times; n += 1) waiting = waitingAfter(waiting, 'incomplete', mark, 1_000);
  if (waiting === undefined) throw new Error('not tried');
  return waiting;
}

test('a file is tried again while it changes, and ever more seldom while it does not', () => {
  const waiting = triedTimes(1);
  expect(isDue(undefined, mark, 0)).toBe(true);
  expect(isDue(waiting, mark, 1_000 + MINUTE / 2 - 1)).toBe(false);
  expect(isDue(waiting, mark, 1_000 + MINUTE / 2)).toBe(true);
  expect(isDue(waiting, { bytes: 11, modifiedAt: 5 }, 1_001)).toBe(true);
  expect(isDue(waiting, { bytes: 10, modifiedAt: 6 }, 1_001)).toBe(true);
  expect(triedTimes(2).nextTryAt).toBe(1_000 + MINUTE);
  expect(triedTimes(50).nextTryAt).toBe(1_000 + 6 * 60 * MINUTE);
});

test('a clock that was set back, and a newer Rapport, make it due', () => {
  expect(isDue(triedTimes(3), mark, -1e12)).toBe(true);
  expect(isDue({ ...triedTimes(3), reader: 0 }, mark, 1_001)).toBe(true);
});

test('it is told after ten minutes without a change, or at once when no waiting helps', () => {
  const told = (reason: WaitingFile['reason'], now: number): boolean | undefined =>
    healthOf({ 'd/x/y': { ...triedTimes(1), reason } }, now)[0]?.isTold;
  expect(told('incomplete', 1_000 + 10 * MINUTE - 1)).toBe(false);
  expect(told('incomplete', 1_000 + 10 * MINUTE)).toBe(true);
  expect(told('newer', 1_000)).toBe(true);
  expect(told('other-sender', 1_000)).toBe(true);
  const changed = waitingAfter(triedTimes(4), 'incomplete', { bytes: 11, modifiedAt: 9 }, 90_000);
  expect(changed).toMatchObject({ since: 90_000, tries: 1 });
});
