import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../build/shell/index.ts';
import type {} from '../../renderer/bridge/bridge.ts'; // declares window.api
import { MAX_CHANGES_PER_COMMIT, type Change } from '../../shared/model/change.ts';
import type { IsoDate } from '../../shared/model/id.ts';
import type { AppDriver } from '../e2e/driver/app-driver.ts';
import { openOnShell } from '../e2e/driver/shell-driver.ts';
import { generateChart } from './chart.ts';

/** Sizes of the generated partners, by number of people. */
export const sizes = [30, 200, 1_000, 5_000] as const;
export const today = '2026-01-15' as IsoDate; // ratings of the generated partners

/** A browser and profile folders for the length of a bench. */
export type Bench = {
  /** Opens the built app on a profile folder, as a user sees it. */
  readonly open: (profile: string) => Promise<AppDriver>;
  /** A new empty profile folder, removed at the end. */
  readonly freshProfile: () => Promise<string>;
  /** A profile with a partner of each size, made once. */
  readonly seededProfile: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Starts the browser of a bench. */
export async function startBench(): Promise<Bench> {
  const found = await findChromium();
  const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
  const folders: string[] = [];
  let seeded: Promise<string> | null = null;

  const freshProfile = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'rapport-bench-'));
    folders.push(folder);
    return folder;
  };
  const seed = async (): Promise<string> => {
    const profile = await freshProfile();
    const app = await openApp(browser, profile);
    for (const size of sizes) await write(app.page, generateChart(size, today));
    await app.quit();
    return profile;
  };
  return {
    open: (profile) => openApp(browser, profile),
    freshProfile,
    seededProfile: () => (seeded ??= seed()),
    close: async () => {
      await browser.close();
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}

function openApp(browser: Browser, profile: string): Promise<AppDriver> {
  return openOnShell(browser, {
    profile,
    viewport: { width: 1_280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'no-preference',
  });
}

async function write(page: Page, changes: readonly Change[]): Promise<void> {
  const partnerId = changes[0]?.row ?? null;
  for (let from = 0; from < changes.length; from += MAX_CHANGES_PER_COMMIT) {
    const part = changes.slice(from, from + MAX_CHANGES_PER_COMMIT);
    await callBridge(page, 'data.commit', {
      command: { name: 'partner.addSample', parameters: {}, partnerId },
      changes: part,
    });
  }
}

/** Calls the main process through the page's own bridge. */
export async function callBridge(page: Page, name: string, request: unknown): Promise<unknown> {
  const result = (await page.evaluate(({ call, argument }) => window.api.call(call, argument), {
    call: name,
    argument: request,
  })) as { readonly ok: boolean; readonly value?: unknown; readonly error?: unknown }; // WireResult
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The list of all partners is on the screen. */
export async function goHome(page: Page): Promise<void> {
  const home = page.getByRole('heading', { level: 1, name: 'Partners' });
  if (!(await home.isVisible())) await page.getByRole('button', { name: 'All partners' }).click();
  await home.waitFor();
}

/** Opens the generated partner of a size and waits until its map is painted. */
export async function openPartner(page: Page, size: number): Promise<void> {
  await goHome(page);
  await page
    .getByRole('main')
    .getByText(`Bench ${String(size)}`, { exact: true })
    .click();
  await page.locator(`canvas[data-painted="${String(size)}"]`).waitFor({ state: 'attached' });
  await page.getByRole('tab', { name: 'Map' }).waitFor();
}
