import { foldWords } from '../text/fold.ts';
import { fieldOfHeader } from './header-words.ts';
import { filledIn, type Records } from './list-shape.ts';
import { dittoSigns, dittoWords } from './words/ditto.ts';

/**
 * Cells that say "the same as above", by a word or by two strokes, with what stands above them. Names are no such cells, whatever
 * they say. Null where there is none.
 */
export function withoutDitto(records: Records, header: number | null): Records | null {
  const fields = (header === null ? [] : (records[header] ?? [])).map((cell) => fieldOfHeader(cell)?.field);
  // What Rapport wrote stands as the user wrote it.
  if (fields.some((field) => field === 'personId' || field === 'seatId')) return null;
  const names = new Set(
    fields.flatMap((field, column) =>
      field === 'name' || field === 'firstName' || field === 'lastName' ? [column] : [],
    ),
  );
  let found = false;
  const above: string[] = [];
  const filled = records.map((record, row) => {
    if ((header !== null && row <= header) || filledIn(record) < 2) return record;
    let own: string[] | null = null;
    record.forEach((cell, column) => {
      const text = cell.trim();
      if (text === '' || names.has(column)) return;
      if (isDitto(text) && (above[column] ?? '') !== '') {
        own ??= [...record];
        own[column] = above[column] ?? '';
        found = true;
      } else above[column] = cell;
    });
    return own ?? record;
  });
  return found ? filled : null;
}

/** No word for it is longer than twenty letters. */
function isDitto(text: string): boolean {
  return text.length <= 20 && (dittoSigns.test(text) || dittoWords.has(foldWords(text)));
}
