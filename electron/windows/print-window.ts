import { BrowserWindow } from 'electron';
import { PRINT_PAGE } from '../security/app-origin.ts';
import { windowSafety } from './window-safety.ts';

/**
 * Opens a hidden window on a print page; `route` is what follows `print.html#`, such as `/plan/…`. The caller destroys it.
 */
export async function openPrintWindow(appFolder: string, route: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({ show: false, webPreferences: windowSafety(appFolder) });
  try {
    await window.loadURL(`${PRINT_PAGE}#${route}`);
  } catch (failure) {
    window.destroy();
    throw failure;
  }
  return window;
}
