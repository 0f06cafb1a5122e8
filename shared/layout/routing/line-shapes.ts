import type { SeatId } from '../../model/id.ts';
import { boundsOf, type Rect } from '../geometry.ts';
import type { MapLine } from '../map-lines.ts';
import { shapeOfLine, shapeOfPath, type LineShape } from '../person-lines.ts';
import { rounded, type Polyline } from '../polyline.ts';
import { gridOf, markUsed } from './grid.ts';
import { routeBetween } from './route.ts';

/** Cells of this size leave a lane in the narrowest gutter, in map units. */
const CELL = 6;
/** Above so many cells times lines the lines are curves: far away they are no more than a hint anyway. */
const MOST_WORK = 2_000_000;
const CORNER = 8;

/**
 * The shapes of lines between cards, in the order of the lines. They run through the gutters, never under a card; those at rest (`first`) are
 * laid first, so that what is asked for later moves none of them. `chart` is the reporting lines, which they cross but do not run along.
 * On very large maps they are curves.
 */
export function shapesOfLines(
  lines: readonly MapLine[],
  places: ReadonlyMap<SeatId, Rect>,
  chart: readonly Polyline[],
  isFirst: (line: MapLine) => boolean,
): readonly LineShape[] {
  const bounds = boundsOf(places.values());
  if (bounds === null || lines.length === 0) return [];
  const cells = (bounds.width * bounds.height) / CELL ** 2;
  const shapes = new Map<MapLine, LineShape>();
  if (cells * lines.length <= MOST_WORK) {
    const grid = gridOf(places.values(), bounds, CELL);
    for (const path of chart)
      for (let i = 1; i < path.length; i += 1) {
        const [a, b] = [path[i - 1], path[i]];
        if (a !== undefined && b !== undefined) markUsed(grid, a, b);
      }
    for (const line of [...lines.filter(isFirst), ...lines.filter((other) => !isFirst(other))]) {
      const from = places.get(line.from);
      const to = places.get(line.to);
      const path = from === undefined || to === undefined ? null : routeBetween(grid, from, to);
      if (path !== null) shapes.set(line, shapeOfPath(line, rounded(path, CORNER)));
    }
  }
  return lines.flatMap((line) => {
    const shape = shapes.get(line);
    if (shape !== undefined) return [shape];
    const from = places.get(line.from);
    const to = places.get(line.to);
    return from === undefined || to === undefined ? [] : [shapeOfLine(line, from, to)];
  });
}
