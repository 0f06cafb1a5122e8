import { foldWords } from '../text/fold.ts';
import { fieldOfHeader } from './header-words.ts';
import { filledIn, textAt, type Records } from './list-shape.ts';

/** Headers in two rows, such as `Employee` and `Manager` above `First, Last` each: a header that comes again gets the word above it in front. Other lists come back as they are. */
export function withOneHeaderRow(records: Records, header: number | null): Records {
  if (header === null || header === 0) return records;
  const [above, head] = [records[header - 1], records[header] ?? []];
  if (filledIn(above) < 2) return records;
  const seen = new Set<string>();
  let band = '';
  let changed = false;
  const joined = head.map((cell, column) => {
    band = textAt(above, column) || band;
    const folded = foldWords(cell);
    const again = folded !== '' && seen.has(folded);
    seen.add(folded);
    if (!again || band === '') return cell;
    changed = true;
    const half = fieldOfHeader(cell)?.field;
    return half === 'firstName'
      ? `${band} first name`
      : half === 'lastName'
        ? `${band} last name`
        : `${band} ${cell}`;
  });
  return changed ? records.map((record, row) => (row === header ? joined : record)) : records;
}
