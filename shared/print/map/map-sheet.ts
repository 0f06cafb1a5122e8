import type { Hierarchy } from '../../graph/hierarchy.ts';
import { boundsOf, type Rect } from '../../layout/geometry.ts';
import type { Places } from '../../layout/placement.ts';
import { layoutTree } from '../../layout/tree-layout.ts';
import type { MeasureText } from '../fit-text.ts';
import { NAME_SIZE, PAPER_CARD, SMALL_SIZE } from './card-style.ts';
import { drawPlaced, placedIn } from './draw-map.ts';
import { LEAST_POINTS, MARGIN, MOST_POINTS, mark } from './map-pages.ts';
import type { Room } from './map-pieces.ts';
import type { Drawing } from './primitive.ts';
import type { PrintMap } from './print-map.ts';
import { shiftedPart } from './shift-part.ts';
import { subHierarchy } from './sub-hierarchy.ts';

/** The whole map on one sheet. */
export type MapSheet = {
  readonly drawing: Drawing;
  /** Points on paper for one map unit. */
  readonly scale: number;
  /** How many seats are folded into those above them, because their type would be too small to read. */
  readonly folded: number;
};

type Laid = {
  readonly hierarchy: Hierarchy;
  readonly places: Places;
  readonly bounds: Rect;
  readonly scale: number;
};

/** Widths of rows that are tried, as shares of what the sheet would have at the smallest type. */
const ROW_SHARES = [1, 0.85, 0.7, 0.6, 0.5, 0.4];

/**
 * The map on one sheet of this much room (points), in the arrangement that gives the largest type; null without anybody on it. A map that
 * is too large to be read loses its lowest levels, with the count of who is below.
 */
export function mapSheet(map: PrintMap, points: Room, measure: MeasureText): MapSheet | null {
  const { hierarchy } = map;
  if (hierarchy.roots.length === 0) return null;
  const deepest = Math.max(...hierarchy.preorder.map((id) => hierarchy.depthOf(id)));
  let laid = layOut(map, hierarchy, points);
  for (let depth = deepest - 1; depth >= 0 && laid.scale * SMALL_SIZE < LEAST_POINTS; depth -= 1)
    laid = layOut(
      map,
      subHierarchy(hierarchy, hierarchy.roots, (id) => hierarchy.depthOf(id) <= depth),
      points,
    );
  return drawn(map, laid, measure);
}

function layOut(map: PrintMap, hierarchy: Hierarchy, points: Room): Laid {
  const least = LEAST_POINTS / SMALL_SIZE;
  const card = { cardWidth: PAPER_CARD.width, cardHeight: PAPER_CARD.height };
  const tried = [
    ...(map.placed.size === 0 ? [] : [layoutTree(hierarchy, { placed: placedIn(map) })]),
    ...ROW_SHARES.map((share) =>
      layoutTree(hierarchy, { ...card, rowWidth: (points.width / least) * share }),
    ),
  ].map((places): Laid => {
    const bounds = boundsOf(places.values()) ?? { x: 0, y: 0, width: 1, height: 1 };
    const scale = Math.min(
      MOST_POINTS / NAME_SIZE,
      points.width / (bounds.width + 2 * MARGIN),
      points.height / (bounds.height + 2 * MARGIN),
    );
    return { hierarchy, places, bounds, scale };
  });
  const [first] = tried;
  if (first === undefined) throw new Error('some width is always tried');
  // As the user placed it where that can be read, else the largest type.
  if (map.placed.size > 0 && first.scale * SMALL_SIZE >= LEAST_POINTS) return first;
  return tried.reduce((best, next) => (next.scale > best.scale ? next : best));
}

function drawn(map: PrintMap, { hierarchy, places, bounds, scale }: Laid, measure: MeasureText): MapSheet {
  const whole = map.hierarchy;
  const folds = hierarchy.preorder.filter(
    (id) => hierarchy.childrenOf(id).length === 0 && whole.childrenOf(id).length > 0,
  );
  const marks = folds.flatMap((id) => {
    const place = places.get(id);
    if (place === undefined) return [];
    const text = `${String(whole.descendantCountOf(id))} more`;
    return mark(text, place.x + place.width / 2, place.y + place.height, undefined, measure);
  });
  return {
    drawing: {
      width: bounds.width + 2 * MARGIN,
      height: bounds.height + 2 * MARGIN,
      parts: [...drawPlaced(map, hierarchy, places, measure), ...marks].map((part) =>
        shiftedPart(part, MARGIN - bounds.x, MARGIN - bounds.y),
      ),
    },
    scale,
    folded: whole.preorder.length - hierarchy.preorder.length,
  };
}
