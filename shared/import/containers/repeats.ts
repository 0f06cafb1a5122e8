import { strFromU8, strToU8 } from 'fflate';
import { MAX_COLUMNS } from './limits.ts';

/** Nobody stands in a list that often; a gap between rows is hardly ever larger. */
const MOST_ALIKE = 20;
const MOST_ROWS_ADDED = 5_000;
const COUNTS = /<table:table-row\b|number-(rows|columns)-repeated\s*=\s*["'](\d+)/g;

/**
 * OpenDocument writes cells and rows that are alike once, with how often: a few bytes could ask for any number of them. Rows are
 * cut to what a list may have, cells to the columns that are read. Bytes without counts come back as they are.
 */
export function withoutRepeats(bytes: Uint8Array): Uint8Array {
  const latin = strFromU8(bytes, true);
  if (!latin.includes('-repeated')) return bytes;
  let rowsLeft = MOST_ROWS_ADDED;
  let column = 0;
  const bounded = latin.replace(COUNTS, (found: string, what: string | undefined, digits = '1') => {
    if (what === undefined) {
      column = 0;
      return found;
    }
    const count = Number(digits);
    const rows = what === 'rows';
    const allowed = Math.max(
      1,
      Math.min(count, rows ? Math.min(MOST_ALIKE, rowsLeft) : MAX_COLUMNS - column),
    );
    if (rows) rowsLeft -= allowed - 1;
    else column += allowed;
    return `${found.slice(0, -digits.length)}${allowed}`;
  });
  return strToU8(bounded, true);
}
