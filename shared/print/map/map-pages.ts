import { boundsOf } from '../../layout/geometry.ts';
import { layoutTree } from '../../layout/tree-layout.ts';
import type { SeatId } from '../../model/id.ts';
import { lineKindLabels } from '../../model/line.ts';
import { NAME_SIZE, SMALL_SIZE } from './card-style.ts';
import { linesIn } from './draw-lines.ts';
import { drawPlaced, placedIn } from './draw-map.ts';
import type { MeasureText } from '../fit-text.ts';
import { fits, piecesOf, type Piece, type Room } from './map-pieces.ts';
import { ink } from './palette.ts';
import { type Drawing, type Primitive } from './primitive.ts';
import type { PrintMap } from './print-map.ts';
import { shiftedPart } from './shift-part.ts';
import { listed } from '../../text/wording.ts';

/** A line that leads from a person of this page to one of another. */
export type AwayLine = {
  readonly from: string;
  readonly kind: string;
  readonly to: string;
  readonly page: number;
};

/** One page of the map: its drawing in map units and how large it is printed. */
export type MapPage = {
  /** Counts the pages of the map from 1. */
  readonly number: number;
  /** Whose branches these are; empty when the whole map is on one page. */
  readonly title: string;
  readonly drawing: Drawing;
  /** Points on paper for one map unit. */
  readonly scale: number;
  readonly away: readonly AwayLine[];
};

/** No type on paper is smaller than this many points; a little over the six that are promised, for rounding. */
const LEAST_POINTS = 6.1;
/** Type is not blown up on a small map: names are printed at most this many points high. */
const MOST_POINTS = 10;
/** Around everything, for outlines and marks that stand over the edge of a card. */
const MARGIN = 12;
const GAP = 44;

/**
 * The map on pages with this much room (points). A map that fits goes on one page, as the user placed it where that fits too;
 * else it is split by branches, with marks that say where a branch goes on and where it comes from.
 */
export function mapPages(map: PrintMap, points: Room, measure: MeasureText): readonly MapPage[] {
  const least = LEAST_POINTS / SMALL_SIZE;
  const room = { width: points.width / least - 2 * MARGIN, height: points.height / least - 2 * MARGIN };
  const pieces = asPlaced(map, room) ?? piecesOf(map.hierarchy, room);
  const sheets = pack(pieces, room);
  const pageOf = new Map<Piece, number>();
  sheets.forEach((sheet, index) => {
    for (const { piece } of sheet) pageOf.set(piece, index + 1);
  });
  const pages = sheets.map((sheet, index) =>
    drawSheet(map, sheet, index + 1, sheets, pageOf, points, measure),
  );
  // One scale for all pages: cards of the same size read as one map.
  const scale = Math.min(...pages.map((page) => page.scale));
  return pages.map((page) => ({ ...page, scale }));
}

function asPlaced(map: PrintMap, room: Room): readonly Piece[] | null {
  if (map.placed.size === 0) return null;
  const places = layoutTree(map.hierarchy, { placed: placedIn(map) });
  const bounds = boundsOf(places.values());
  if (bounds === null) return null;
  const piece: Piece = { hierarchy: map.hierarchy, places, bounds, stubs: [], continues: null };
  return fits(piece, room) ? [piece] : null;
}

type Put = { readonly piece: Piece; readonly x: number; readonly y: number };

/** Puts pieces side by side in rows, page after page, without changing their order. */
function pack(pieces: readonly Piece[], room: Room): readonly (readonly Put[])[] {
  const sheets: Put[][] = [];
  let sheet: Put[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const piece of pieces) {
    const { width, height } = piece.bounds;
    if (x > 0 && x + width > room.width) {
      x = 0;
      y += rowHeight + GAP;
      rowHeight = 0;
    }
    if (sheet.length > 0 && y + height > room.height) {
      sheets.push(sheet);
      sheet = [];
      x = 0;
      y = 0;
      rowHeight = 0;
    }
    sheet.push({ piece, x: x - piece.bounds.x, y: y - piece.bounds.y });
    x += width + GAP;
    rowHeight = Math.max(rowHeight, height);
  }
  if (sheet.length > 0) sheets.push(sheet);
  return sheets;
}

