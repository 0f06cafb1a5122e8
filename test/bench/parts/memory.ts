import { openPartner, sizes, type Bench } from '../bench-app.ts';
import { figureOf, type Figure } from '../figures.ts';

/** The window's heap after a collection, with each partner open. */
export async function benchMemory(bench: Bench, runs: number): Promise<readonly Figure[]> {
  const app = await bench.open(await bench.seededProfile());
  const { page } = app;
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const figures: Figure[] = [];
  for (const size of sizes) {
    const heaps: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await openPartner(page, size);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      heaps.push(usedSize / 1_048_576);
    }
    figures.push(figureOf('memory', `${size} people: heap of the window`, heaps, { unit: 'MB' }));
  }
  await app.quit();
  return figures;
}
