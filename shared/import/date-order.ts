/** In which order day and month stand in a column of dates; `open` when its dates do not tell. */
export type DateOrder = 'day-first' | 'month-first' | 'open';

const FIGURES = /^(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?:,?\s.*)?$/;

/**
 * The order of a whole column: one date with a day above 12 decides for all. Null when no date of the column needs it: dates with
 * dots, names of months or the year in front tell by themselves. `open` also when the column contradicts itself.
 */
export function dateOrderOf(cells: readonly string[]): DateOrder | null {
  let needed = false;
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    if (cell.length < 6 || cell.length > 30) continue;
    const found = FIGURES.exec(cell.trim());
    if (found === null) continue;
    const [first, second] = [Number(found[1]), Number(found[3])];
    if (first > 12) dayFirst = true;
    else if (second > 12) monthFirst = true;
    if (first !== second) needed = true;
  }
  if (!needed) return null;
  if (dayFirst === monthFirst) return 'open';
  return dayFirst ? 'day-first' : 'month-first';
}