function drawSheet(
  map: PrintMap,
  sheet: readonly Put[],
  number: number,
  sheets: readonly (readonly Put[])[],
  pageOf: ReadonlyMap<Piece, number>,
  points: Room,
  measure: MeasureText,
): MapPage {
  const width = Math.max(...sheet.map(({ piece, x }) => piece.bounds.x + piece.bounds.width + x));
  const height = Math.max(...sheet.map(({ piece, y }) => piece.bounds.y + piece.bounds.height + y));
  const drawing = {
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN,
    parts: sheet.flatMap(({ piece, x, y }) =>
      [
        ...drawPlaced(map, piece.places, linesIn(map, piece.hierarchy, piece.places), measure),
        ...marksOf(map, piece, number, pageOf, measure),
      ].map((part) => shiftedPart(part, x + MARGIN, y + MARGIN)),
    ),
  };
  return {
    number,
    title: sheets.length === 1 ? '' : titleOf(map, sheet),
    drawing,
    scale: Math.min(MOST_POINTS / NAME_SIZE, points.width / drawing.width, points.height / drawing.height),
    away: awayLines(map, sheet, sheets),
  };
}

/** The marks that say on which page a branch goes on, and where a branch comes from. */
function marksOf(
  map: PrintMap,
  piece: Piece,
  here: number,
  pageOf: ReadonlyMap<Piece, number>,
  measure: MeasureText,
): readonly Primitive[] {
  const parts: Primitive[] = [];
  const pieces = [...pageOf.keys()];
  for (const stub of piece.stubs) {
    const place = piece.places.get(stub);
    const next = pieces.find((other) => other.continues === stub);
    const page = next === undefined ? undefined : pageOf.get(next);
    if (place === undefined || page === undefined) continue;
    const text = `${map.hierarchy.descendantCountOf(stub)} more ${page === here ? 'on this page' : `on map ${page}`}`;
    parts.push(...mark(text, place.x + place.width / 2, place.y + place.height, page, measure));
  }
  const { continues } = piece;
  const top = continues === null ? undefined : piece.places.get(continues);
  if (continues !== null && top !== undefined) {
    const before = pieces.find((other) => other !== piece && other.places.has(continues));
    const page = before === undefined ? undefined : pageOf.get(before);
    const text = page === here ? 'continued' : `continued from map ${page}`;
    // A little higher than the edge, clear of the name.
    if (page !== undefined) parts.push(...mark(text, top.x + top.width / 2, top.y - 3, page, measure));
  }
  return parts;
}

/** A label on the edge of a card, its middle at the given point. */
function mark(text: string, x: number, y: number, page: number, measure: MeasureText): readonly Primitive[] {
  const width = measure(text, SMALL_SIZE, 600) + 16;
  return [
    {
      kind: 'rect',
      x: x - width / 2,
      y: y - 8.5,
      width,
      height: 17,
      radius: 8.5,
      paint: { fill: ink.paper, stroke: ink.text, width: 1, dash: [] },
    },
    {
      kind: 'text',
      x,
      y: y + 4.3,
      text,
      size: SMALL_SIZE,
      weight: 600,
      fill: ink.text,
      align: 'middle',
      page,
    },
  ];
}

const NAMES_IN_TITLE = 3;

function titleOf(map: PrintMap, sheet: readonly Put[]): string {
  const tops = new Set(sheet.flatMap(({ piece }) => piece.hierarchy.roots));
  return listed(
    [...tops].map((id) => nameOn(map, id)),
    NAMES_IN_TITLE,
  );
}

function awayLines(
  map: PrintMap,
  sheet: readonly Put[],
  sheets: readonly (readonly Put[])[],
): readonly AwayLine[] {
  const has = (puts: readonly Put[], id: SeatId): boolean => puts.some(({ piece }) => piece.places.has(id));
  return map.lines.flatMap(({ kind, from, to }) => {
    if (sheets.find((other) => has(other, from)) !== sheet) return [];
    if (sheets.some((other) => has(other, from) && has(other, to))) return [];
    const page = sheets.findIndex((other) => has(other, to)) + 1;
    return [{ from: nameOn(map, from), kind: lineKindLabels[kind], to: nameOn(map, to), page }];
  });
}

function nameOn(map: PrintMap, id: SeatId): string {
  const card = map.cards.get(id);
  if (card === undefined) return '';
  return card.vacant && card.title !== '' ? `${card.name}: ${card.title}` : card.name;
}
