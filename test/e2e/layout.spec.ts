import type { Locator } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { MapPage } from './pages/map-page.ts';
import { chooseFromMenu } from './pages/menu.ts';
import { PartnersPage } from './pages/partners-page.ts';
import { WindowPage } from './pages/window-page.ts';

/** Everyday laptop, the two small sizes of the design, and what is left of them at 200 % zoom. */
const sizes = [
  [1440, 900],
  [1024, 700],
  [1024, 640],
  [720, 450],
  [512, 320],
] as const;

/** Names of buttons that stick out of the window or lie over each other. */
async function misplaced(buttons: Locator, width: number): Promise<readonly string[]> {
  const boxes = await buttons.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { name: element.getAttribute('aria-label') ?? element.textContent, left, right, top, bottom };
    }),
  );
  const outside = boxes.filter(({ left, right }) => left < 0 || right > width);
  const covered = boxes.filter((a) =>
    boxes.some(
      (b) => a !== b && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom,
    ),
  );
  return [...outside, ...covered].map(({ name }) => name);
}

/** How many pixels of an element have to be scrolled to sideways. */
function sideways(element: Locator): Promise<number> {
  return element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}

for (const [width, height] of sizes) {
  test(`at ${width}x${height} nothing is cut and nothing overlaps in the frame`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await new FirstStartPage(page).openSample();
    const window = new WindowPage(page);
    const bar = page.getByRole('banner').getByRole('button');
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const tab of ['Map', 'People', 'Plan'] as const) {
      await window.tab(tab).click();
      await expect(window.tab(tab)).toHaveAttribute('aria-selected', 'true');
      expect(await misplaced(bar, width), tab).toEqual([]);
      expect(await misplaced(page.getByRole('tab'), width), tab).toEqual([]);
      expect(await overflow(), tab).toBeLessThanOrEqual(0);
    }
    await window.tab('Map').click();
    const legend = page.getByRole('region', { name: 'Legend' });
    await expect(legend.getByRole('button', { name: /^Advocate/ })).toBeVisible();
    for (const list of await legend.getByRole('list').all()) expect(await sideways(list)).toBe(0);
    await page.keyboard.press('ControlOrMeta+o');
    await expect(new PartnersPage(page).heading).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
    const buttons = page.getByRole('main').getByRole('button');
    expect(await misplaced(buttons, width)).toEqual([]);
    await buttons.last().scrollIntoViewIfNeeded();
    await expect(buttons.last()).toBeInViewport({ ratio: 0.9 });
  });
}

for (const [width, height] of sizes) {
  test(`at ${width}x${height} a message leaves the buttons of a dialog free`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    await new FirstStartPage(page).openSample();
    await chooseFromMenu(app, 'Edit', 'Undo: Add the sample partner');
    const message = page.getByRole('region', { name: /Messages/ }).locator('li');
    await expect(message).toContainText('Undone');
    await page.keyboard.press('ControlOrMeta+i');
    const dialog = page.getByRole('dialog', { name: 'Import people' });
    await expect(dialog).toBeVisible();
    const [toastBox, footBox] = await Promise.all([
      message.boundingBox(),
      dialog.getByRole('button', { name: 'Close' }).last().boundingBox(),
    ]);
    expect((toastBox?.y ?? Infinity) + (toastBox?.height ?? Infinity)).toBeLessThan(footBox?.y ?? 0);
  });
}

test('below 1200 px the inspector is a drawer that comes and goes with what is selected, and the map beside it can be used', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await new FirstStartPage(page).openSample();
  const { inspector } = new WindowPage(page);
  const map = new MapPage(page);
  await expect(inspector).toBeHidden();
  const wide = (await page.getByRole('tree').boundingBox())?.width ?? 0;
  await map.find('Yusuf Amari');
  await expect(inspector).toBeVisible();
  expect((await page.getByRole('tree').boundingBox())?.width).toBe(wide);
  await page.keyboard.press('Escape');
  await expect(inspector).toBeHidden();
});
