import { readersText, type Audience } from '../audience.ts';
import { boundsOf, type Rect } from '../../layout/geometry.ts';
import type { Places } from '../../layout/placement.ts';
import { layoutTree } from '../../layout/tree-layout.ts';
import type { SeatId } from '../../model/id.ts';
import { composedFor } from './composed-for.ts';
import { drawCard } from './draw-card.ts';
import { drawDifferences, roomOfDifferences } from './draw-differences.ts';
import { drawLegend } from './draw-legend.ts';
import { boxesOfLines, drawLines, linesIn, type PlacedLines } from './draw-lines.ts';
import { ellipsised, type MeasureText } from '../fit-text.ts';
import { ink } from './palette.ts';
import { filled, type Drawing, type Primitive } from './primitive.ts';
import type { PrintMap } from './print-map.ts';
import { shiftedPart } from './shift-part.ts';

/** Lines, cards and differences of the seats that have a place: lines below cards, signs above them. Coordinates are those of the places. */
export function drawPlaced(
  map: PrintMap,
  places: Places,
  lines: PlacedLines,
  measure: MeasureText,
): readonly Primitive[] {
  const differences = drawDifferences(map.compared, places, measure);
  const parts: Primitive[] = [...drawLines(lines), ...differences.below];
  for (const [id, place] of places) {
    const card = map.cards.get(id);
    if (card !== undefined) parts.push(...drawCard(card, place, measure));
  }
  return [...parts, ...differences.above];
}

/** The centre of a card that was placed by hand, for `layoutTree`. */
export function placedIn(map: PrintMap): (id: SeatId) => { readonly x: number; readonly y: number } | null {
  return (id) => map.placed.get(id) ?? null;
}

/** What stands above a map that is a file of its own. */
export type MapHeading = {
  readonly partnerName: string;
  readonly date: string;
  readonly audience: Audience;
  /** The moments that are compared, in words. */
  readonly since?: string;
};

/** A picture has the shape of a wide screen, and cards as large as they are read there. */
const SCREEN = { width: 1_500, height: 900 };
const MARGIN = 40;
const LEAST_WIDTH = 900;
const TITLE_SIZE = 24;
const HEADING_HEIGHT = 72;
const LEGEND_GAP = 40;
const NOTHING: Rect = { x: 0, y: 0, width: 0, height: 0 };

type WholeMap = {
  readonly width: number;
  readonly height: number;
  readonly places: Places;
  readonly lines: PlacedLines;
  readonly bounds: Rect;
  readonly inner: number;
  readonly mapTop: number;
  readonly legend: Drawing;
};

function frameWholeMap(map: PrintMap, audience: Audience, measure: MeasureText): WholeMap {
  const places =
    map.placed.size > 0
      ? layoutTree(map.hierarchy, { placed: placedIn(map) })
      : composedFor(map, map.hierarchy, SCREEN);
  const lines = linesIn(map, map.hierarchy, places);
  const bounds =
    boundsOf([
      ...places.values(),
      ...boxesOfLines(lines),
      ...roomOfDifferences(map.compared, places, measure),
    ]) ?? NOTHING;
  const inner = Math.max(LEAST_WIDTH, bounds.width);
  const legend = drawLegend(audience, inner, measure, map.compared);
  const mapTop = MARGIN + HEADING_HEIGHT;
  const height = mapTop + bounds.height + LEGEND_GAP + legend.height + MARGIN;
  return { width: inner + 2 * MARGIN, height, places, lines, bounds, inner, mapTop, legend };
}

/** How large the drawing of the whole map will be, in map units, without drawing it. */
export function wholeMapSize(
  map: PrintMap,
  audience: Audience,
  measure: MeasureText,
): { readonly width: number; readonly height: number } {
  const { width, height } = frameWholeMap(map, audience, measure);
  return { width, height };
}

/** The whole map in one drawing, placed as on the screen, with a heading and a legend: for SVG and PNG. */
export function drawWholeMap(map: PrintMap, heading: MapHeading, measure: MeasureText): Drawing {
  const frame = frameWholeMap(map, heading.audience, measure);
  const { width, height, places, lines, bounds, inner, mapTop, legend } = frame;
  const left = MARGIN + (inner - bounds.width) / 2;
  const text = { kind: 'text', x: MARGIN, align: 'left' } as const;
  const title = ellipsised(heading.partnerName, inner, TITLE_SIZE, 600, measure);
  const since = heading.since === undefined ? '' : ` · ${heading.since}`;
  const line = `${readersText(heading.audience, heading.partnerName)} · ${heading.date}${since}`;
  return {
    width,
    height,
    parts: [
      { kind: 'rect', x: 0, y: 0, width, height, radius: 0, paint: filled(ink.paper) },
      { ...text, y: MARGIN + 19, text: title, size: TITLE_SIZE, weight: 600, fill: ink.text },
      { ...text, y: MARGIN + 42, text: line, size: 14, weight: 400, fill: ink.quiet },
      ...drawPlaced(map, places, lines, measure).map((part) =>
        shiftedPart(part, left - bounds.x, mapTop - bounds.y),
      ),
      ...legend.parts.map((part) => shiftedPart(part, MARGIN, height - MARGIN - legend.height)),
    ],
  };
}
