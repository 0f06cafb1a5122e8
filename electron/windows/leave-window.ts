import type { RequestOf } from '#shared/ipc/contract.ts';

/** How long the app waits for its window before it quits without it, in ms. */
export type LeaveLimits = {
  /** Until the first answer: a window that hangs must not keep the app from quitting. */
  readonly answer: number;
  /** From "saving" to the end of saving: a slow disk is given time. */
  readonly saving: number;
};

const LIMITS: LeaveLimits = { answer: 2_000, saving: 30_000 };

type LeaveState = RequestOf<'app.left'>['state'];

/** The end of the window's work before the app quits. */
export type Leaving = {
  /**
   * Asks the window to save what was typed last; resolves to whether the app may quit. False when the window could not save and
   * asks the user. Never rejects.
   */
  readonly askWindow: (ask: () => void, limits?: LeaveLimits) => Promise<boolean>;
  /** What the window says. */
  readonly answer: (state: LeaveState) => void;
  /** The window has nothing left to save, or the user lets it go: it is not asked again. */
  readonly letGo: () => void;
};

/** Lets the window save before its data is closed. */
export function trackLeaving(): Leaving {
  let done = false;
  let take: (state: LeaveState) => void = () => undefined;
  return {
    askWindow: (ask, limits = LIMITS) => {
      if (done) return Promise.resolve(true);
      return new Promise((resolve) => {
        let clock = setTimeout(resolve, limits.answer, true);
        take = (state) => {
          clearTimeout(clock);
          if (state === 'saving') clock = setTimeout(resolve, limits.saving, true);
          else resolve(state === 'saved');
        };
        ask();
      });
    },
    answer: (state) => take(state),
    letGo: () => {
      done = true;
    },
  };
}
