import { foldWords } from '../text/fold.ts';
import { fieldOfHeader } from './header-words.ts';
import { filledIn, type Records } from './list-shape.ts';
import { dittoSigns, dittoWords } from './words/ditto.ts';

/** Longest word for it, with some blanks. */
const LONGEST = 24;
const beginnings = new Set(
  [...dittoWords]
    .map((word) => word.charAt(0))
    .concat('í|-|–|—|"|″|〃|〞|”|“|„| '.split('|'), "'")
    .flatMap((letter) => [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)]),
);

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
  const first = header === null ? 0 : header + 1;
  let filled: (readonly string[])[] | null = null;
  for (let row = first; row < records.length; row += 1) {
    const record = records[row] ?? [];
    for (let column = 0; column < record.length; column += 1) {
      const cell = record[column] ?? '';
      if (!mayBeDitto(cell) || names.has(column) || !isDitto(cell.trim()) || filledIn(record) < 2) continue;
      const above = cellAbove(filled ?? records, first, row, column);
      if (above === '') continue;
      filled ??= [...records];
      filled[row] = (filled[row] ?? []).map((own, at) => (at === column ? above : own));
    }
  }
  return filled;
}

function cellAbove(records: Records, first: number, row: number, column: number): string {
  for (let at = row - 1; at >= first; at -= 1) {
    const cell = records[at]?.[column] ?? '';
    if (cell.trim() !== '') return cell;
  }
  return '';
}

/** The quick test that nearly every cell fails. */
function mayBeDitto(cell: string): boolean {
  return cell.length > 0 && cell.length <= LONGEST && beginnings.has(cell.charCodeAt(0));
}

function isDitto(text: string): boolean {
  return dittoSigns.test(text) || dittoWords.has(foldWords(text));
}
