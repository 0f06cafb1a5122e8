import { foldWords } from '../text/fold.ts';
import { isSecondHeader } from './header-row.ts';
import { fieldOfHeader } from './header-words.ts';
import { filledIn, textAt, type Records } from './list-shape.ts';

/** Headers in two rows made one: a second line of them, and words above, such as `Employee` and `Manager` above `First, Last` each: a header that comes again gets the word above it in front. Other lists come back as they are. */
export function withOneHeaderRow(records: Records, header: number | null): Records {
  return header === null ? records : withBands(withoutSecond(records, header), header);
}

/** A second line of headers right below, in another language or in words below names of fields: `emp_nm` above `Name` is `Name`, where both are known the first. */
function withoutSecond(records: Records, header: number): Records {
  const [head = [], below = []] = [records[header], records[header + 1]];
  if (!isSecondHeader(below)) return records;
  const better = Array.from({ length: Math.max(head.length, below.length) }, (_, column) => {
    const [first, second] = [head[column] ?? '', below[column] ?? ''];
    const unknown = fieldOfHeader(first) === null && fieldOfHeader(second) !== null;
    return first.trim() === '' || unknown ? second : first;
  });
  return records.map((record, row) => (row === header ? better : row === header + 1 ? [] : record));
}

function withBands(records: Records, header: number): Records {
  if (header === 0) return records;
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
