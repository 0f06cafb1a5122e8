import type { Audience } from '../ipc/types.ts';
import type { Hierarchy } from '../graph/hierarchy.ts';
import { boundsOf, type Rect } from '../layout/geometry.ts';
import type { Places } from '../layout/placement.ts';
import { layoutTree } from '../layout/tree-layout.ts';
import type { SeatId } from '../model/id.ts';
import { drawCard } from './draw-card.ts';
import { drawLegend } from './draw-legend.ts';
import { otherLine, reportingLines } from './draw-lines.ts';
import type { MeasureText } from './fit-text.ts';
import { ink } from './palette.ts';
import { filled, type Drawing, type Primitive } from './primitive.ts';
import type { PrintMap } from './print-map.ts';
import { shiftedPart } from './shift-part.ts';

/** Lines and cards of the seats that have a place, lines below cards. Coordinates are those of the places. */
export function drawPlaced(
  map: PrintMap,
  hierarchy: Hierarchy,
  places: Places,
  measure: MeasureText,
): readonly Primitive[] {
  const parts: Primitive[] = [...reportingLines(hierarchy, places)];
  for (const line of map.lines) {
    const from = places.get(line.from);
    const to = places.get(line.to);
    if (from !== undefined && to !== undefined) parts.push(...otherLine(line, from, to));
  }
  for (const [id, place] of places) {
    const card = map.cards.get(id);
    if (card !== undefined) parts.push(...drawCard(card, place, measure));
  }
  return parts;
}

/** The centre of a card that was placed by hand, for `layoutTree`. */
export function placedIn(map: PrintMap): (id: SeatId) => { readonly x: number; readonly y: number } | null {
  return (id) => map.placed.get(id) ?? null;
}

/** What stands above a map that is a file of its own. */
export type MapHeading = { readonly partnerName: string; readonly date: string; readonly audience: Audience };

const MARGIN = 40;
const LEAST_WIDTH = 900;
const TITLE_SIZE = 24;

/** The whole map in one drawing, placed as on the screen, with a heading and a legend: for SVG and PNG. */
export function drawWholeMap(map: PrintMap, heading: MapHeading, measure: MeasureText): Drawing {
  const places = layoutTree(map.hierarchy, { placed: placedIn(map) });
  const bounds: Rect = boundsOf(places.values()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const inner = Math.max(LEAST_WIDTH, bounds.width);
  const legend = drawLegend(heading.audience, inner, measure);
  const mapTop = MARGIN + 64;
  const legendTop = mapTop + bounds.height + 40;
  const left = MARGIN + (inner - bounds.width) / 2;
  const size = { width: inner + 2 * MARGIN, height: legendTop + legend.height + MARGIN };
  const text = { kind: 'text', x: MARGIN, align: 'left' } as const;
  return {
    ...size,
    parts: [
      { kind: 'rect', x: 0, y: 0, ...size, radius: 0, paint: filled(ink.paper) },
      {
        ...text,
        y: MARGIN + TITLE_SIZE * 0.8,
        text: heading.partnerName,
        size: TITLE_SIZE,
        weight: 600,
        fill: ink.text,
      },
      {
        ...text,
        y: MARGIN + TITLE_SIZE + 18,
        text: `${heading.audience} · ${heading.date}`,
        size: 14,
        weight: 400,
        fill: ink.quiet,
      },
      ...drawPlaced(map, map.hierarchy, places, measure).map((part) =>
        shiftedPart(part, left - bounds.x, mapTop - bounds.y),
      ),
      ...legend.parts.map((part) => shiftedPart(part, MARGIN, legendTop)),
    ],
  };
}
