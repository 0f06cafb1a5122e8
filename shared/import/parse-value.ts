import {
  confidenceLabels,
  confidences,
  type Confidence,
  ratingDefinitions,
  type RatingKind,
} from '#shared/model/rating.ts';
import type { IsoDate } from '#shared/model/id.ts';

/** The ids that a cell such as `Decision maker; User` names, or null when a part of it is no value of the rating. */
export function parseRatingValues(kind: RatingKind, cell: string): readonly string[] | null {
  const { values, labels, most } = ratingDefinitions[kind];
  const found: string[] = [];
  for (const part of cell.split(/[;\n]/)) {
    const word = part.trim().toLowerCase();
    if (word === '') continue;
    const value = values.find((v) => v === word || labels[v]?.toLowerCase() === word);
    if (value === undefined) return null;
    if (!found.includes(value)) found.push(value);
  }
  return found.length === 0 || found.length > most ? null : found;
}

/** The labels of rating values as one cell, as `parseRatingValues` reads them. */
export function ratingValuesText(kind: RatingKind, values: readonly string[]): string {
  const { labels } = ratingDefinitions[kind];
  return values.map((value) => labels[value] ?? value).join('; ');
}

/** A confidence by id or label, or null. */
export function parseConfidence(cell: string): Confidence | null {
  const word = cell.trim().toLowerCase();
  return confidences.find((c) => c === word || confidenceLabels[c].toLowerCase() === word) ?? null;
}

/** A date written as `2026-03-31` or, as spreadsheets may have changed it, `31.03.2026` or `31/3/2026`; null when it is not a date or when day and month could be mixed up. */
export function parseDate(cell: string): IsoDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(cell);
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
  if (dotted !== null) return dateOf(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell);
  if (slashed === null) return null;
  const [, a = '', b = '', year] = slashed;
  if (Number(a) > 12) return dateOf(year, b, a);
  return Number(b) > 12 || a === b ? dateOf(year, a, b) : null;
}

function dateOf(year = '', month = '', day = ''): IsoDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse moves the 31st of a short month on: only a date that comes back the same exists.
  const same = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return same ? (text as IsoDate) : null; // the check above makes it one
}

/** Yes or no, in the words that spreadsheets use; null when it is neither. */
export function parseFlag(cell: string): boolean | null {
  if (/^(yes|y|true|1|ja|oui|s[ií])$/i.test(cell)) return true;
  return /^(no|n|false|0|nein|non|nei)$/i.test(cell) ? false : null;
}
