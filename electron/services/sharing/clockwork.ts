/** Time, so that a test can turn it. */
export type Clockwork = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs once after so many milliseconds; the returned function calls it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
};

/** The clock of this computer; nothing that waits keeps the app from ending. */
export const realClockwork: Clockwork = {
  now: Date.now,
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
