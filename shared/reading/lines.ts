import { endsOf, type Line } from '../model/line.ts';
import { sameRows } from './same-rows.ts';

/** What two lines share that say the same: kind and ends, for ally and conflict in either direction; null for a line without two different ends. */
function sayingOf(line: Line): string | null {
  const [from, to] = endsOf(line);
  if (from === null || to === null || from === to) return null;
  const isDirected = line.kind === 'influences' || line.kind === 'dotted';
  return [line.kind, ...(isDirected || from < to ? [from, to] : [to, from])].join(' ');
}

/** The lines that count, and those that two devices each drew; a line that lacks one of its ends does not count. */
export const { counting: linesThatCount, doubles: doubleLines } = sameRows<'line'>(sayingOf);
