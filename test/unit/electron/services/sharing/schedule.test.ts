import { beforeEach, describe, expect, test } from 'vitest';
import { startSchedule, type Schedule } from '#electron/services/sharing/schedule.ts';
import { TestClock } from '../../../../fixtures/test-clock.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let clock: TestClock;
let schedule: Schedule;
/** When something was published and read, in seconds since the start. */
let published: number[];
let read: number[];

function start(isFocused: boolean): void {
  clock = new TestClock();
  const began = clock.now();
  const since = (): number => (clock.now() - began) / SECOND;
  [published, read] = [[], []];
  const publish = (): void => {
    published.push(since());
    schedule.published();
  };
  schedule = startSchedule(clock, { publish, read: () => void read.push(since()) }, isFocused);
}
beforeEach(() => start(false));

describe('publishing', () => {
  test('waits for a minute of quiet', () => {
    schedule.changed();
    clock.turn(40 * SECOND);
    schedule.changed();
    clock.turn(59 * SECOND);
    expect(published).toEqual([]);
    clock.turn(SECOND);
    expect(published).toEqual([100]);
    clock.turn(60 * MINUTE);
    expect(published).toEqual([100]);
  });

  test('comes every ten minutes at most', () => {
    schedule.changed();
    clock.turn(MINUTE);
    schedule.changed();
    clock.turn(9 * MINUTE);
    expect(published).toEqual([60]);
    clock.turn(MINUTE);
    expect(published).toEqual([60, 660]);
  });

  test('comes after ten minutes where the changes do not end', () => {
    for (let at = 0; at < 60; at += 1) {
      schedule.changed();
      clock.turn(30 * SECOND);
    }
    expect(published).toEqual([600, 1_200, 1_800]);
  });

  test('does not come after the end', () => {
    schedule.changed();
    schedule.stop();
    clock.turn(60 * MINUTE);
    expect([published, read]).toEqual([[], []]);
  });
});

describe('reading', () => {
  test('comes once at the start, then only while the window has the keyboard', () => {
    clock.turn(10 * MINUTE);
    expect(read).toEqual([0]);
    schedule.focused(true);
    clock.turn(75 * SECOND);
    expect(read).toEqual([0, 600, 630, 660]);
    schedule.focused(false);
    clock.turn(10 * MINUTE);
    expect(read).toEqual([0, 600, 630, 660]);
  });

  test('goes on by itself where the window has the keyboard at the start', () => {
    start(true);
    clock.turn(65 * SECOND);
    expect(read).toEqual([0, 30, 60]);
  });
});
