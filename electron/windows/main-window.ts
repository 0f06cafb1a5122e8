import { BrowserWindow, screen } from 'electron';
import type { Settings } from '#shared/ipc/types.ts';
import { MAIN_PAGE } from '../security/app-origin.ts';
import { FIRST_SIZE, fitInto, LEAST_SIZE, placeFrom, type WindowPlace } from './window-place.ts';
import { windowSafety } from './window-safety.ts';

/**
 * Opens the main window on the app's page, where it stood last as far as that is in sight. `appFolder` is the built app: main,
 * preload and renderer beside each other.
 */
export function openMainWindow(appFolder: string, { theme, layout }: Settings): BrowserWindow {
  const place = placeFrom(layout);
  const bounds =
    place === null ? FIRST_SIZE : fitInto(place.bounds, screen.getDisplayMatching(place.bounds).workArea);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    title: 'Rapport',
    // What shows until the page is painted.
    backgroundColor: theme === 'dark' ? '#17181b' : '#f7f7f8',
    webPreferences: windowSafety(appFolder),
  });
  if (place?.maximized === true) window.maximize();
  return window;
}

/** Where a window stands now, to be remembered. */
export function placeOf(window: BrowserWindow): WindowPlace {
  return { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
}

export async function showApp(window: BrowserWindow): Promise<void> {
  await window.loadURL(MAIN_PAGE);
}
