import { ratingDefinitions, type Rating } from '../model/rating.ts';
import type { Rated } from './comparison.ts';
import { commandOf, isUnknown, pairsOf, type Found, type Look } from './look.ts';

/** Ratings whose values have an order from weakest to strongest. */
const ordered: ReadonlySet<string> = new Set([
  'support',
  'influence',
  'coverage',
  'adaptability',
  'relationship',
  'relationship-desired',
]);

/** Ratings that have another value, or another proof, of people who are there at both moments. */
export function compareRatings(look: Look): readonly Found[] {
  return pairsOf(look, 'rating').flatMap(({ id, earlier, later, touched }) => {
    const row = later ?? earlier;
    if (row === undefined || !look.earlier.person.has(row.personId) || !look.later.person.has(row.personId))
      return [];
    const [from, to] = [valuesOf(earlier), valuesOf(later)];
    const isSame = from !== null && to !== null && from.join(' ') === to.join(' ');
    if (isSame && !hasOtherProof(earlier, later)) return [];
    const steps = isSame ? 0 : stepsBetween(row.kind, from, to);
    const difference: Rated = {
      kind: 'rated',
      personId: row.personId,
      rating: row.kind,
      from,
      to,
      direction: isSame ? 'proof' : steps > 0 ? 'up' : steps < 0 ? 'down' : 'other',
      steps,
      evidence: later?.evidence.trim() ?? '',
      confidence: later?.confidence ?? null,
    };
    const fields = isSame ? ['evidence', 'confidence'] : ['values', 'deleted'];
    return [{ difference, people: [row.personId], key: id, command: commandOf(touched, ...fields) }];
  });
}

/** The values of a rating; empty = not rated, null = the log no longer has them. */
function valuesOf(rating: Rating | undefined): readonly string[] | null {
  if (rating === undefined) return [];
  return isUnknown(rating, 'values') ? null : rating.values;
}

/** Whether what speaks for a value is another; who rated and when alone is none. */
function hasOtherProof(earlier: Rating | undefined, later: Rating | undefined): boolean {
  if (later === undefined || later.values.length === 0) return false;
  return (
    (earlier?.evidence.trim() ?? '') !== later.evidence.trim() ||
    (earlier?.confidence ?? null) !== later.confidence
  );
}

/** How many values up or down; 0 without an order or without a value at one end. */
function stepsBetween(
  kind: Rating['kind'],
  from: readonly string[] | null,
  to: readonly string[] | null,
): number {
  const { values } = ratingDefinitions[kind];
  const [before, after] = [values.indexOf(from?.[0] ?? ''), values.indexOf(to?.[0] ?? '')];
  return ordered.has(kind) && before >= 0 && after >= 0 ? after - before : 0;
}
