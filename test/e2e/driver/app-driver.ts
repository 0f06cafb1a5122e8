import type { Page } from '@playwright/test';
import { type MenuEntry } from '../../../build/shell/index.ts';

/** Rapport as it runs under a test, on Electron or on the Chromium shell. */
export type AppDriver = {
  readonly engine: 'electron' | 'shell';
  /** The page of the window. */
  readonly page: Page;
  /** Answers the next open dialog (or the one that is open) with this path; null cancels it. */
  readonly answerOpen: (path: string | null) => Promise<void>;
  /** The same for a dialog that asks for a folder. */
  readonly answerFolder: (path: string | null) => Promise<void>;
  /** Answers the next save dialog (or the one that is open) with this path; null cancels it. */
  readonly answerSave: (path: string | null) => Promise<void>;
  /** Hands a file over to the running app, as a double click does on macOS. */
  readonly openFile: (path: string) => Promise<void>;
  /** Starts the app a second time with a file, as a double click does elsewhere; the second start ends by itself. */
  readonly startAgain: (path: string) => Promise<void>;
  /** Chooses a menu item by its labels from the top, such as `'File', 'Import people …'`; fails when it is greyed out. */
  readonly clickMenu: (...labels: readonly string[]) => Promise<void>;
  /** The application menu. */
  readonly menu: () => Promise<readonly MenuEntry[]>;
  /** Asks the app to end, as the menu or the window's own button does; it may stay open. */
  readonly leave: (way: Way) => Promise<void>;
  /** Leaves by the menu; resolves when the process has ended. */
  readonly quit: () => Promise<void>;
  /** Resolves when the process has ended. */
  readonly ended: () => Promise<void>;
  /** Crashes the pages of hidden windows, which print; tells how many there were. */
  readonly crashPrinting: () => Promise<number>;
  /** Ends the user's session, as Windows does on logging off; resolves when the process has ended. */
  readonly endSession: () => Promise<void>;
  /** What every open window was made with, as the engine has it (`webPreferences`). */
  readonly windowPreferences: () => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Crashes the page of the window alone, and shows it again; resolves to the page from then on. */
  readonly crashPage: () => Promise<Page>;
  /** Ends the process at once, as a crash would (SIGKILL). */
  readonly kill: () => Promise<void>;
  /**
   * Empties the profile and loads the page anew, as if the app had just been started on a new one; the process stays. Starting it
   * takes a third of a test's time. Null where the engine has no safe way to do so.
   */
  readonly renew: ((view: View) => Promise<void>) | null;
};

/** How the user leaves: by the menu, or by the button of the window. */
export type Way = 'menu' | 'window';

/** How a window is opened. */
export type OpenOptions = View & {
  readonly profile: string;
  /** A file that the app is started with. */
  readonly file?: string;
};

/** The size of the window, and what the system says of colours and movement. */
export type View = {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
  readonly reducedMotion: 'reduce' | 'no-preference';
};
