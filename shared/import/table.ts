import { cleanCell } from './clean-cell.ts';
import { delimiterCharacters, detectDelimiter, type Delimiter } from './delimiter.ts';
import { decodeText, detectEncoding, type Encoding } from './encoding.ts';
import { refusedByContent, refusedBySize, refusedByText } from './file-kind.ts';
import { findHeaderRow } from './header-row.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { rowsText, type ImportProblem } from './problem.ts';
import { splitRecords } from './records.ts';

/** Where a list comes from: the bytes of a file, or text that was pasted. */
export type ListSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'paste'; readonly text: string };

/** What the user chose instead of what was detected. `headerRow`: row number from 1, or null for "there are no headers". */
export type ReadOptions = {
  readonly encoding?: Encoding;
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
  /** Null for pasted text. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter;
  /** Row number of the headers, or null when there are none. */
  readonly headerRow: number | null;
  /** One per column; `Column 1` … when the list has no headers. */
  readonly headers: readonly string[];
  /** Rows with at least one filled cell. */
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
};

/** A table, or why there is none. */
export type ReadResult =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly problem: ImportProblem };

/** Reads a list into a table: decodes, finds the delimiter and the headers, splits the cells, and says what was odd. */
export function readTable(source: ListSource, options: ReadOptions = {}): ReadResult {
  if (source.kind === 'paste') return readText(source.text, null, options, []);
  const refused = refusedBySize(source.bytes.byteLength) ?? refusedByContent(source.bytes);
  if (refused !== null) return { ok: false, problem: refused };
  const encoding = options.encoding ?? detectEncoding(source.bytes);
  const text = decodeText(source.bytes, encoding);
  return readText(text, encoding, options, options.encoding === undefined ? [] : wrongEncoding(text));
}

function readText(
  raw: string,
  encoding: Encoding | null,
  options: ReadOptions,
  problems: readonly ImportProblem[],
): ReadResult {
  const refused = refusedBySize(raw.length) ?? refusedByText(raw);
  if (refused !== null) return { ok: false, problem: refused };
  const { text, named } = withoutSeparatorLine(raw);
  const delimiter = options.delimiter ?? named ?? detectDelimiter(text);
  const { records, brokenQuotes } = splitRecords(text, delimiterCharacters[delimiter], MAX_ROWS + 50);
  const header = options.headerRow === undefined ? findHeaderRow(records) : headerIndex(options.headerRow);
  const table = tableOf(records, header, delimiter, encoding);
  if (table.rows.length === 0) return { ok: false, problem: onlyHeader(table) };
  return {
    ok: true,
    table: { ...table, problems: [...problems, ...quoteProblems(brokenQuotes), ...table.problems] },
  };
}

function headerIndex(rowNumber: number | null): number | null {
  return rowNumber === null ? null : rowNumber - 1;
}

/** Excel writes `sep=;` as the first line of some exports. */
function withoutSeparatorLine(text: string): { readonly text: string; readonly named: Delimiter | null } {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const found = /^"?sep=(.)"?\r?\n/i.exec(plain);
  if (found === null) return { text: plain, named: null };
  const named =
    (['comma', 'semicolon', 'tab'] as const).find((d) => delimiterCharacters[d] === found[1]) ?? null;
  return { text: plain.slice(found[0].length), named };
}

function tableOf(
  records: readonly (readonly string[])[],
  header: number | null,
  delimiter: Delimiter,
  encoding: Encoding | null,
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
    encoding,
    delimiter,
    headerRow: header === null ? null : header + 1,
    headers: Array.from(
      { length: width },
      (_, c) => cleanCell(headerCells?.[c] ?? '', false).text || `Column ${c + 1}`,
    ),
    rows,
    problems: raggedProblems(short, long, width, beyond),
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
    const text = `${rowsText(short)}: fewer cells than the ${width} columns of the list. The missing cells are taken as empty.`;
    problems.push({ code: 'ragged-short', severity: 'note', rows: short, text });
  }
  if (long.length > 0) {
    const text = `${rowsText(long)}: more cells than the ${width} columns of the list. What stands beyond the last column is left out; check whether the cells before it are in the right columns.`;
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
  const text = `${rowsText(rows)}: a quotation mark is opened and never closed. It is left out, so that the rows after it are read.`;
  return [{ code: 'unclosed-quote', severity: 'mended', rows, text }];
}

function wrongEncoding(text: string): readonly ImportProblem[] {
  if (!text.includes('\ufffd')) return [];
  const message =
    'Some characters cannot be read in the chosen encoding and appear as �. Choose another encoding.';
  return [{ code: 'encoding', severity: 'note', rows: [], text: message }];
}

function onlyHeader(table: Table): ImportProblem {
  const headers = table.headers.slice(0, 5).join(', ');
  const text = `The list has headers (${headers}) but no people below them. Nothing was changed.`;
  return { code: 'only-header', severity: 'stop', rows: [], text };
}
