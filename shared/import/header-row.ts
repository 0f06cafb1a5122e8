import { cellKind, looksLikeName } from './cell-kind.ts';
import { fieldOfHeader } from './header-words.ts';
import type { ImportField } from './import-field.ts';

const LOOK_AT = 25;
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
export function findHeaderRow(records: readonly (readonly string[])[]): number | null {
  let best: number | null = null;
  let bestKnown = 0;
  for (const [index, record] of records.slice(0, LOOK_AT).entries()) {
    const known = knownIn(record);
    if (known > bestKnown) [best, bestKnown] = [index, known];
  }
  return best ?? namelessHeaderRow(records) ?? mostlyKnownHeaderRow(records) ?? unknownHeaderRow(records);
}

function knownIn(record: readonly string[]): number {
  if (record.some((cell) => ['email', 'url', 'number', 'date', 'phone'].includes(cellKind(cell)))) return 0;
  const fields = record.map((cell) => fieldOfHeader(cell)?.field ?? null).filter((field) => field !== null);
  return fields.some((field) => telling.has(field)) ? new Set(fields).size : 0;
}

/** Headers of a list without a name or an ID: the first row holds nothing but known headers, each with a meaning of its own. */
function namelessHeaderRow(records: readonly (readonly string[])[]): number | null {
  const first = records.findIndex((record) => record.some((cell) => cell.trim() !== ''));
  const cells = (records[first] ?? []).filter((cell) => cell.trim() !== '');
  const fields = new Set(cells.map((cell) => fieldOfHeader(cell)?.field ?? null));
  return cells.length > 1 && fields.size === cells.length && !fields.has(null) ? first : null;
}

/** More known headers than other words, none of which is a name or comes again below: a person's title and department do. */
function mostlyKnownHeaderRow(records: readonly (readonly string[])[]): number | null {
  const first = records.findIndex((record) => record.some((cell) => cell.trim() !== ''));
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

/** Headers in a language that we do not know: words above columns of e-mail addresses, numbers, dates or telephone numbers. */
function unknownHeaderRow(records: readonly (readonly string[])[]): number | null {
  const first = records.findIndex((record) => record.some((cell) => cell.trim() !== ''));
  const header = records[first];
  if (header === undefined || header.length < 2 || header.some((cell) => cellKind(cell) !== 'text'))
    return null;
  if (new Set(header).size < header.length) return null;
  const below = records.slice(first + 1, first + 1 + LOOK_AT);
  const typed = header.some((_, column) => {
    const kinds = below.map((record) => cellKind(record[column] ?? '')).filter((kind) => kind !== 'blank');
    return kinds.length > 0 && kinds.every((kind) => kind !== 'text' && kind !== 'flag');
  });
  return typed ? first : null;
}
