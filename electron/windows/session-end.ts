import type { BrowserWindow } from 'electron';

/** What is done when the system ends the user's session. */
export type SessionEnd = {
  /** The session may end; the user can still call it off. To be over at once, and without a trace if it is. */
  readonly onAsked: () => void;
  /** The session ends now; the system waits some seconds. */
  readonly onEnd: () => void;
};

/**
 * Windows ends its session without the events of quitting (`before-quit`), with these two of the window in their place. Other systems
 * quit the app as its menu does, and never send them.
 */
export function followSessionEnd(window: BrowserWindow, { onAsked, onEnd }: SessionEnd): void {
  window.on('query-session-end', onAsked);
  window.on('session-end', onEnd);
}
