import type Electron from 'electron';
import { chromium, type Browser, type Page } from 'playwright-core';
import { pageAddress } from '../host/announce.ts';
import type { WindowRecord } from '../host/shell-state.ts';
import { findChromium } from './find-chromium.ts';
import { toPrintParameters } from './print-parameters.ts';

let browser: Promise<Browser> | null = null;
const pages = new Map<number, Page>();

/** Loads a hidden window's page in the shell's own headless Chromium, started when first needed. */
export async function loadHidden(record: WindowRecord): Promise<void> {
  browser ??= launch();
  const opened = await browser;
  const page = pages.get(record.id) ?? (await newPage(opened, record));
  await page.goto(pageAddress(record));
}

async function newPage(opened: Browser, record: WindowRecord): Promise<Page> {
  const page = await (await opened.newContext()).newPage();
  page.on('crash', () => record.onCrashed());
  pages.set(record.id, page);
  return page;
}

/** Crashes the pages of hidden windows that show something by now; tells how many. For tests. */
export async function crashHidden(): Promise<number> {
  const shown = [...pages.values()].filter((page) => page.url() !== 'about:blank');
  for (const page of shown) {
    const session = await page.context().newCDPSession(page);
    // Never answers: who would is gone.
    session.send('Page.crash').catch(() => undefined);
  }
  return shown.length;
}

export function closeHidden(record: WindowRecord): void {
  const page = pages.get(record.id);
  pages.delete(record.id);
  // The browser may be gone already, when the app is closing.
  page
    ?.context()
    .close()
    .catch(() => undefined);
}

/** Prints a hidden window over the browser's own protocol. */
export async function printPage(record: WindowRecord, options: Electron.PrintToPDFOptions): Promise<Buffer> {
  const page = pages.get(record.id);
  if (page === undefined)
    throw new Error('The Chromium shell does not emulate printToPDF of a visible window.');
  const session = await page.context().newCDPSession(page);
  try {
    const { data } = await session.send('Page.printToPDF', {
      ...toPrintParameters(options),
      transferMode: 'ReturnAsBase64',
    });
    return Buffer.from(data, 'base64');
  } finally {
    await session.detach();
  }
}

/** Ends the headless Chromium, if there is one. */
export async function closeHiddenBrowser(): Promise<void> {
  const running = browser;
  browser = null;
  pages.clear();
  await (await running?.catch(() => null))?.close();
}

async function launch(): Promise<Browser> {
  const found = await findChromium();
  return chromium.launch({
    executablePath: found.path,
    args: [...found.args],
    headless: true,
    // The shell ends the browser itself, after the app has had its say.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
