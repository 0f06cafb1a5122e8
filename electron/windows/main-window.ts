import { BrowserWindow } from 'electron';
import type { Settings } from '#shared/ipc/types.ts';
import { MAIN_PAGE } from '../security/app-origin.ts';
import { windowSafety } from './window-safety.ts';

/** Opens the main window on the app's page. `appFolder` is the built app: main, preload and renderer beside each other. */
export function openMainWindow(appFolder: string, theme: Settings['theme']): BrowserWindow {
  return new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    title: 'Rapport',
    // What shows until the page is painted.
    backgroundColor: theme === 'dark' ? '#17181b' : '#f7f7f8',
    webPreferences: windowSafety(appFolder),
  });
}

/** Loads the app into its window. */
export async function showApp(window: BrowserWindow): Promise<void> {
  await window.loadURL(MAIN_PAGE);
}
