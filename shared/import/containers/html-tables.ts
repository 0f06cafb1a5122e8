import { Parser } from 'htmlparser2';
import { MAX_CELL, MAX_COLUMNS, MAX_RECORDS, MAX_SHEETS } from './limits.ts';
import { NotAList, type Sheet, type Sheets } from './sheet.ts';

type Cell = { text: string; readonly down: number; readonly across: number };
type Open = {
  readonly rows: Cell[][];
  caption: string;
  /** Where text goes now. */
  at: 'cell' | 'caption' | 'nowhere';
};

const silent = new Set(['style', 'script', 'head', 'title', 'template', 'noscript', 'select', 'svg']);
/** Begin a line of their own within a cell. */
const blocks = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'ul', 'ol', 'dd', 'dt']);
/** Deeper than any page; the parser's work grows with the square of it. */
const MOST_DEPTH = 1_000;
const MOST_CELLS = MAX_RECORDS * MAX_COLUMNS;

/**
 * The tables of a page: a report that calls itself Excel, or what Excel, Google Sheets, Outlook and Word put on the clipboard.
 * Line breaks within a cell are kept, merged cells stand in each of their rows; a table within a cell is one of its own.
 */
export function readHtml(html: string): Sheets {
  const all: Open[] = [];
  const open: Open[] = [];
  let depth = 0;
  let muted = 0;
  let cells = 0;
  const write = (text: string): void => {
    const table = open.at(-1);
    if (table === undefined || muted > 0) return;
    const cell = table.at === 'cell' ? table.rows.at(-1)?.at(-1) : undefined;
    if (cell !== undefined && cell.text.length < MAX_CELL * 2) cell.text += text;
    else if (table.at === 'caption') table.caption = (table.caption + text).slice(0, 100);
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > MOST_DEPTH) throw new NotAList('This web page is nested too deeply to be read.');
      if (silent.has(name)) muted += 1;
      const table = open.at(-1);
      if (name === 'table') {
        const begun: Open = { rows: [], caption: '', at: 'nowhere' };
        open.push(begun);
        all.push(begun);
      } else if (table === undefined) return;
      else if (name === 'caption') table.at = 'caption';
      else if (name === 'tr') {
        if (table.rows.length < MAX_RECORDS) table.rows.push([]);
        table.at = 'nowhere';
      } else if (name === 'td' || name === 'th') {
        if (table.rows.length === 0) table.rows.push([]);
        cells += 1;
        const row = table.rows.at(-1);
        const fits = cells <= MOST_CELLS && row !== undefined && row.length < MAX_COLUMNS;
        if (fits)
          row.push({ text: '', down: span(attributes['rowspan']), across: span(attributes['colspan']) });
        table.at = fits ? 'cell' : 'nowhere';
      } else if (name === 'br') write(LINE);
      else if (blocks.has(name)) write(BLOCK);
    },
    ontext: (text) => write(text.replace(/[\s\u00a0]+/g, ' ')),
    onclosetag: (name) => {
      depth -= 1;
      if (silent.has(name)) muted = Math.max(0, muted - 1);
      const table = open.at(-1);
      if (table === undefined) return;
      if (name === 'table') open.pop();
      else if (name === 'td' || name === 'th' || name === 'caption') table.at = 'nowhere';
      else if (blocks.has(name)) write(BLOCK);
    },
  });
  parser.write(html);
  parser.end();
  const tables = all.filter((table) => table.rows.some((row) => row.length > 0)).slice(0, MAX_SHEETS);
  return { format: 'Web page', remarks: [], sheets: tables.map((table, index) => sheetOf(table, index)) };
}

/** `&uuml;` as `ü`; what is no letter of a page stays as it is. */
export function decodeEntities(text: string): string {
  let plainText = '';
  const parser = new Parser({ ontext: (part) => (plainText += part) });
  parser.end(text);
  return plainText;
}

/** Of private use, so they stand in no text: a line break that was written, and the edge of a paragraph, of which several are one. */
const LINE = '\ue000';
const BLOCK = '\ue001';

function span(attribute: string | undefined): number {
  const number = Number(attribute ?? 1);
  return Number.isInteger(number) && number > 1 ? Math.min(number, MAX_RECORDS) : 1;
}

function sheetOf({ rows, caption }: Open, index: number): Sheet {
  const records: string[][] = rows.map(() => []);
  const taken: (Set<number> | undefined)[] = [];
  let filled = 0;
  rows.forEach((row, r) => {
    let column = 0;
    for (const { text: raw, down, across } of row) {
      const text = plain(raw);
      while (taken[r]?.has(column) === true) column += 1;
      if (column >= MAX_COLUMNS) break;
      const width = Math.min(across, MAX_COLUMNS - column);
      const last = Math.min(r + down, rows.length);
      for (let below = r; below < last && filled < MOST_CELLS; below += 1) {
        filled += width;
        const record = records[below] ?? [];
        while (record.length < column + width) record.push('');
        record[column] = text;
        for (let c = column; c < column + width; c += 1) if (below > r) (taken[below] ??= new Set()).add(c);
      }
      column += width;
    }
  });
  return { name: caption.trim() === '' ? `Table ${index + 1}` : caption.trim(), hidden: false, records };
}

function plain(raw: string): string {
  return raw
    .replace(/ *\ue001[\ue001 ]*/g, BLOCK)
    .replace(/^\ue001|\ue001$/g, '')
    .replace(/ *[\ue000\ue001] */g, '\n')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, MAX_CELL);
}
