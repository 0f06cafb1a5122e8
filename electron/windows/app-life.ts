import { app, type BrowserWindow } from 'electron';

/** The app's end as its window sees it. */
export type AppLife = {
  /** From here on, closing this window quits the app, and the window stays until everything is saved. */
  readonly tie: (window: BrowserWindow) => void;
};

/** Ties the app's end to its window: closing the window quits, and quitting waits for `close`, which may resolve to false: the app stays. */
export function tieAppLife(close: () => Promise<boolean>): AppLife {
  let closing: 'not yet' | 'under way' | 'done' = 'not yet';
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (closing === 'done') return;
    event.preventDefault();
    if (closing === 'under way') return;
    closing = 'under way';
    const finish = (): void => {
      closing = 'done';
      app.quit();
    };
    close().then((closed) => {
      if (closed) finish();
      else closing = 'not yet';
    }, finish);
  });
  return {
    tie: (window) => {
      window.on('close', (event) => {
        if (closing === 'done') return;
        event.preventDefault();
        app.quit();
      });
    },
  };
}

/** Brings the window forward when the app is started a second time. */
export function focusOnSecondStart(window: () => BrowserWindow | null): void {
  app.on('second-instance', () => {
    const found = window();
    if (found === null) return;
    if (found.isMinimized()) found.restore();
    found.focus();
  });
}
