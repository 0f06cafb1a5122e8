import type { Page } from '@playwright/test';
import { openPartner, sizes, type Bench } from '../bench-app.ts';
import { figureOf, median, percentile, type Figure } from '../figures.ts';

const bars: Readonly<Record<number, number>> = { 1_000: 20, 5_000: 40 };
const STEPS = 70;
type Spot = { readonly x: number; readonly y: number };

/** Times between frames while the map is panned, zoomed and while a card is dragged, fitted and at a zoom for reading. */
export async function benchFrames(bench: Bench, runs: number): Promise<readonly Figure[]> {
  const app = await bench.open(await bench.seededProfile());
  const { page } = app;
  const figures: Figure[] = [];
  for (const size of sizes) {
    await openPartner(page, size);
    await openBranches(page);
    await watchFrames(page);
    const middle = await middleOfMap(page);
    const measured = new Map<string, number[][]>();
    const note = async (what: string, act: () => Promise<void>): Promise<void> => {
      await settle(page);
      const frames = await framesWhile(page, act);
      measured.set(what, [...(measured.get(what) ?? []), frames]);
    };
    for (let run = 0; run < runs; run += 1) {
      await fit(page);
      await note('pan, whole map', () => pan(page, middle));
      await note('drag a card, whole map', () => dragCard(page, middle));
      await note('zoom in and out', () => zoom(page, middle));
      await zoomForReading(page, middle);
      await note('pan, cards to read', () => pan(page, middle));
      await note('drag a card, cards to read', () => dragCard(page, middle));
    }
    const bar = bars[size];
    for (const [what, frames] of measured) {
      const p95 = median(frames.map((list) => percentile(list, 0.95)));
      const p50 = median(frames.map((list) => percentile(list, 0.5)));
      const single = figureOf('frames', `${size} people: ${what}`, frames.flat());
      figures.push({ ...single, p50, p95, count: frames.length, ...(bar === undefined ? {} : { bar }) });
    }
  }
  await app.quit();
  return figures;
}

/** Opens every branch: a large map is opened folded, and everybody is to be measured. */
async function openBranches(page: Page): Promise<void> {
  const tree = page.getByRole('tree', { name: /^Map of/ });
  const size = /(\d+) people shown/.exec((await tree.getAttribute('aria-label')) ?? '')?.[1];
  const all = await page.getByTestId('map-pane').locator('canvas[data-painted]').getAttribute('data-painted');
  if (size === all) return;
  await tree.press('b');
  await tree.and(page.getByRole('tree', { name: new RegExp(`, ${all ?? ''} people shown`) })).waitFor();
}

async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = window as Window & { benchFrames?: number[] };
    if (scope.benchFrames !== undefined) return;
    const frames: number[] = [];
    scope.benchFrames = frames;
    let last = performance.now();
    const tick = (now: number): void => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

async function framesWhile(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const { benchFrames } = window as Window & { benchFrames?: number[] };
    if (benchFrames !== undefined) benchFrames.length = 0;
  });
  await act();
  return page.evaluate(() => [...((window as Window & { benchFrames?: number[] }).benchFrames ?? [])]);
}

/** Waits until the page has been quiet for some frames. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 12; quiet += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

async function middleOfMap(page: Page): Promise<Spot> {
  const box = await page.getByTestId('map-pane').boundingBox();
  if (box === null) throw new Error('The map is not shown.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function fit(page: Page): Promise<void> {
  await page.getByRole('toolbar', { name: 'Map' }).getByRole('button', { name: 'Fit the map' }).click();
  await settle(page);
  await settle(page);
}

async function around(page: Page, middle: Spot): Promise<void> {
  for (let step = 0; step < STEPS; step += 1)
    await page.mouse.move(middle.x + 160 * Math.sin(step / 7), middle.y + 90 * Math.sin(step / 5));
}

async function pan(page: Page, middle: Spot): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down({ button: 'middle' });
  await around(page, middle);
  await page.mouse.up({ button: 'middle' });
}

async function zoom(page: Page, middle: Spot): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down('Control');
  for (const direction of [-1, 1])
    for (let step = 0; step < STEPS / 2; step += 1) await page.mouse.wheel(0, direction * 40);
  await page.keyboard.up('Control');
}

async function zoomForReading(page: Page, middle: Spot): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('a');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await settle(page);
  await settle(page);
}

/** Drags a card in the middle of the view around; Escape leaves everything as it was. */
async function dragCard(page: Page, middle: Spot): Promise<void> {
  const start = await someCard(page, middle);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await around(page, start);
  await page.keyboard.press('Escape');
  await page.mouse.up();
}

/** A place with a card under it, found by the pointer that the map shows there. */
async function someCard(page: Page, middle: Spot): Promise<Spot> {
  for (let ring = 0; ring < 40; ring += 1) {
    const spot = { x: middle.x + ring * 7 * Math.cos(ring), y: middle.y + ring * 5 * Math.sin(ring) };
    await page.mouse.move(spot.x, spot.y);
    if ((await page.getByTestId('map-pane').getAttribute('data-hover')) !== null) return spot;
  }
  throw new Error('No card near the middle of the map.');
}
