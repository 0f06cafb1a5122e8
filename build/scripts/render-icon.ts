import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../shell/index.ts';
import { projectFolder } from '../vite/output-folder.ts';

// Draws build/packaging/icon.svg as the 1024 px icon.png that electron-builder turns into every system's own format.
const folder = join(projectFolder, 'build/packaging');
const found = await findChromium();
const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
const page = await browser.newPage({ viewport: { width: 1024, height: 1024 } });
const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
await page.setContent(`<style>html, body, svg { margin: 0; display: block; width: 1024px }</style>${svg}`);
await writeFile(join(folder, 'icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
