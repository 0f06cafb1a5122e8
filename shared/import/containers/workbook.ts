import type * as SheetJs from '@e965/xlsx';
import type { CellObject, DenseWorkSheet, Range, WorkBook } from '@e965/xlsx';
import { MAX_CELL, MAX_COLUMNS, MAX_RECORDS, MAX_SHEETS } from './limits.ts';
import { NotAList, type Sheet, type Sheets } from './sheet.ts';
import { withoutRepeats } from './repeats.ts';
import { unpackBounded } from './unpack.ts';

/** The library is large and loaded with the first workbook, not with the window. */
type Library = typeof SheetJs;

/** What is used of the part that knows number formats; the library leaves it without types. */
type Formats = {
  readonly is_date: (format: string) => boolean;
  readonly format: (format: string, value: number) => string;
  /** Null when there is no such day. */
  readonly parse_date_code: (
    value: number,
    options: { readonly date1904: boolean },
  ) => Readonly<Record<'y' | 'm' | 'd' | 'H' | 'M', number>> | null;
};

/** Steps that are spent on merged cells of one sheet. */
const MOST_FILLED = 2_000_000;

/** Parts of a workbook that hold no cell: pictures, drawings, macros, pivot caches. */
const NO_CELLS =
  /(^|\/)(media|drawings|charts|embeddings|pivotCache|pivotTables|printerSettings|ctrlProps|activeX|Pictures|Thumbnails|comments|threadedComments)(\/|$)|vbaProject|\.(png|jpe?g|gif|emf|wmf|bin\.rels)$/i;

/**
 * The sheets of a workbook: .xlsx, .xlsm, .xlsb, .ods (packed), .xls of every age, and Excel's XML. Formulas are what they
 * came to, days are `2026-12-03`, an ID keeps the zeros that its format shows, and a cell that was merged over rows
 * stands in each of them. Throws `NotAList`.
 */
export async function readWorkbook(bytes: Uint8Array, format: string): Promise<Sheets> {
  const library = await import('@e965/xlsx');
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const bounded = packed
    ? unpackBounded(
        bytes,
        (name) => !NO_CELLS.test(name),
        (name, part) => (name === 'content.xml' ? withoutRepeats(part) : part),
      )
    : withoutRepeats(bytes);
  const book = open(library, bounded);
  const states = book.Workbook?.Sheets ?? [];
  const remarks: string[] = [];
  const sheets = book.SheetNames.slice(0, MAX_SHEETS).flatMap((name, index): Sheet[] => {
    const state = states[index]?.Hidden ?? 0;
    const sheet = book.Sheets[name] as DenseWorkSheet | undefined; // read with `dense`
    const records =
      sheet?.['!data'] === undefined ? [] : recordsOf(library.SSF as Formats, sheet, is1904(book));
    return records.length === 0 ? [] : [{ name, hidden: state !== 0, records }];
  });
  if (book.SheetNames.length > MAX_SHEETS)
    remarks.push(`The workbook has ${book.SheetNames.length} sheets; the first ${MAX_SHEETS} are offered.`);
  return { format, sheets, remarks };
}

function open(library: Library, bytes: Uint8Array): WorkBook {
  try {
    return library.read(bytes, {
      type: 'array',
      dense: true,
      sheetRows: MAX_RECORDS,
      cellNF: true,
      cellText: false,
      cellFormula: false,
      cellHTML: false,
    });
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : '';
    if (/password|encrypt/i.test(reason))
      throw new NotAList('This workbook is locked with a password. Open it and save it without one.');
    throw new NotAList('This workbook is damaged or of a kind that cannot be read.');
  }
}

function is1904(book: WorkBook): boolean {
  return book.Workbook?.WBProps?.date1904 === true;
}

function recordsOf(
  formats: Formats,
  sheet: DenseWorkSheet,
  date1904: boolean,
): readonly (readonly string[])[] {
  const records: string[][] = [];
  const data = sheet['!data'];
  for (let row = 0; row < Math.min(data.length, MAX_RECORDS); row += 1) {
    const cells = data[row] ?? [];
    const record: string[] = [];
    for (let column = 0; column < Math.min(cells.length, MAX_COLUMNS); column += 1) {
      const cell = cells[column];
      record.push(cell === undefined ? '' : textOf(formats, cell, date1904));
    }
    records.push(record);
  }
  let budget = MOST_FILLED;
  for (const merge of sheet['!merges'] ?? []) {
    budget -= merge.e.r - merge.s.r + 1;
    if (budget < 0) break;
    fillDown(records, merge);
  }
  while (records.at(-1)?.every((cell) => cell.trim() === '') === true) records.pop();
  return records;
}

function textOf(formats: Formats, cell: CellObject, date1904: boolean): string {
  const { v: value, z: format } = cell;
  if (value === undefined || value === null) return '';
  if (cell.t === 'e') return cell.w ?? '#N/A';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value.slice(0, MAX_CELL);
  if (typeof format !== 'string' || format === 'General' || !Number.isFinite(value)) return String(value);
  try {
    if (formats.is_date(format)) return dayOf(formats, value, date1904);
    return shownNumber(formats, format, value);
  } catch {
    return String(value); // a format that is none
  }
}

/** `2026-12-03`; the time of day only when the cell has one. */
function dayOf(formats: Formats, value: number, date1904: boolean): string {
  const at = formats.parse_date_code(value, { date1904 });
  if (at === null) return String(value);
  const two = (part: number): string => String(part).padStart(2, '0');
  const time = at.H === 0 && at.M === 0 ? '' : ` ${two(at.H)}:${two(at.M)}`;
  if (value < 1 && time !== '') return time.trim();
  return `${String(at.y).padStart(4, '0')}-${two(at.m)}-${two(at.d)}${time}`;
}

/** As the cell shows it where that adds digits (`00042`), never where it rounds or writes `4.79E+09`. */
function shownNumber(formats: Formats, format: string, value: number): string {
  const shown = formats.format(format, value).trim();
  const exact = String(value);
  return (/^0{2,}$/.test(format) && Number.isInteger(value)) || /%|[^\d\s.,eE+-]/.test(shown) ? shown : exact;
}

/** A department merged over its people's rows is the department of each; a heading merged over columns stays one cell. */
function fillDown(records: string[][], { s: from, e: to }: Range): void {
  const text = records[from.r]?.[from.c] ?? '';
  if (text === '') return;
  const last = Math.min(to.r, records.length - 1);
  for (let row = from.r + 1; row <= last; row += 1) {
    const record = records[row];
    // A sheet full of merges could ask for any number of cells: only rows that hold something else are filled.
    if (record === undefined || record.every((cell) => cell === '')) continue;
    while (record.length <= from.c && record.length < MAX_COLUMNS) record.push('');
    if (record[from.c] === '') record[from.c] = text;
  }
}
