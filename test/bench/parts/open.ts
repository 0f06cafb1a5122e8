import type { Page } from '@playwright/test';
import { goHome, sizes, type Bench } from '../bench-app.ts';
import { figureOf, type Figure } from '../figures.ts';

const bars: Readonly<Record<number, number>> = { 1_000: 300, 5_000: 600 };

/** From the click on a partner until its map is painted, and the part of it after the data came into memory. */
export async function benchOpen(bench: Bench, runs: number): Promise<readonly Figure[]> {
  const app = await bench.open(await bench.seededProfile());
  const { page } = app;
  const figures: Figure[] = [];
  for (const size of sizes) {
    const all: number[] = [];
    const painting: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      await goHome(page);
      const { click, fromData } = await openOnce(page, size);
      if (run === 0) continue; // the first one also loads code
      all.push(click);
      painting.push(fromData);
    }
    const bar = bars[size];
    figures.push(
      figureOf('open', `${size} people: click until painted`, all),
      figureOf(
        'open',
        `${size} people: data in memory until painted`,
        painting,
        bar === undefined ? {} : { bar },
      ),
    );
  }
  await app.quit();
  return figures;
}

function openOnce(page: Page, size: number): Promise<{ readonly click: number; readonly fromData: number }> {
  return page
    .getByRole('main')
    .getByText(`Bench ${String(size)}`, { exact: true })
    .evaluate(async (row, count) => {
      performance.clearMarks('rapport:data');
      const from = performance.now();
      (row as HTMLElement).click(); // found by its text, an element of the page
      const painted = `canvas[data-painted="${String(count)}"]`;
      while (document.querySelector(painted) === null)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      // The frame that shows it is the next one.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const end = performance.now();
      const data = performance.getEntriesByName('rapport:data').at(-1)?.startTime ?? from;
      return { click: end - from, fromData: end - data };
    }, size);
}
