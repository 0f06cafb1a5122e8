import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, chromium, expect, type Browser, type Page } from '@playwright/test';
import { electronBinary } from '../../build/packaging/electron-binary.ts';
import { findChromium } from '../../build/shell/index.ts';
import type { AppDriver, View } from './driver/app-driver.ts';
import { openOnElectron } from './driver/electron-driver.ts';
import { openOnShell } from './driver/shell-driver.ts';

/** Rapport under test: the running app, and what a test may do around it. */
export type RapportApp = Omit<AppDriver, 'ended' | 'kill' | 'renew'> & {
  /** The profile folder, with an empty profile; removed when its app ends. */
  readonly profile: string;
  /**
   * Quits unless the app has ended, runs `between` on the profile folder, and starts again on it, with `file` where one is given; use
   * the page that it resolves to from then on.
   */
  readonly restart: (between?: (profile: string) => Promise<void>, file?: string) => Promise<Page>;
  /** Waits for the end of an app that was left; the test may look at the profile afterwards. */
  readonly ended: () => Promise<void>;
  /** Kills the process and starts again on the same profile; use the page that it resolves to from then on. */
  readonly crash: () => Promise<Page>;
  /** Quits; the test may look at the profile afterwards. */
  readonly quit: () => Promise<void>;
};

type Fixtures = {
  readonly app: RapportApp;
  readonly page: Page;
  /** Set where a test provokes errors in the page; otherwise any error in the page's console fails the test. */
  readonly allowPageErrors: boolean;
  /** Set where a test looks at the process itself: it gets one that no other test had. */
  readonly ownProcess: boolean;
};
type WorkerFixtures = { readonly shellBrowser: Browser | null; readonly kept: Kept };

/** A running app and its profile folder. */
type Running = { readonly driver: AppDriver; readonly profile: string };
/** The app that the last test of this worker left running; the next one renews it. */
type Kept = { running: Running | null };

/** Test of the built app, on Electron where its binary is there, else on the Chromium shell: `test('…', async ({ app, page }) => …)`. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  allowPageErrors: [false, { option: true }],
  ownProcess: [false, { option: true }],
  shellBrowser: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
    async ({}, provide) => {
      if (electronBinary() !== null) return provide(null);
      const found = await findChromium();
      const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
      await provide(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  kept: [
    // Depends on the browser, so that the app ends before it.
    // oxlint-disable-next-line no-unused-vars -- see above
    async ({ shellBrowser: _ }, provide) => {
      const kept: Kept = { running: null };
      await provide(kept);
      if (kept.running !== null) await end(kept.running);
    },
    { scope: 'worker' },
  ],
  app: async (
    { shellBrowser, kept, viewport, colorScheme, contextOptions, allowPageErrors, ownProcess },
    provide,
    testInfo,
  ) => {
    const view: View = {
      viewport: viewport ?? { width: 1440, height: 900 },
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      reducedMotion: contextOptions.reducedMotion === 'no-preference' ? 'no-preference' : 'reduce',
    };
    const open = (folder: string, file?: string): Promise<AppDriver> => {
      const options = { ...view, profile: folder, ...(file === undefined ? {} : { file }) };
      return shellBrowser === null ? openOnElectron(options) : openOnShell(shellBrowser, options);
    };
    const errors: string[] = [];
    const listen = ({ page }: AppDriver): void => {
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
    };
    // On the shell the page outlives the app for a moment; fonts that it still asks for then are nobody's error.
    const stopListening = ({ page }: AppDriver): void => {
      page.removeAllListeners('pageerror');
      page.removeAllListeners('console');
    };

    const renewed = ownProcess ? null : await renew(kept, view);
    const profile = renewed?.profile ?? (await mkdtemp(join(tmpdir(), 'rapport-e2e-')));
    let driver = renewed?.driver ?? (await open(profile));
    let running = true;
    let fit = !ownProcess && driver.renew !== null;
    listen(driver);
    const reopen = async (file?: string): Promise<Page> => {
      driver = await open(profile, file);
      running = true;
      listen(driver);
      return driver.page;
    };
    await provide({
      engine: driver.engine,
      profile,
      get page() {
        return driver.page;
      },
      answerOpen: (path) => driver.answerOpen(path),
      answerFolder: (path) => driver.answerFolder(path),
      answerSave: (path) => driver.answerSave(path),
      openFile: (path) => driver.openFile(path),
      startAgain: (path) => driver.startAgain(path),
      clickMenu: (...labels) => driver.clickMenu(...labels),
      menu: () => driver.menu(),
      crashPrinting: () => driver.crashPrinting(),
      windowPreferences: () => driver.windowPreferences(),
      leave: (way) => driver.leave(way),
      ended: async () => {
        running = false;
        stopListening(driver);
        await driver.ended();
      },
      restart: async (between, file) => {
        stopListening(driver);
        if (running) await driver.quit();
        running = false;
        if (between !== undefined) fit = false;
        await between?.(profile);
        return reopen(file);
      },
      endSession: async () => {
        running = false;
        stopListening(driver);
        await driver.endSession();
      },
      crashPage: async () => {
        stopListening(driver);
        const page = await driver.crashPage();
        listen(driver);
        return page;
      },
      crash: async () => {
        stopListening(driver);
        running = false;
        await driver.kill();
        return reopen();
      },
      quit: async () => {
        running = false;
        stopListening(driver);
        await driver.quit();
      },
    });
    if (running) stopListening(driver);
    if (running && fit && errors.length === 0 && testInfo.status === testInfo.expectedStatus)
      kept.running = { driver, profile };
    else {
      if (running) await driver.quit();
      await rm(profile, { recursive: true, force: true });
    }
    if (!allowPageErrors) expect(errors, 'errors in the console of the page').toEqual([]);
  },
  page: async ({ app }, provide) => provide(app.page),
});

/** The kept app, as good as new; null when there is none, or none that can be renewed. */
async function renew(kept: Kept, view: View): Promise<Running | null> {
  const { running } = kept;
  kept.running = null;
  if (running === null || running.driver.renew === null) return null;
  try {
    await running.driver.renew(view);
    return running;
  } catch (failure) {
    await running.driver.kill();
    await rm(running.profile, { recursive: true, force: true });
    throw failure;
  }
}

async function end({ driver, profile }: Running): Promise<void> {
  await driver.quit();
  await rm(profile, { recursive: true, force: true });
}

export { expect };
