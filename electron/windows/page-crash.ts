import type { BrowserWindow } from 'electron';

/** What is done about a page whose process is gone. */
export type PageCrash = {
  /** Shows the page again. */
  readonly reload: () => void;
  /** It crashes again and again: showing it once more would not help. */
  readonly giveUp: () => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
};

const MOST_CRASHES = 3;
const WITHIN = 60_000;

/** Shows the page of a window again when its process has crashed or was ended, unless that was so three times in a minute. */
export function followPageCrash(window: BrowserWindow, { reload, giveUp, now }: PageCrash): void {
  let crashes: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const at = now();
    crashes = [...crashes.filter((before) => at - before < WITHIN), at];
    if (crashes.length > MOST_CRASHES) giveUp();
    else reload();
  });
}
