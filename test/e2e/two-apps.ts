import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { AppDriver, View } from './driver/app-driver.ts';
import { openOnElectron } from './driver/electron-driver.ts';
import { openOnShell } from './driver/shell-driver.ts';
import { test as base } from './fixture.ts';

/** A folder that both computers see, and that can go away. */
export type TeamFolder = {
  readonly path: string;
  /** As when a drive is pulled: nothing is left in its place. */
  readonly pull: () => Promise<void>;
  readonly bringBack: () => Promise<void>;
};

/** Rapport on a second computer: another profile, at the same time. */
export type Colleague = {
  readonly app: AppDriver;
  readonly page: Page;
};

/** Test with a colleague who runs Rapport too, and a folder that both see; the colleague is called Ben Okoye. */
export const test = base.extend<{ readonly colleague: Colleague; readonly team: TeamFolder }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  team: async ({}, provide) => {
    const root = await mkdtemp(join(tmpdir(), 'rapport-team-'));
    const path = join(root, 'Partner team North');
    await mkdir(path);
    await provide({
      path,
      pull: () => rename(path, join(root, 'pulled')),
      bringBack: () => rename(join(root, 'pulled'), path),
    });
    await rm(root, { recursive: true, force: true });
  },
  colleague: async ({ shellBrowser, viewport, contextOptions }, provide) => {
    const profile = await mkdtemp(join(tmpdir(), 'rapport-ben-'));
    await writeFile(join(profile, 'settings.json'), JSON.stringify({ userName: 'Ben Okoye' }));
    const view: View = {
      viewport: viewport ?? { width: 1440, height: 900 },
      colorScheme: 'light',
      reducedMotion: contextOptions.reducedMotion === 'no-preference' ? 'no-preference' : 'reduce',
    };
    const options = { ...view, profile };
    const app = await (shellBrowser === null ? openOnElectron(options) : openOnShell(shellBrowser, options));
    await provide({ app, page: app.page });
    await app.quit();
    await rm(profile, { recursive: true, force: true });
  },
});
