import { cleanCell } from './clean-cell.ts';
import { delimiterCharacters, delimiters, type Delimiter } from './delimiter.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { MAX_COLUMNS, MAX_RECORDS, MAX_ROWS } from './containers/limits.ts';
import { withinCellLimit, type Sheet } from './containers/sheet.ts';
import type { Encoding } from './encoding-labels.ts';
import { emptyFile, refusedByText } from './file-kind.ts';
import { refusedBySize } from './list-size.ts';
import { findHeaderRow } from './header-row.ts';
import type { EncodingChoice, OpenedList } from './open-list.ts';
import type { ImportField } from './import-field.ts';
import { rowsText, type ImportProblem } from './problem.ts';
import { withTabs } from './fixed-width.ts';
import { withDoubleQuotes, withoutLineQuotes } from './quoted-lines.ts';
import { splitRecords } from './records.ts';
import { withoutDitto } from './ditto.ts';
import { withGroups, withPivot } from './groups.ts';
import { withLevels } from './levels.ts';
import type { Shaped } from './list-shape.ts';
import { withOneHeaderRow } from './two-header-rows.ts';
import { chooseSheet } from './choose-sheet.ts';
import { withoutRuledLines } from './ruled-lines.ts';

/** What the user chose instead of what was detected. `sheet`: position; `headerRow`: row number from 1, or null for "there are no headers". */
export type ReadOptions = {
  readonly encoding?: Encoding;
  readonly sheet?: number;
  readonly delimiter?: Delimiter;
  readonly headerRow?: number | null;
};

export type TableRow = {
  /** From 1, as a spreadsheet shows it. */
  readonly rowNumber: number;
  /** As many as the table has columns. */
  readonly cells: readonly string[];
};

/** A list as text in columns, before anything is known about its meaning. */
export type Table = {
  /** Null for pasted text, and where the file's form fixes it. */
  readonly encoding: Encoding | null;
  /** Empty where there is nothing to choose. */
  readonly encodingChoices: readonly EncodingChoice[];
  /** What the file is, in words: `Excel workbook`. */
  readonly format: string;
  /** Null where cells need none. */
  readonly delimiter: Delimiter | null;
  /** The sheets of a workbook, the tables of a page. */
  readonly sheets: readonly Pick<Sheet, 'name' | 'hidden'>[];
  /** The position of the one that is read. */
  readonly sheet: number;
  /** Row number of the headers, or null when there are none. */
  readonly headerRow: number | null;
  /** One per column; `Column 1` … when the list has no headers. */
  readonly headers: readonly string[];
  /** Rows with at least one filled cell. */
  readonly rows: readonly TableRow[];
  /** Meanings of columns that the form of the list told, by their position. */
  readonly told: ReadonlyMap<number, ImportField>;
  readonly problems: readonly ImportProblem[];
};

/** A table, or why there is none. */
export type ReadResult =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly problem: ImportProblem };

/** What is opened, or plain text. */
export type TableSource = OpenedList | { readonly kind: 'paste'; readonly text: string };

/** Reads a list into a table: finds the sheet or the delimiter, and the headers, splits the cells, and says what was odd. */
export function readTable(source: TableSource, options: ReadOptions = {}): ReadResult {
  if (source.kind === 'sheets') return readSheets(source, options);
  return source.kind === 'paste'
    ? readText({ text: source.text, encoding: null, encodingChoices: [], problems: [] }, options)
    : readText(source, options);
}

/** What is known of a list before its cells are. */
type Frame = Pick<
  Table,
  'encoding' | 'encodingChoices' | 'format' | 'delimiter' | 'sheets' | 'sheet' | 'problems'
>;

function readSheets(list: Extract<OpenedList, { kind: 'sheets' }>, options: ReadOptions): ReadResult {
  const { sheets, format, remarks } = list.found;
  const sheet = options.sheet ?? chooseSheet(sheets);
  const records = sheets[sheet]?.records ?? [];
  if (records.every((record) => record.every((cell) => cell.trim() === '')))
    return { ok: false, problem: emptyFile() };
  const said = remarks.map((text) => ({ code: 'file', severity: 'note', rows: [], text }) as const);
  const { encoding, encodingChoices } = list;
  const problems = [...list.problems, ...said, ...hiddenSheet(sheets[sheet])];
  const names = sheets.map(({ name, hidden }) => ({ name, hidden }));
  return asTable(
    records,
    { encoding, encodingChoices, format, delimiter: null, sheets: names, sheet, problems },
    options,
    sheets[sheet]?.hasNames === true ? 0 : null,
  );
}

