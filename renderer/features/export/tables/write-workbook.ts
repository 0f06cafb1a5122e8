import { utils, write } from '@e965/xlsx';
import type { TableSheet } from '#shared/export/tables.ts';

/** Of a column, in letters. */
const NARROWEST = 8;
const WIDEST = 60;
/** Of the whole sheet, of which nothing is cut: what Excel allows in a cell. */
const MOST_LETTERS = 32_767;

/** Tables as an .xlsx workbook, a sheet each, with filters in the first row. Every cell is text or a number, never a formula. */
export function writeWorkbook(tables: readonly TableSheet[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const { name, rows } of tables) {
    const cells = rows.map((row) =>
      row.map((value) =>
        typeof value === 'number'
          ? { t: 'n' as const, v: value }
          : { t: 's' as const, v: value.slice(0, MOST_LETTERS) },
      ),
    );
    const sheet = utils.aoa_to_sheet(cells);
    const [head = []] = rows;
    sheet['!cols'] = head.map((_, column) => ({ wch: widthOf(rows, column) }));
    sheet['!autofilter'] = {
      ref: utils.encode_range({
        s: { r: 0, c: 0 },
        e: { r: Math.max(0, rows.length - 1), c: Math.max(0, head.length - 1) },
      }),
    };
    utils.book_append_sheet(book, sheet, name);
  }
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('asked for an array buffer');
  return new Uint8Array(bytes);
}

function widthOf(rows: TableSheet['rows'], column: number): number {
  const longest = Math.max(...rows.map((row) => String(row[column] ?? '').length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
