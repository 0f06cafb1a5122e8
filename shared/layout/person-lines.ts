import type { LineKind } from '../model/line.ts';
import { centreOf, type MapPoint, type Rect } from './geometry.ts';
import type { MapLine } from './map-lines.ts';
import {
  beside,
  boundsOfLine,
  curvePoints,
  leaving,
  lengthOf,
  pointAlong,
  type Polyline,
} from './polyline.ts';

/** How a line is drawn, all in map units. Canvas, print and hit-testing use the same points. */
export type LineShape = {
  readonly line: MapLine;
  /** The middle of the line, for hit-testing and labels. */
  readonly path: Polyline;
  /** What is stroked; two for an ally line, the line and its bars for a conflict. */
  readonly strokes: readonly Polyline[];
  readonly width: number;
  readonly dash: readonly number[];
  /** The three corners of the arrow head, filled; null for undirected lines. */
  readonly arrow: Polyline | null;
  readonly bounds: Rect;
};

type StoredKind = Exclude<LineKind, 'reports-to'>;

/** How far a curve swings out, as a share of its length: lines of different kinds between the same two people lie apart. */
const bows: Readonly<Record<StoredKind, number>> = {
  influences: 0.16,
  dotted: 0.07,
  ally: -0.1,
  conflict: -0.2,
};
const MOST_BOW = 140;
const WIDTHS = [1.25, 2, 3] as const;

/** The shape of a dotted, influence, ally or conflict line between two cards. */
export function shapeOfLine(line: MapLine, from: Rect, to: Rect): LineShape {
  const kind = line.kind === 'reports-to' ? 'dotted' : line.kind;
  const control = controlPoint(centreOf(from), centreOf(to), bows[kind]);
  return shapeOfPath(line, curvePoints(leaving(from, control), control, leaving(to, control)));
}

/** The shape of a line whose way is known. */
export function shapeOfPath(line: MapLine, path: Polyline): LineShape {
  const kind = line.kind === 'reports-to' ? 'dotted' : line.kind;
  const arrow = kind === 'influences' ? arrowAt(path, line.strength) : null;
  const shape = { line, path, arrow, ...look(kind, path, line.strength) };
  const bounds = boundsOfLine(shape.strokes.flat().concat(arrow ?? []));
  return { ...shape, bounds };
}

function controlPoint(a: MapPoint, b: MapPoint, bow: number): MapPoint {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return a;
  const by = Math.sign(bow) * Math.min(MOST_BOW, Math.abs(bow) * length) * 2;
  return { x: (a.x + b.x) / 2 + (dy / length) * by, y: (a.y + b.y) / 2 - (dx / length) * by };
}

function look(
  kind: StoredKind,
  path: Polyline,
  strength: number,
): Pick<LineShape, 'strokes' | 'width' | 'dash'> {
  switch (kind) {
    case 'influences':
      return { strokes: [path], width: WIDTHS[strength - 1] ?? WIDTHS[1], dash: [] };
    case 'dotted':
      return { strokes: [path], width: 1.5, dash: [2, 5] };
    case 'ally':
      return { strokes: [beside(path, 2), beside(path, -2)], width: 1.5, dash: [] };
    case 'conflict':
      return { strokes: [path, ...barsOn(path)], width: 1.75, dash: [] };
  }
}

/**
 * Half the length of a bar, half the way between the two of a pair, and the way between pairs, in map units; a line between cards that are
 * very far apart has no more pairs than can be told apart.
 */
const BAR = { half: 5, apart: 2.5, every: 110, most: 200 } as const;

/** Pairs of bars across a line, evenly along it: the sign of a conflict. */
function barsOn(path: Polyline): readonly Polyline[] {
  const pairs = Math.min(BAR.most, Math.max(1, Math.round(lengthOf(path) / BAR.every)));
  return Array.from({ length: pairs }, (_, pair) => {
    const found = pointAlong(path, (pair + 0.5) / pairs);
    if (found === null) return [];
    const [along, across] = [
      { x: Math.cos(found.angle), y: Math.sin(found.angle) },
      { x: -Math.sin(found.angle), y: Math.cos(found.angle) },
    ];
    return [-BAR.apart, BAR.apart].map((by) => {
      const at = { x: found.at.x + along.x * by, y: found.at.y + along.y * by };
      return [-BAR.half, BAR.half].map((to) => ({ x: at.x + across.x * to, y: at.y + across.y * to }));
    });
  }).flat();
}

/** The head of an arrow at the end of a line, `size` map units long; null for a line without length. */
export function headOf(path: Polyline, size: number): Polyline | null {
  const tip = path.at(-1);
  const before = path.findLast(
    (point) => tip !== undefined && Math.hypot(point.x - tip.x, point.y - tip.y) > 1.5,
  );
  if (tip === undefined || before === undefined) return null;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const corner = (turn: number): MapPoint => ({
    x: tip.x - size * Math.cos(angle + turn),
    y: tip.y - size * Math.sin(angle + turn),
  });
  return [tip, corner(0.42), corner(-0.42)];
}

/** Length of the head by strength, in CSS pixels at zoom 1; on the screen it stays so long. */
export function headSize(strength: number): number {
  return 7 + strength * 1.5;
}

function arrowAt(path: Polyline, strength: number): Polyline | null {
  return headOf(path, headSize(strength));
}