function hiddenSheet(sheet: Sheet | undefined): readonly ImportProblem[] {
  if (sheet?.hidden !== true) return [];
  const text = `The sheet “${sheet.name}” is hidden in the workbook.`;
  return [{ code: 'file', severity: 'note', rows: [], text }];
}

function readText(
  list: Pick<Table, 'encoding' | 'encodingChoices' | 'problems'> & { readonly text: string },
  options: ReadOptions,
): ReadResult {
  const refused = refusedBySize(list.text.length) ?? refusedByText(list.text);
  if (refused !== null) return { ok: false, problem: refused };
  const { text: plain, named } = withoutSeparatorLine(withoutComments(list.text));
  const { text, quoted } = unquoted(plain, options.delimiter ?? named);
  const delimiter = options.delimiter ?? named ?? detectDelimiter(text);
  const split = splitRecords(text, delimiterCharacters[delimiter], MAX_RECORDS);
  const cells = split.records.map(withinCellLimit);
  const records = delimiter === 'pipe' ? withoutRuledLines(cells) : cells;
  const problems = [...list.problems, ...quoted, ...quoteProblems(split.brokenQuotes)];
  const { encoding, encodingChoices } = list;
  return asTable(
    records,
    { encoding, encodingChoices, format: 'Text', delimiter, sheets: [], sheet: 0, problems },
    options,
  );
}

function asTable(
  records: readonly (readonly string[])[],
  frame: Frame,
  options: ReadOptions,
  named: number | null = null,
): ReadResult {
  const header =
    options.headerRow === undefined ? (findHeaderRow(records) ?? named) : headerIndex(options.headerRow);
  const chosen = options.headerRow !== undefined;
  const same = withoutDitto(records, header);
  const plain = withOneHeaderRow(same ?? records, header);
  const known =
    same === null ? frame : saying(frame, 'Cells that say “ditto” are read as the cell above them.');
  const shaped = withPivot(plain, header) ?? withLevels(plain, header, chosen) ?? withGroups(plain, header);
  const table =
    shaped === null
      ? tableOf(plain, header, known, new Map())
      : tableOf(shaped.records, shaped.header, saying(known, shaped.remark), shaped.told);
  return table.rows.length === 0 ? { ok: false, problem: onlyHeader(table) } : { ok: true, table };
}

function saying(frame: Frame, text: string): Frame {
  return { ...frame, problems: [...frame.problems, { code: 'file', severity: 'note', rows: [], text }] };
}

/** Lines that were quoted as a whole are unwrapped when that shows columns which were not there before. */
function unquoted(
  text: string,
  chosen: Delimiter | null,
): { readonly text: string; readonly quoted: readonly ImportProblem[] } {
  const double = withDoubleQuotes(text);
  if (double !== null) return { text: double, quoted: [] };
  const columns = chosen === null ? withTabs(text) : null;
  if (columns !== null) return { text: columns, quoted: [] };
  const inner = withoutLineQuotes(text);
  if (inner === null || (chosen ?? detectDelimiter(inner)) === 'none') return { text, quoted: [] };
  const says = 'Whole lines of the list were in quotation marks. They are read without them.';
  return { text: inner, quoted: [{ code: 'file', severity: 'mended', rows: [], text: says }] };
}

function headerIndex(rowNumber: number | null): number | null {
  return rowNumber === null ? null : rowNumber - 1;
}

