import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {} from '#renderer/bridge/bridge.ts'; // declares window.api
import { findChromium } from '../../../build/shell/index.ts';
import { startShell, type ShellProcess } from '../../e2e/driver/shell-driver.ts';
import { ensureBuilt } from './built-app.ts';

// What a user without Electron sees: the app under the shell's menu bar, and dialogs that truly open and save files.
let browser: Browser;
let folder: string;
let shell: ShellProcess;
let page: Page;
let app: Frame;

beforeAll(async () => {
  await ensureBuilt();
  const found = await findChromium();
  browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
}, 180_000);
afterAll(() => browser.close());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-frame-'));
  shell = await startShell(join(folder, 'profile'));
  page = await browser.newPage({ viewport: { width: 1024, height: 700 } });
  await page.goto(String(await shell.ask({ ask: 'user-address' })));
  const element = await page.waitForSelector('iframe[src]');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('no frame');
  app = frame;
  await app.waitForFunction(() => 'api' in window);
});
afterEach(async () => {
  await shell.ask({ ask: 'quit' }).catch(() => undefined);
  await shell.ended;
  await page.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Calls the main process as the app would; the answer comes when the dialog is answered. */
function callLater(name: string, request: unknown): Promise<unknown> {
  return app
    .evaluate(
      async ([calledName, given]) => {
        const bytes =
          given === null ? undefined : { ...given, bytes: new TextEncoder().encode('a,b\n1,2\n') };
        const answer = await window.api.call(calledName, bytes);
        return JSON.stringify(answer, (_key, value: unknown) =>
          value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
        );
      },
      [name, request] as [string, object | null],
    )
    .then((text) => JSON.parse(text) as unknown);
}

const saving = { kind: 'csv', suggestedName: 'People of Nordwind' };

describe("the shell's window", () => {
  it('opens a file that the user chooses in the browser', async () => {
    const file = join(folder, 'Liste für Müller.csv');
    writeFileSync(file, 'name\nAda Berg\n');
    const answer = callLater('files.openList', null);
    const dialog = page.getByRole('dialog', { name: 'Import people' });
    await dialog.getByRole('button', { name: 'Import' }).click();
    await page.getByText('Choose a file first.').waitFor();
    await dialog.getByLabel('File').setInputFiles(file);
    await dialog.getByRole('button', { name: 'Import' }).click();
    expect(await answer).toEqual({
      ok: true,
      value: { name: 'Liste für Müller.csv', bytes: 'name\nAda Berg\n' },
    });
    await dialog.waitFor({ state: 'hidden' });
  });

  it('saves where the user types', async () => {
    const answer = callLater('files.save', saving);
    const dialog = page.getByRole('dialog', { name: 'Save' });
    const input = dialog.getByLabel('Save as');
    expect(await input.inputValue()).toContain('People of Nordwind.csv');
    await input.fill(join(folder, 'missing', 'people.csv'));
    await input.press('Enter');
    await page.getByText('There is no folder').waitFor();
    const path = join(folder, 'people.csv');
    await input.fill(path);
    await input.press('Enter');
    expect(await answer).toEqual({ ok: true, value: { path } });
    expect(readFileSync(path, 'utf8')).toBe('a,b\n1,2\n');
    await dialog.waitFor({ state: 'hidden' });
    // The next key is the app's again.
    await page.waitForFunction(() => document.activeElement?.id === 'app');
    expect(await app.evaluate(() => document.hasFocus())).toBe(true);
  });

  it('asks before it replaces a file', async () => {
    const path = join(folder, 'people.csv');
    writeFileSync(path, 'old');
    const answer = callLater('files.save', saving);
    const dialog = page.getByRole('dialog', { name: 'Save' });
    await dialog.getByLabel('Save as').fill(path);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('is there already').waitFor();
    expect(readFileSync(path, 'utf8')).toBe('old');
    await dialog.getByRole('button', { name: 'Replace' }).click();
    expect(await answer).toEqual({ ok: true, value: { path } });
    expect(readFileSync(path, 'utf8')).toBe('a,b\n1,2\n');
  });

  it('saves as a download of the browser', async () => {
    const downloading = page.waitForEvent('download');
    const answer = callLater('files.save', saving);
    await page.getByRole('button', { name: 'Download with the browser' }).click();
    expect(await answer).toMatchObject({ ok: true });
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('People of Nordwind.csv');
    expect(readFileSync(await download.path(), 'utf8')).toBe('a,b\n1,2\n');
  });

  it('cancels by button and by Esc', async () => {
    for (const cancel of [
      () => page.getByRole('button', { name: 'Cancel' }).click(),
      () => page.keyboard.press('Escape'),
    ]) {
      const answer = callLater('files.openList', null);
      await page.getByRole('dialog').waitFor();
      await cancel();
      expect(await answer).toEqual({ ok: true, value: null });
    }
  });

  it('shows the menu, greys out what cannot run, and quits from it', async () => {
    const heard = app.evaluate(
      () => new Promise((resolve) => window.api.on('menu.command', (payload) => resolve(payload))),
    );
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    expect(await page.getByRole('menuitem', { name: 'Undo' }).isDisabled()).toBe(true);
    await page.getByRole('menuitem', { name: 'File' }).click();
    // Playwright waits until the app has said that the command may run.
    await page.getByRole('menuitem', { name: 'New partner' }).click();
    expect(await heard).toEqual({ id: 'partner.new' });
    await page.getByRole('menuitem', { name: 'File' }).click();
    await page.getByRole('menuitem', { name: 'Quit' }).click();
    expect(await shell.ended).toBe(0);
    expect(existsSync(join(folder, 'profile', 'shell.lock'))).toBe(false);
  });
});
