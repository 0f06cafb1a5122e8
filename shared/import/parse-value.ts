import {
  confidenceLabels,
  confidences,
  type Confidence,
  ratingDefinitions,
  type RatingKind,
} from '#shared/model/rating.ts';

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

/** Yes or no, in the words that spreadsheets use; null when it is neither. */
export function parseFlag(cell: string): boolean | null {
  if (/^(yes|y|true|1|ja|oui|s[ií])$/i.test(cell)) return true;
  return /^(no|n|false|0|nein|non|nei)$/i.test(cell) ? false : null;
}
