import type { Sheet } from './containers/sheet.ts';
import { findHeaderRow } from './header-row.ts';
import { fieldOfHeader } from './header-words.ts';

const LOOK_AT = 40;

/**
 * The sheet that is most likely the list: with the most headers that are known, then with the most rows; hidden ones only when
 * nothing else holds a cell. A page's frame and a cover sheet have neither.
 */
export function chooseSheet(sheets: readonly Sheet[]): number {
  const shown = sheets.some(({ hidden, records }) => !hidden && records.length > 0);
  let best = 0;
  let bestScore = -1;
  for (const [index, sheet] of sheets.entries()) {
    if (shown && sheet.hidden) continue;
    const score = scoreOf(sheet);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

function scoreOf({ records }: Sheet): number {
  if (records.length === 0) return 0;
  const start = records.slice(0, LOOK_AT);
  const header = findHeaderRow(start);
  const known = new Set((start[header ?? -1] ?? []).map((cell) => fieldOfHeader(cell)?.field ?? null));
  known.delete(null);
  // Rows decide only between sheets with the same headers.
  return known.size * 100_000 + (records.length < 2 ? 0 : records.length);
}
