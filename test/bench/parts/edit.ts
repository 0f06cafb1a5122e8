import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callBridge, openPartner, sizes, type Bench } from '../bench-app.ts';
import { personOf } from '../chart.ts';
import { figureOf, type Figure } from '../figures.ts';
import { inputUntilShown, watchInput } from './last-input.ts';
import { syncedWrites } from './synced-writes.ts';

const COMMITS = 200;

/** One edit: its commit as the window sees it, the disk's own share, and its way from the key until it is painted. */
export async function benchEdit(bench: Bench, runs: number): Promise<readonly Figure[]> {
  const app = await bench.open(await bench.seededProfile());
  const { page } = app;
  await openPartner(page, 200);
  const figures = [
    figureOf('edit', 'one commit with fsync, call until answer', await commits(page), { withP95: true }),
    figureOf('edit', 'one write and fsync of this disk, for comparison', await diskAlone(), {
      withP95: true,
    }),
  ];
  for (const size of sizes) {
    await openPartner(page, size);
    await page.getByRole('tree').focus();
    await page.keyboard.press('ArrowDown');
    const times: number[] = [];
    for (let run = 0; run < runs * 6; run += 1)
      times.push(await keyUntilPainted(page, run % 2 === 0 ? '4' : '2'));
    figures.push(
      figureOf('edit', `${size} people: key until saved and painted`, times.slice(2), { withP95: true }),
    );
  }
  await app.quit();
  return figures;
}

async function commits(page: Page): Promise<readonly number[]> {
  await callBridge(page, 'data.undoState', undefined);
  return page.evaluate(
    async ({ person, count }) => {
      const times: number[] = [];
      for (let run = 0; run < count; run += 1) {
        const from = performance.now();
        await window.api.call('data.commit', {
          command: {
            name: 'person.edit',
            parameters: { people: { ids: [person], of: 1 }, fields: ['notes'] },
            partnerId: 'bench-200',
          },
          changes: [{ entity: 'person', row: person, fields: { notes: `note ${String(run)}` } }],
        });
        times.push(performance.now() - from);
      }
      return times;
    },
    { person: personOf(200, 5), count: COMMITS },
  );
}

async function diskAlone(): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-bench-disk-'));
  try {
    return await syncedWrites(join(folder, 'file'), COMMITS);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Presses a key on the map and waits until the card has its new rating and a frame has shown it. */
async function keyUntilPainted(page: Page, key: '2' | '4'): Promise<number> {
  await watchInput(page);
  await page.keyboard.press(key);
  const wanted = key === '4' ? 'support: supporter' : 'support: non-supporter';
  return inputUntilShown(page, '[role="treeitem"][aria-selected="true"]', wanted);
}
