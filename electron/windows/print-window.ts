import { BrowserWindow } from 'electron';
import { PRINT_PAGE } from '../security/app-origin.ts';
import { windowSafety } from './window-safety.ts';

/** A hidden window that loads a print page; the caller destroys it. */
export type PrintWindow = {
  readonly window: BrowserWindow;
  readonly loaded: Promise<void>;
  /** Never resolves; rejects when the page crashed or was ended by the system, also while it loads. */
  readonly gone: Promise<never>;
};

/** Opens a hidden window on a print page; `route` is what follows `print.html#`, such as `/plan/…`. */
export function openPrintWindow(appFolder: string, route: string): PrintWindow {
  const window = new BrowserWindow({ show: false, webPreferences: windowSafety(appFolder) });
  const { promise: gone, reject } = Promise.withResolvers<never>();
  gone.catch(() => undefined); // heard only while somebody waits for the page
  window.webContents.on('render-process-gone', (_event, { reason }) =>
    reject(new Error(`the print page has gone: ${reason}`)),
  );
  return { window, loaded: window.loadURL(`${PRINT_PAGE}#${route}`), gone };
}
