import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../e2e/fixture.ts';
import { ExportPage } from '../e2e/pages/export-page.ts';
import { seedPartner } from '../e2e/pages/seed.ts';
import { largePartner } from '../fixtures/print-partners.ts';

const FOLDER = join('docs', 'tour');
const QUALITY = 0.8;

/** Keeps a picture of the window or of an element as WebP, which takes a third of a PNG. */
async function keep(page: Page, name: string, of: Page | Locator = page): Promise<void> {
  const png = (await of.screenshot({ animations: 'disabled' })).toString('base64');
  const webp = await page.evaluate(
    async ([base64, quality]) => {
      const bytes = Uint8Array.from(atob(String(base64)), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: Number(quality) });
      const bytesOf = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(bytesOf, (byte) => String.fromCodePoint(byte)).join(''));
    },
    [png, QUALITY] as const,
  );
  await writeFile(join(FOLDER, `${name}.webp`), Buffer.from(webp, 'base64'));
}

/** Pages of the preview are small: drawn with more pixels they can be read. */
async function sharpen(page: Page, factor: number): Promise<void> {
  await page.evaluate((pixels) => {
    Object.defineProperty(window, 'devicePixelRatio', { value: pixels, configurable: true });
  }, factor);
}

/** Keeps a page as it was drawn, with all its pixels, and a slide larger than the preview shows it. */
async function keepSheet(page: Page, name: string, sheet: Locator): Promise<void> {
  const drawn = await sheet.evaluate(
    (element, quality) =>
      element instanceof HTMLCanvasElement ? element.toDataURL('image/webp', quality) : '',
    QUALITY,
  );
  if (drawn !== '')
    return writeFile(join(FOLDER, `${name}.webp`), Buffer.from(drawn.split(',')[1] ?? '', 'base64'));
  const stage = page.locator('[data-tour-stage]');
  await sheet.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement; // a slide is one
    copy.dataset['tourStage'] = '';
    // Above the dialog, at its true size of 960 by 540 points.
    Object.assign(copy.style, {
      position: 'fixed',
      inset: '0 auto auto 0',
      width: '960pt',
      height: '540pt',
      zIndex: '2147483647',
    });
    for (const inner of copy.children) if (inner instanceof HTMLElement) inner.style.transform = 'none';
    document.body.append(copy);
  });
  await keep(page, name, stage);
  await stage.evaluate((element) => {
    element.remove();
  });
}

async function keepPreview(page: Page, exporting: ExportPage, name: string, list: string): Promise<void> {
  await expect(exporting.dialog.getByText(/^\d+ (?:pages|slides)$/u)).toBeVisible({ timeout: 60_000 });
  const shown = exporting.dialog.getByRole('list', { name: list }).getByRole('img');
  const count = await shown.count();
  for (let index = 0; index < count; index += 1) {
    await shown.nth(index).scrollIntoViewIfNeeded();
    await keepSheet(page, `${name}-${String(index + 1)}`, shown.nth(index));
  }
}

test.beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
});

test('the screens of the sample, light and dark', async ({ app, page }) => {
  await new ExportPage(app, page).openSample();
  await keep(page, 'map-light');
  for (const tab of ['People', 'Plan', 'Meetings'] as const) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await keep(page, `${tab.toLowerCase()}-light`);
  }
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await keep(page, 'map-dark');
});

for (const count of [60, 200, 1_000])
  test(`a map of ${String(count)} people`, async ({ page }) => {
    const { changes, partnerName } = largePartner(count);
    await seedPartner(page, partnerName, changes);
    await page.getByRole('tab', { name: 'Map', exact: true }).click();
    await keep(page, `map-${String(count)}`);
  });

test('the papers and the slides', async ({ app, page }) => {
  const exporting = new ExportPage(app, page);
  await exporting.openSample();
  await sharpen(page, 4);
  await exporting.open('Relationship plan as PDF …');
  await keepPreview(page, exporting, 'director', 'Preview of the pages');
  await exporting.choose({ audience: 'For the partner' });
  await expect(exporting.dialog.getByText('2 pages', { exact: true })).toBeVisible({ timeout: 60_000 });
  await keepPreview(page, exporting, 'joint', 'Preview of the pages');
  await exporting.dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await exporting.open('Slides …');
  await keepPreview(page, exporting, 'slide', 'Preview of the slides');
});
