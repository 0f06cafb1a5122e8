import Papa from 'papaparse';

/** The cells of a text, record by record, and the records (by index) in which a quote was opened and never closed. */
export type Records = {
  readonly records: readonly (readonly string[])[];
  readonly brokenQuotes: readonly number[];
};

const MOST_REPAIRS = 500;

/**
 * Splits a text into records by Papa Parse. Blank lines are kept as records, so that the index stays the row number of a
 * spreadsheet. A quote that is opened and never closed would swallow the rest of the list: it is left out
 * instead, and the reading goes on from the start of its record. Quotes around the first word of a cell are part of it. `most` limits the records that are read.
 */
export function splitRecords(
  text: string,
  delimiter: string,
  most: number = Number.POSITIVE_INFINITY,
): Records {
  const records: (readonly string[])[] = [];
  const brokenQuotes: number[] = [];
  let rest = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
  for (let repairs = 0; rest !== ''; repairs += 1) {
    const quoteAt = readUntilBroken(rest, delimiter, records, most, repairs < MOST_REPAIRS);
    if (quoteAt === null) break;
    const before = rest.slice(quoteAt.recordStart, quoteAt.quote);
    const word = quotedWord(rest, quoteAt.quote, delimiter);
    if (word !== '') {
      const cell = `"${word.replaceAll('"', '""')}"`;
      rest = before + cell + rest.slice(quoteAt.quote + word.length);
      continue;
    }
    if (brokenQuotes.at(-1) !== records.length) brokenQuotes.push(records.length);
    rest = before + rest.slice(quoteAt.quote + 1);
  }
  // A line end at the end of the text closes the last record and does not open another.
  if (records.at(-1)?.length === 1 && records.at(-1)?.[0] === '') records.pop();
  return { records, brokenQuotes };
}

/** A cell that begins with a word in quotes and goes on, such as `"Bob" Berg`; '' for every other. */
function quotedWord(text: string, quote: number, delimiter: string): string {
  const ends = [text.indexOf(delimiter, quote), text.indexOf('\n', quote)].filter((at) => at !== -1);
  const cell = text.slice(quote, Math.min(text.length, ...ends));
  return /^"[^"]+"\s*[^\s"][^"]*$/.test(cell) ? cell : '';
}

type BrokenQuote = { readonly recordStart: number; readonly quote: number };

function readUntilBroken(
  text: string,
  delimiter: string,
  records: (readonly string[])[],
  most: number,
  mend: boolean,
): BrokenQuote | null {
  let recordStart = 0;
  let broken: BrokenQuote | null = null;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: mend ? '"' : '\u0000',
    step: ({ data, errors, meta }, parser) => {
      const error = errors.find((e) => e.code === 'MissingQuotes') ?? errors.find((e) => e.type === 'Quotes');
      if (mend && error !== undefined) {
        const quote = (error.index ?? 0) - 1;
        const raw = text.slice(recordStart, meta.cursor);
        if (
          text[quote] === '"' &&
          quote >= recordStart &&
          (quotedWord(text, quote, delimiter) !== '' ||
            isBroken(raw, quote - recordStart, error.code, delimiter, records))
        ) {
          broken = { recordStart, quote };
          parser.abort();
          return;
        }
      }
      records.push(data);
      recordStart = meta.cursor;
      if (records.length >= most) parser.abort();
    },
  });
  return broken;
}

/**
 * Never closed for sure when the text ends inside it. When it was "closed" by the quote of a later line, it is broken if its
 * own line, read without it, is a full record; else it is a cell of several lines with quotes inside.
 */
function isBroken(
  raw: string,
  quote: number,
  code: string,
  delimiter: string,
  before: readonly (readonly string[])[],
): boolean {
  if (code === 'MissingQuotes') return true;
  const lineEnd = raw.indexOf('\n', quote);
  if (lineEnd === -1 || lineEnd >= raw.length - 1) return false;
  const line = raw.slice(0, quote) + raw.slice(quote + 1, lineEnd);
  const { data } = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
  return before.length === 0 || data.at(-1)?.length === before.at(-1)?.length;
}