/** Drawing tools take settings in lines that begin with `#`, in front of the list. Their places stay, so that rows keep their numbers. */
function withoutComments(text: string): string {
  const found = /^\ufeff?(?:#(?!\s*[,;\t|])[#\s][^\n]*\n|[ \t]*\r?\n)+/.exec(text);
  return found === null ? text : text.replace(found[0], found[0].replaceAll(/[^\n]+/g, ''));
}

/** Excel writes `sep=;` as the first line of some exports. */
function withoutSeparatorLine(text: string): { readonly text: string; readonly named: Delimiter | null } {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const found = /^"?sep=(.)"?\r?\n/i.exec(plain);
  if (found === null) return { text: plain, named: null };
  const named = delimiters.find((d) => delimiterCharacters[d] === found[1]) ?? null;
  return { text: plain.slice(found[0].length), named };
}

function tableOf(
  records: readonly (readonly string[])[],
  header: number | null,
  frame: Frame,
  told: Shaped['told'],
): Table {
  const headerCells = header === null ? null : (records[header] ?? []);
  const width = Math.min(MAX_COLUMNS, columnCount(records, headerCells));
  const rows: TableRow[] = [];
  const short: number[] = [];
  const long: number[] = [];
  const first = header === null ? 0 : header + 1;
  let beyond = 0;
  for (let i = first; i < records.length; i += 1) {
    const cells = records[i] ?? [];
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (rows.length >= MAX_ROWS) {
      beyond += 1;
      continue;
    }
    if (cells.length < width && width > 1) short.push(i + 1);
    else if (cells.slice(width).some((cell) => cell.trim() !== '')) long.push(i + 1);
    rows.push({ rowNumber: i + 1, cells: Array.from({ length: width }, (_, column) => cells[column] ?? '') });
  }
  return {
    ...frame,
    headerRow: header === null ? null : header + 1,
    headers: Array.from(
      { length: width },
      (_, c) => told.get(c)?.header ?? (cleanCell(headerCells?.[c] ?? '', false).text || `Column ${c + 1}`),
    ),
    rows,
    told: new Map([...told].map(([column, { field }]) => [column, field])),
    problems: [
      ...frame.problems,
      ...raggedProblems(frame.delimiter === null ? [] : short, long, width, beyond),
    ],
  };
}

/** The header says how many columns there are; without one the longest of the common rows does. */
function columnCount(records: readonly (readonly string[])[], header: readonly string[] | null): number {
  if (header !== null) {
    const last = header.findLastIndex((cell) => cell.trim() !== '');
    return Math.max(1, last + 1);
  }
  return records.reduce(
    (most, record) => Math.max(most, record.findLastIndex((cell) => cell.trim() !== '') + 1),
    1,
  );
}

function raggedProblems(
  short: readonly number[],
  long: readonly number[],
  width: number,
  beyond: number,
): readonly ImportProblem[] {
  const problems: ImportProblem[] = [];
  if (short.length > 0) {
    const text = `${rowsText(short)}: fewer cells than the list has columns (${width}). The missing cells are taken as empty.`;
    problems.push({ code: 'ragged-short', severity: 'note', rows: short, text });
  }
  if (long.length > 0) {
    const text = `${rowsText(long)}: more cells than the list has columns (${width}). The extra cells are left out. Check that the others are in the right columns.`;
    problems.push({ code: 'ragged-long', severity: 'left-out', rows: long, text });
  }
  if (beyond > 0) {
    const text = `The list has more than ${MAX_ROWS.toLocaleString('en-US')} people. The first ${MAX_ROWS.toLocaleString('en-US')} are read, the others are left out. Split the list to bring in the rest.`;
    problems.push({ code: 'too-many-rows', severity: 'left-out', rows: [], text });
  }
  return problems;
}

function quoteProblems(brokenQuotes: readonly number[]): readonly ImportProblem[] {
  if (brokenQuotes.length === 0) return [];
  const rows = brokenQuotes.map((index) => index + 1);
  const text = `${rowsText(rows)}: a quotation mark is never closed. It is ignored, so that the rows below can be read.`;
  return [{ code: 'unclosed-quote', severity: 'mended', rows, text }];
}

function onlyHeader(table: Table): ImportProblem {
  const headers = table.headers.slice(0, 5).join(', ');
  const text = `The list has headers (${headers}) but no people below them. Nothing was changed.`;
  return { code: 'only-header', severity: 'stop', rows: [], text };
}
