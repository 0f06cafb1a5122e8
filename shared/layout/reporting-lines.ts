import type { SeatId } from '../model/id.ts';
import { LEVEL_GAP, STACK_INDENT } from './card-metrics.ts';
import type { MapPoint, Rect } from './geometry.ts';
import type { Placement } from './placement.ts';
import { boundsOfLine, type Polyline } from './polyline.ts';

/** All reporting lines under one manager, as quiet elbows that share their trunk; drawn together. */
export type Comb = {
  readonly manager: SeatId;
  /** Pieces to stroke, all level or upright; shared parts are there once. */
  readonly pieces: readonly Polyline[];
  /** The shared parts alone, for far away, where the last part of a line is shorter than a pixel. */
  readonly stems: readonly Polyline[];
  readonly bounds: Rect;
  /** The last part of each line, which belongs to one report alone: for hit-testing. */
  readonly tails: readonly { readonly report: SeatId; readonly path: Polyline }[];
  /** Each whole line, for drawing it with round corners near by; empty where so many are not worth it. */
  readonly whole: readonly Polyline[];
};

/** With more reports than this the lines of a manager have square corners. */
const MOST_ROUND = 60;

type Report = { readonly id: SeatId; readonly place: Placement };

/** The elbows from a manager's card to the cards of the shown reports; null when there are none. */
export function combOf(manager: SeatId, from: Placement, reports: readonly Report[]): Comb | null {
  if (reports.length === 0) return null;
  const start = bottomOf(from);
  const hung = reports.filter(({ place }) => isHung(from, place));
  const rows = rowsOf(reports.filter(({ place }) => !isHung(from, place)));
  const firstBus = Math.min(...rows.map((row) => row.bus));
  const pieces: Polyline[] = [...hangers(start.y, hung)];
  const tails: { report: SeatId; path: Polyline }[] = hung.map(({ id, place }) => ({
    report: id,
    path: tailOf(place, start.y),
  }));
  for (const row of rows) {
    if (row.bus <= start.y) {
      // Somebody was dragged beside or above the own manager: a line of its own around both cards.
      for (const { id, place } of row.reports) {
        const path = detour(start, topOf(place));
        pieces.push(path);
        tails.push({ report: id, path });
      }
      continue;
    }
    pieces.push(...busPieces(row, start, firstBus));
    for (const { id, place } of row.reports) tails.push({ report: id, path: tailOf(place, row.bus) });
    pieces.push(...spines(row));
  }
  const stems = [...pieces];
  const shared = new Set(stems);
  for (const { path } of tails) if (!shared.has(path)) pieces.push(path);
  const whole = reports.length > MOST_ROUND ? [] : reports.map(({ id }) => reportingPath(from, id, reports));
  return { manager, pieces, stems, tails, whole, bounds: boundsOfLine(pieces.flat()) };
}

/** The whole line of one report up to its manager, for showing one line selected. */
export function reportingPath(from: Placement, report: SeatId, reports: readonly Report[]): Polyline {
  const start = bottomOf(from);
  const own = reports.find(({ id }) => id === report)?.place;
  if (own !== undefined && isHung(from, own))
    return [{ x: spineOf(own), y: start.y }, ...tailOf(own, start.y)];
  const rows = rowsOf(reports.filter(({ place }) => !isHung(from, place)));
  const row = rows.find((candidate) => candidate.reports.some(({ id }) => id === report));
  const place = row?.reports.find(({ id }) => id === report)?.place;
  if (row === undefined || place === undefined) return [];
  if (row.bus <= start.y) return detour(start, topOf(place));
  const firstBus = Math.min(...rows.map((other) => other.bus));
  const entry = place.stacked ? spineOf(place) : topOf(place).x;
  const over: MapPoint[] =
    row.trunk !== null && row.bus > firstBus
      ? [
          { x: start.x, y: firstBus },
          { x: row.trunk, y: firstBus },
          { x: row.trunk, y: row.bus },
        ]
      : [{ x: start.x, y: row.bus }];
  const tail = tailOf(place, row.bus);
  const last: MapPoint[] = place.stacked ? [{ x: entry, y: row.bus }, ...tail] : [...tail];
  return [start, ...over, ...last];
}

