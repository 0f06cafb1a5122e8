import type { PersonId } from '../model/id.ts';
import { ratingKindOf } from '../reading/spoken-value.ts';
import type { FormerRating, LoggedRow } from './entry.ts';

/** What a command that rated one person in one way replaced; null where it did something else, or where nothing stood before. */
export function formerRating(rows: readonly LoggedRow[], rowCount: number): FormerRating | null {
  const [row] = rows;
  if (row === undefined || rowCount !== 1 || row.what !== 'changed') return null;
  const kind = ratingKindOf(row);
  const from = row.fields.find(({ field }) => field === 'values')?.from;
  if (kind === null || !Array.isArray(from) || from.length === 0) return null;
  const personId = row.row.slice(0, -kind.length - 1) as PersonId; // a rating is named by its person and its kind
  return { personId, kind, values: from.map(String) };
}
