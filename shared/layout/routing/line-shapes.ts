import type { SeatId } from '../../model/id.ts';
import { boundsOf, type Rect } from '../geometry.ts';
import { isStrong, type MapLine } from '../map-lines.ts';
import { shapeOfLine, shapeOfPath, type LineShape } from '../person-lines.ts';
import { rounded, type Polyline } from '../polyline.ts';
import { gridOf, markUsed, type Grid } from './grid.ts';
import { routeBetween } from './route.ts';

/** Cells of this size leave a lane in the narrowest gutter, in map units. */
const CELL = 6;
/** Above so many cells times lines the lines are curves: far away they are no more than a hint anyway. */
const MOST_WORK = 2_000_000;
const CORNER = 8;

/** Gives the shapes of lines, in their order. */
export type LineShaper = (wanted: readonly MapLine[]) => readonly LineShape[];

/**
 * Finds the ways of lines between cards when they are asked for: through the gutters, never under a card. The strong ones of what is asked for
 * are laid first, and what was laid once is never moved by what is asked for later. `chart` is the reporting lines, which they cross but do
 * not run along. Where a map is very large for the `count` of lines that it has, they are curves.
 */
export function lineShaper(
  count: number,
  places: ReadonlyMap<SeatId, Rect>,
  chart: () => readonly Polyline[],
): LineShaper {
  const known = new Map<string, LineShape>();
  let grid: Grid | null | undefined;
  const shapeOf = (line: MapLine): LineShape | null => {
    const [from, to] = [places.get(line.from), places.get(line.to)];
    if (from === undefined || to === undefined) return null;
    if (grid === undefined) grid = gridFor(count, places, chart);
    const path = grid === null ? null : routeBetween(grid, from, to);
    return path === null ? shapeOfLine(line, from, to) : shapeOfPath(line, rounded(path, CORNER));
  };
  return (wanted) => {
    const waiting = wanted.filter(({ id }) => !known.has(id));
    for (const line of [...waiting.filter(isStrong), ...waiting.filter((other) => !isStrong(other))]) {
      const shape = shapeOf(line);
      if (shape !== null) known.set(line.id, shape);
    }
    return wanted.flatMap(({ id }) => known.get(id) ?? []);
  };
}

/** The cards and the chart as cells; null where there are too many of them. */
function gridFor(
  count: number,
  places: ReadonlyMap<SeatId, Rect>,
  chart: () => readonly Polyline[],
): Grid | null {
  const bounds = boundsOf(places.values());
  if (bounds === null || ((bounds.width * bounds.height) / CELL ** 2) * count > MOST_WORK) return null;
  const grid = gridOf(places.values(), bounds, CELL);
  for (const path of chart())
    for (let i = 1; i < path.length; i += 1) {
      const [a, b] = [path[i - 1], path[i]];
      if (a !== undefined && b !== undefined) markUsed(grid, a, b);
    }
  return grid;
}
