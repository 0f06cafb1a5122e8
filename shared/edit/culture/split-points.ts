import { POINTS_PER_ITEM, type CulturePoints } from '../../model/culture-answer.ts';

const PLACES = 4;

/**
 * Gives one of the four statements so many points and lets the others make up for it, so that they always sum to ten. What was set
 * last stays as long as it can: the statements that nobody touched give and take first, then the one that was touched longest ago.
 * `touched` holds places, the latest last; no points yet = nothing placed anywhere.
 */
export function splitPoints(
  points: CulturePoints | readonly [],
  place: number,
  wanted: number,
  touched: readonly number[],
): CulturePoints {
  const next = [points[0] ?? 0, points[1] ?? 0, points[2] ?? 0, points[3] ?? 0];
  next[place] = Math.min(POINTS_PER_ITEM, Math.max(0, Math.round(wanted)));
  for (const group of othersInOrder(place, touched)) evenOut(next, group);
  const [a = 0, b = 0, c = 0, d = 0] = next;
  return [a, b, c, d];
}

/** The other places in groups that give or take together: first the untouched ones, then one by one from the longest ago. */
function othersInOrder(place: number, touched: readonly number[]): readonly (readonly number[])[] {
  const others = Array.from({ length: PLACES }, (_, index) => index).filter((index) => index !== place);
  const byTime = others
    .filter((index) => touched.includes(index))
    .sort((a, b) => touched.lastIndexOf(a) - touched.lastIndexOf(b));
  return [others.filter((index) => !touched.includes(index)), ...byTime.map((index) => [index])];
}

/** Lets a group give (from its largest) or take (to its smallest), point by point, until all make ten or it cannot any more. */
function evenOut(points: number[], group: readonly number[]): void {
  const at = (index: number): number => points[index] ?? 0;
  for (;;) {
    const missing = POINTS_PER_ITEM - points.reduce((sum, each) => sum + each, 0);
    const able = missing > 0 ? group : group.filter((index) => at(index) > 0);
    if (missing === 0 || able.length === 0) return;
    const chosen = able.reduce((best, index) =>
      (missing > 0 ? at(index) < at(best) : at(index) > at(best)) ? index : best,
    );
    points[chosen] = at(chosen) + Math.sign(missing);
  }
}
