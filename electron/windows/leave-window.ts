/** A window that hangs must not keep the app from quitting. */
export const LEAVE_LIMIT_MS = 2_000;

/** The end of the window's work before the app quits. */
export type Leaving = {
  /** Asks the window to save what was typed last; resolves once it has, or after the limit. Never rejects. */
  readonly askWindow: (ask: () => void, limitMs?: number) => Promise<void>;
  /** The window says that it has saved. */
  readonly left: () => void;
};

/** Lets the window save before its data is closed. */
export function trackLeaving(): Leaving {
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    askWindow: async (ask, limitMs = LEAVE_LIMIT_MS) => {
      const clock = setTimeout(resolve, limitMs);
      ask();
      await promise;
      clearTimeout(clock);
    },
    left: resolve,
  };
}
