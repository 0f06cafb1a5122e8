import { cellKind, looksLikeName } from './cell-kind.ts';
import { fieldOfHeader } from './header-words.ts';
import type { ImportField } from './import-field.ts';
import { filledIn, type Records } from './list-shape.ts';
import { findPointer } from './other-rows.ts';

const LOOK_AT = 25;
/** Rows below a possible header that are asked whether they name each other. */
const ASK = 1000;
/** Without one of these a row of known words could as well be a person ("Supervisor", "Service"). */
const telling: ReadonlySet<ImportField> = new Set([
  'name',
  'firstName',
  'lastName',
  'email',
  'externalId',
  'seatId',
]);

/**
 * The index of the record that holds the headers, or null when the list begins with its first person. Lines before it (the
 * notes that LinkedIn puts on top, a heading) are no part of the list.
 */
export function findHeaderRow(records: Records): number | null {
  let best: number | null = null;
  let bestKnown = 0;
  for (const index of firstFilled(records, LOOK_AT)) {
    const known = knownIn(records[index] ?? []);
    if (known > bestKnown) [best, bestKnown] = [index, known];
  }
  return best ?? namelessHeaderRow(records) ?? mostlyKnownHeaderRow(records) ?? unknownHeaderRow(records);
}

/** Whether a record right below the headers is a second line of them: in another language, or in words below names of fields. */
export function isSecondHeader(record: readonly string[]): boolean {
  const known = knownIn(record);
  const filled = filledIn(record);
  return known > 1 && (known === filled || (known > 2 && known >= filled * 0.6));
}

function firstFilled(records: Records, count: number): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < records.length && found.length < count; index += 1)
    if (filledIn(records[index]) > 0) found.push(index);
  return found;
}

function knownIn(record: readonly string[]): number {
  if (record.some((cell) => ['email', 'url', 'number', 'date', 'phone'].includes(cellKind(cell)))) return 0;
  const fields = record.map((cell) => fieldOfHeader(cell)?.field ?? null).filter((field) => field !== null);
  return fields.some((field) => telling.has(field)) ? new Set(fields).size : 0;
}

/** Headers of a list without a name or an ID: the first row holds nothing but known headers, each with a meaning of its own. */
function namelessHeaderRow(records: Records): number | null {
  const first = records.findIndex((record) => filledIn(record) > 0);
  const cells = (records[first] ?? []).filter((cell) => cell.trim() !== '');
  const fields = new Set(cells.map((cell) => fieldOfHeader(cell)?.field ?? null));
  return cells.length > 1 && fields.size === cells.length && !fields.has(null) ? first : null;
}

/** More known headers than other words, none of which is a name or comes again below: a person's title and department do. */
function mostlyKnownHeaderRow(records: Records): number | null {
  const first = records.findIndex((record) => filledIn(record) > 0);
  const header = records[first] ?? [];
  const cells = header.filter((cell) => cell.trim() !== '');
  if (cells.some((cell) => cellKind(cell) !== 'text')) return null;
  const fields = new Set<ImportField>();
  for (const cell of cells) {
    const field = fieldOfHeader(cell)?.field ?? null;
    if (field !== null) fields.add(field);
    else if (looksLikeName(cell)) return null;
  }
  if (fields.size < 2 || fields.size <= cells.length / 2) return null;
  const below = records.slice(first + 1, first + 1 + LOOK_AT);
  const comesAgain = header.some((cell, column) =>
    below.some((record) => cell.trim() !== '' && record[column]?.trim() === cell.trim()),
  );
  return comesAgain ? null : first;
}

/** Headers in words that we do not know, also below a heading: told by the rows under them. */
function unknownHeaderRow(records: Records): number | null {
  const filled = (index: number): number => filledIn(records[index]);
  const lines = firstFilled(records, LOOK_AT);
  const widest = Math.max(0, ...lines.map(filled));
  // A heading and the day of a report stand in fewer cells.
  const first = lines.find((index) => filled(index) > 1 && filled(index) > widest / 2);
  const header = first === undefined ? undefined : records[first];
  if (first === undefined || header === undefined) return null;
  const cells = header.filter((cell) => cell.trim() !== '');
  if (cells.some((cell) => cellKind(cell) !== 'text') || new Set(cells).size < cells.length) return null;
  const below = records.slice(first + 1, first + 1 + ASK).filter((record) => filledIn(record) > 0);
  return isTyped(header, below.slice(0, LOOK_AT)) || isNamedBelow(header, below) ? first : null;
}

/** Words above columns of e-mail addresses, numbers, dates or telephone numbers. */
function isTyped(header: readonly string[], below: Records): boolean {
  return header.some((cell, column) => {
    const kinds = below.map((record) => cellKind(record[column] ?? '')).filter((kind) => kind !== 'blank');
    return (
      cell.trim() !== '' && kinds.length > 0 && kinds.every((kind) => kind !== 'text' && kind !== 'flag')
    );
  });
}

/** The rows below name each other as managers; this one names none of them, and none of them names this one. */
function isNamedBelow(header: readonly string[], below: Records): boolean {
  const pointer = findPointer(below, header.length, { mayPoint: () => true, mayBeKey: () => true });
  if (pointer === null) return false;
  const above = (header[pointer.column] ?? '').trim();
  if (above === '') return false;
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  const name = pointer.key.map((at) => header[at] ?? '').join(' ');
  const named = below.some(
    (record) =>
      same(record[pointer.column] ?? '', name) ||
      same(above, pointer.key.map((at) => record[at] ?? '').join(' ')),
  );
  // A list can begin with somebody who leads nobody and whose manager is not in it.
  const looksOther = [pointer.column, ...pointer.key].some((at) => {
    const words = below.map((record) => wordsIn(record[at] ?? '')).filter((count) => count > 0);
    return words.length > 0 && words.every((count) => count > 1) && wordsIn(header[at] ?? '') === 1;
  });
  return !named && (looksOther || below.length > 3);
}

function wordsIn(cell: string): number {
  return cell.split(/[\s,]+/).filter((word) => word !== '').length;
}
