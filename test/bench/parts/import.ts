import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from '../bench-app.ts';
import { figureOf, type Figure } from '../figures.ts';

const ROWS = 5_000;

/** A list of 5,000 people: from the file until the preview, and from the button until all are in. */
export async function benchImport(bench: Bench, runs: number): Promise<readonly Figure[]> {
  const profile = await bench.freshProfile();
  const path = join(profile, 'people.csv');
  await writeFile(path, listOfPeople());
  const previews: number[] = [];
  const imports: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const app = await bench.open(await bench.freshProfile());
    const { page } = app;
    const dialog = page.getByRole('dialog', { name: 'Import people' });
    await page.getByRole('button', { name: /^Start with your own list/ }).click();
    await app.answerOpen(path);
    const chosen = performance.now();
    await dialog.getByRole('button', { name: 'Choose a file …' }).click();
    const check = dialog.getByRole('button', { name: /^Check / });
    await check.waitFor();
    const columns = performance.now() - chosen;
    const checked = performance.now();
    await check.click();
    await dialog.getByRole('group', { name: 'Rows to show' }).waitFor();
    // Without the time in which the user looks at the columns.
    previews.push(columns + performance.now() - checked);
    const begun = performance.now();
    await dialog.getByRole('button', { name: `Import ${ROWS.toLocaleString('en')} people` }).click();
    await dialog.waitFor({ state: 'hidden' });
    imports.push(performance.now() - begun);
    await app.quit();
  }
  return [
    figureOf('import', '5,000 people: file until preview', previews, { bar: 2_000 }),
    figureOf('import', '5,000 people: button until all are in', imports, { bar: 3_000 }),
  ];
}

function listOfPeople(): string {
  const rows = ['Employee ID,Name,Title,Department,Manager ID,Email'];
  for (let i = 0; i < ROWS; i += 1) {
    const manager = i === 0 ? '' : String(Math.floor((i - 1) / 7));
    rows.push(`${i},Person ${i} Test,Title ${i % 40},Department ${i % 12},${manager},person${i}@example.com`);
  }
  return rows.join('\r\n');
}
