import type { Clockwork } from './clockwork.ts';

/** What is changed is sent after so many milliseconds without another change … */
const QUIET = 60_000;
/** … not more often than this, and not later where the changes do not end. */
const BETWEEN_SENDINGS = 10 * 60_000;
/** So often is looked for news while the window has the keyboard, and sent again what could not be sent. */
const BETWEEN_READINGS = 30_000;

/** When the shared folder is read and written by itself. */
export type Schedule = {
  /** Something was changed that colleagues do not have yet. */
  readonly changed: () => void;
  /** Everything was sent, or lies ready to be sent. */
  readonly published: () => void;
  readonly focused: (isNow: boolean) => void;
  readonly stop: () => void;
};

/** Starts with a reading, and goes on with it while the window has the keyboard. */
export function startSchedule(
  clock: Clockwork,
  jobs: { readonly publish: () => void; readonly read: () => void },
  isFocused: boolean,
): Schedule {
  let lastSent = -Infinity;
  let firstChange: number | null = null;
  let stopSending = (): void => undefined;
  let stopReading = (): void => undefined;
  const readOn = (): void => {
    stopReading();
    jobs.read();
    stopReading = clock.after(BETWEEN_READINGS, readOn);
  };
  // In a turn of its own: who starts it does not have it yet.
  const stopStart = clock.after(0, isFocused ? readOn : jobs.read);
  return {
    changed: () => {
      const now = clock.now();
      firstChange ??= now;
      const quiet = Math.min(now + QUIET, firstChange + BETWEEN_SENDINGS);
      stopSending();
      stopSending = clock.after(Math.max(quiet, lastSent + BETWEEN_SENDINGS) - now, jobs.publish);
    },
    published: () => {
      lastSent = clock.now();
      firstChange = null;
      stopSending();
    },
    focused: (isNow) => (isNow ? readOn() : stopReading()),
    stop: () => {
      stopStart();
      stopSending();
      stopReading();
    },
  };
}