type Row = {
  /** y of the horizontal line above this row. */
  readonly bus: number;
  readonly trunk: number | null;
  readonly reports: readonly Report[];
};

function rowsOf(reports: readonly Report[]): readonly Row[] {
  const stackTop = Math.min(...reports.map(({ place }) => (place.stacked ? place.y : Infinity)));
  const rows = new Map<number, { bus: number; trunk: number | null; reports: Report[] }>();
  for (const report of reports) {
    const { place } = report;
    const bus = place.lead?.bus ?? (place.stacked ? stackTop : place.y) - LEVEL_GAP / 2;
    const row = rows.get(bus);
    if (row === undefined) rows.set(bus, { bus, trunk: place.trunk, reports: [report] });
    else {
      row.reports.push(report);
      row.trunk ??= place.trunk;
    }
  }
  return [...rows.values()];
}

function busPieces(row: Row, start: MapPoint, firstBus: number): readonly Polyline[] {
  const entries = row.reports.map(({ place }) => (place.stacked ? spineOf(place) : topOf(place).x));
  const { trunk, bus } = row;
  if (trunk === null || bus === firstBus) {
    const left = Math.min(start.x, ...entries);
    const right = Math.max(start.x, ...entries);
    return [line(start.x, start.y, start.x, bus), line(left, bus, right, bus)];
  }
  return [
    line(Math.min(trunk, start.x), firstBus, Math.max(trunk, start.x), firstBus),
    line(trunk, firstBus, trunk, bus),
    line(trunk, bus, Math.max(...entries), bus),
  ];
}

/** Whether a card hangs on a line that begins at the lower edge of its manager's card, as the cards of a list do. */
function isHung(from: Rect, place: Placement): boolean {
  const { lead } = place;
  if (lead?.bus !== null || lead.spine === null) return false;
  // Where one of the two was dragged away there is no list any more.
  return lead.spine >= from.x && lead.spine <= from.x + from.width && middleOf(place) > from.y + from.height;
}

/** The upright lines of a list. */
function hangers(top: number, reports: readonly Report[]): readonly Polyline[] {
  const ends = new Map<number, number>();
  for (const { place } of reports)
    ends.set(spineOf(place), Math.max(ends.get(spineOf(place)) ?? top, middleOf(place)));
  return [...ends].map(([x, bottom]) => line(x, top, x, bottom));
}

/** The vertical lines beside the columns of a block. */
function spines(row: Row): readonly Polyline[] {
  const ends = new Map<number, number>();
  for (const { place } of row.reports) {
    if (!place.stacked) continue;
    const x = spineOf(place);
    ends.set(x, Math.max(ends.get(x) ?? -Infinity, middleOf(place)));
  }
  return [...ends].map(([x, bottom]) => line(x, row.bus, x, bottom));
}

function tailOf(place: Placement, bus: number): Polyline {
  if (!place.stacked) return line(topOf(place).x, bus, topOf(place).x, place.y);
  return line(spineOf(place), middleOf(place), place.x, middleOf(place));
}

function detour(start: MapPoint, end: MapPoint): Polyline {
  const gap = LEVEL_GAP / 3;
  if (end.y > start.y + 2) {
    const middle = (start.y + end.y) / 2;
    return [start, { x: start.x, y: middle }, { x: end.x, y: middle }, end];
  }
  const between = (start.x + end.x) / 2;
  return [
    start,
    { x: start.x, y: start.y + gap },
    { x: between, y: start.y + gap },
    { x: between, y: end.y - gap },
    { x: end.x, y: end.y - gap },
    end,
  ];
}

function line(x1: number, y1: number, x2: number, y2: number): Polyline {
  return [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
}

function topOf(place: Rect): MapPoint {
  return { x: place.x + place.width / 2, y: place.y };
}

function bottomOf(place: Rect): MapPoint {
  return { x: place.x + place.width / 2, y: place.y + place.height };
}

function middleOf(place: Rect): number {
  return place.y + place.height / 2;
}

function spineOf(place: Placement): number {
  return place.lead?.spine ?? place.x - STACK_INDENT / 2;
}
