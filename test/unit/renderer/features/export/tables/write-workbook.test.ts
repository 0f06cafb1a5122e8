import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { writeWorkbook } from '#renderer/features/export/tables/write-workbook.ts';
import { tablesOf } from '#shared/export/tables.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { sampleState } from '../../../../../fixtures/sample-state.ts';

const today = '2026-11-21' as IsoDate;

test('a workbook reads back sheet by sheet, cell by cell', () => {
  const tables = tablesOf(sampleState(today), 'internal', today);
  const book = read(writeWorkbook(tables), { type: 'array' });
  expect(book.SheetNames).toEqual(['People', 'Key players', 'Next 30 days', 'Who knows whom']);
  for (const { name, rows } of tables) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    const back = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, defval: '', blankrows: true });
    expect(back).toEqual(rows);
  }
});

test('what begins like a formula stays the text that it is', () => {
  const book = read(writeWorkbook([{ name: 'A', rows: [['Name'], ['=1+1'], ['@cmd'], ['+49 30']] }]), {
    type: 'array',
  });
  const cells = ['A2', 'A3', 'A4'].map(
    (at) => book.Sheets['A']?.[at] as { t: string; v: string; f?: string },
  );
  expect(cells.map(({ t, v, f }) => [t, v, f])).toEqual([
    ['s', '=1+1', undefined],
    ['s', '@cmd', undefined],
    ['s', '+49 30', undefined],
  ]);
});

test('the tables for the partner hold names and agreed steps alone', () => {
  const tables = tablesOf(sampleState(today), 'partner-safe', today);
  expect(tables.map(({ name }) => name)).toEqual(['Who works with whom', 'Agreed steps']);
  expect(tables[1]?.rows.length).toBeGreaterThan(2);
});
