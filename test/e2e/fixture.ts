import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, chromium, expect, type Browser, type Page } from '@playwright/test';
import { electronBinary } from '../../build/scripts/electron-binary.ts';
import { findChromium } from '../../build/shell/browser/find-chromium.ts';
import type { AppDriver, OpenOptions } from './driver/app-driver.ts';
import { openOnElectron } from './driver/electron-driver.ts';
import { openOnShell } from './driver/shell-driver.ts';

/** Rapport under test: the running app, and what a test may do around it. */
export type RapportApp = Omit<AppDriver, 'ended' | 'kill'> & {
  /** The profile folder: fresh for each test, removed after it. */
  readonly profile: string;
  /**
   * Quits unless the app has ended, runs `between` on the profile folder, and starts again on it; use the page that it resolves
   * to from then on.
   */
  readonly restart: (between?: (profile: string) => Promise<void>) => Promise<Page>;
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
};
type WorkerFixtures = { readonly shellBrowser: Browser | null };

/** Test of the built app, on Electron where its binary is there, else on the Chromium shell: `test('…', async ({ app, page }) => …)`. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  allowPageErrors: [false, { option: true }],
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
  app: async ({ shellBrowser, viewport, colorScheme, contextOptions, allowPageErrors }, provide) => {
    const profile = await mkdtemp(join(tmpdir(), 'rapport-e2e-'));
    const options: OpenOptions = {
      profile,
      viewport: viewport ?? { width: 1440, height: 900 },
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      reducedMotion: contextOptions.reducedMotion === 'no-preference' ? 'no-preference' : 'reduce',
    };
    const errors: string[] = [];
    const open = async (): Promise<AppDriver> => {
      const driver =
        shellBrowser === null ? await openOnElectron(options) : await openOnShell(shellBrowser, options);
      driver.page.on('pageerror', (error) => errors.push(error.message));
      driver.page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      return driver;
    };
    // On the shell the page outlives the app for a moment; fonts that it still asks for then are nobody's error.
    const stopListening = (page: Page): void => {
      page.removeAllListeners('pageerror');
      page.removeAllListeners('console');
    };
    let driver = await open();
    let running = true;
    await provide({
      engine: driver.engine,
      profile,
      get page() {
        return driver.page;
      },
      answerOpen: (path) => driver.answerOpen(path),
      answerSave: (path) => driver.answerSave(path),
      clickMenu: (...labels) => driver.clickMenu(...labels),
      menu: () => driver.menu(),
      crashPrinting: () => driver.crashPrinting(),
      leave: (way) => driver.leave(way),
      ended: async () => {
        running = false;
        stopListening(driver.page);
        await driver.ended();
      },
      restart: async (between) => {
        stopListening(driver.page);
        if (running) await driver.quit();
        await between?.(profile);
        driver = await open();
        running = true;
        return driver.page;
      },
      crash: async () => {
        stopListening(driver.page);
        await driver.kill();
        driver = await open();
        return driver.page;
      },
      quit: async () => {
        running = false;
        stopListening(driver.page);
        await driver.quit();
      },
    });
    if (running) {
      stopListening(driver.page);
      await driver.quit();
    }
    await rm(profile, { recursive: true, force: true });
    if (!allowPageErrors) expect(errors, 'errors in the console of the page').toEqual([]);
  },
  page: async ({ app }, provide) => provide(app.page),
});

export { expect };
