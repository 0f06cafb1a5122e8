import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { MapPage } from './pages/map-page.ts';

/** Composes a word in the focused field, presses the key that belongs to the input method, and ends with what the word became. */
async function compose(page: Page, typed: string, key: 'Enter' | 'Escape', result: string): Promise<void> {
  const keys: CDPSession = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', {
    text: typed,
    selectionStart: typed.length,
    selectionEnd: typed.length,
  });
  await keys.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key,
    code: key,
    windowsVirtualKeyCode: 229,
  });
  await keys.send('Input.insertText', { text: result });
  await keys.detach();
}

/** Presses a key of another layout, which writes `text`. */
async function pressOther(page: Page, text: string, code: string, modifiers: number): Promise<void> {
  const keys = await page.context().newCDPSession(page);
  const key = { key: text, code, windowsVirtualKeyCode: code.charCodeAt(3), modifiers };
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await keys.detach();
}

const CTRL = 2;

// The page is kept for the next test.
test.afterEach(({ page }) => page.emulateMedia({ forcedColors: null }));

test('the Enter of an input method ends a word, and the next one adds the line', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  const field = page.getByRole('textbox', { name: 'Add an action' }).first();
  await field.click();
  await compose(page, 'きょうとへ', 'Enter', '京都へ');
  await expect(field).toHaveValue('京都へ');
  await expect(page.getByRole('button', { name: /Undo: Add the action/u })).toHaveCount(0);
  await field.press('Enter');
  await expect(field).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Undo: Add the action “京都へ”' })).toBeVisible();
});

test('the Escape of an input method leaves the field as it is', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  const field = page.getByRole('textbox', { name: 'Add an action' }).first();
  await field.fill('Call ');
  await compose(page, 'とうきょう', 'Escape', '東京');
  await expect(field).toHaveValue('Call 東京');
  await expect(field).toBeFocused();
});

for (const [layout, k, l] of [
  ['Russian', 'л', 'д'],
  ['Greek', 'κ', 'λ'],
  ['Hebrew', 'ל', 'ך'],
  ['Arabic', 'ن', 'م'],
] as const)
  test(`shortcuts are found by their place on a ${layout} keyboard`, async ({ page }) => {
    await new FirstStartPage(page).openSample();
    await pressOther(page, k, 'KeyK', CTRL);
    const palette = page.getByRole('dialog').getByRole('combobox');
    await expect(palette).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(palette).toHaveCount(0);
    await pressOther(page, l, 'KeyL', CTRL);
    await expect(page.getByRole('dialog', { name: /conversation|contact/iu })).toBeVisible();
  });

test('in high contrast the open tab, the open partner and the chosen rating are marked, and the legend keeps its colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await new FirstStartPage(page).openSample();
  await new MapPage(page).find('Karin Lindqvist');
  await new InspectorPage(page).openRating('Support');
  const marked = async (chosen: string) => {
    const looks = page.locator(chosen).first();
    await expect(looks).toHaveCSS('outline-style', 'solid');
    await expect(looks).toHaveCSS('text-decoration-line', 'underline');
  };
  await marked('[role=tab][aria-selected=true]');
  await marked('nav [aria-current=page]');
  await marked('[role=radio][aria-checked=true]');
  const swatch = page
    .getByRole('region', { name: 'Legend' })
    .getByRole('button', { name: /^Supporter/u })
    .locator('span')
    .first();
  await expect(swatch).toHaveCSS('forced-color-adjust', 'none');
  await expect(swatch).not.toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
