import * as XLSX from '@e965/xlsx';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from '../bench-app.ts';
import { figureOf, type Figure } from '../figures.ts';

const ROWS = 5_000;

/** Lists of 5,000 people, as text and as a workbook: from the file until the preview, and from the button until all are in. */
export async function benchImport(bench: Bench, runs: number): Promise<readonly Figure[]> {
  const profile = await bench.freshProfile();
  const rows = listOfPeople();
  const [asText, asWorkbook] = [join(profile, 'people.csv'), join(profile, 'people.xlsx')];
  await writeFile(asText, rows.map((row) => row.join(',')).join('\r\n'));
  await writeFile(asWorkbook, workbookOf(rows));
  const text = await importOften(bench, asText, runs);
  const workbook = await importOften(bench, asWorkbook, runs);
  return [
    figureOf('import', '5,000 people: file until preview', text.previews, { bar: 2_000 }),
    figureOf('import', '5,000 people in a workbook: file until preview', workbook.previews, { bar: 2_000 }),
    figureOf('import', '5,000 people: button until all are in', [...text.imports, ...workbook.imports], {
      bar: 3_000,
    }),
  ];
}

type Times = { readonly previews: readonly number[]; readonly imports: readonly number[] };

async function importOften(bench: Bench, path: string, runs: number): Promise<Times> {
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
  return { previews, imports };
}

function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), 'People');
  return new Uint8Array(
    XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  );
}

function listOfPeople(): readonly (readonly string[])[] {
  const rows = [['Employee ID', 'Name', 'Title', 'Department', 'Manager ID', 'Email']];
  for (let i = 0; i < ROWS; i += 1) {
    const manager = i === 0 ? '' : String(Math.floor((i - 1) / 7));
    rows.push([
      String(i),
      `Person ${i} Test`,
      `Title ${i % 40}`,
      `Department ${i % 12}`,
      manager,
      `person${i}@example.com`,
    ]);
  }
  return rows;
}
