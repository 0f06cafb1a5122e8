import type { MapPoint, Rect } from './geometry.ts';

/** Two or more points joined by straight pieces. */
export type Polyline = readonly MapPoint[];

/** Points on the quadratic curve from `a` over the control point `c` to `b`, both ends included. */
export function curvePoints(a: MapPoint, c: MapPoint, b: MapPoint, pieces = 20): Polyline {
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const t = i / pieces;
    const u = 1 - t;
    return {
      x: u * u * a.x + 2 * u * t * c.x + t * t * b.x,
      y: u * u * a.y + 2 * u * t * c.y + t * t * b.y,
    };
  });
}

/** The same line moved sideways by `by` map units, to the left of its direction for positive values. */
export function beside(line: Polyline, by: number): Polyline {
  return line.map((point, index) => {
    const { x, y } = normalAt(line, index);
    return { x: point.x + x * by, y: point.y + y * by };
  });
}

/** Points on the round part of a corner. */
const ARC = 5;

/** The same line with round corners of at most this radius. */
export function rounded(line: Polyline, radius: number): Polyline {
  return line.flatMap((corner, index) => {
    const before = line[index - 1];
    const after = line[index + 1];
    if (before === undefined || after === undefined) return [corner];
    const room = Math.min(radius, between(before, corner) / 2, between(corner, after) / 2);
    return curvePoints(towards(corner, before, room), corner, towards(corner, after, room), ARC);
  });
}

function towards(from: MapPoint, to: MapPoint, by: number): MapPoint {
  const length = between(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

/** The point at a share of the length of a line, and the direction in which it runs there, in radians; null for a line without length. */
export function pointAlong(
  line: Polyline,
  share: number,
): { readonly at: MapPoint; readonly angle: number } | null {
  let left = lengthOf(line) * share;
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1], line[i]];
    const piece = between(a, b);
    if (a === undefined || b === undefined || piece === 0) continue;
    if (left <= piece || i === line.length - 1) {
      const t = Math.min(1, left / piece);
      return {
        at: { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t },
        angle: Math.atan2(b.y - a.y, b.x - a.x),
      };
    }
    left -= piece;
  }
  return null;
}

/** The length of a line. */
export function lengthOf(line: Polyline): number {
  let length = 0;
  for (let i = 1; i < line.length; i += 1) length += between(line[i - 1], line[i]);
  return length;
}

/** The shortest distance from a point to a line; Infinity for a line without points. */
export function distanceTo(line: Polyline, point: MapPoint): number {
  let nearest = Infinity;
  for (let i = 1; i < line.length; i += 1) {
    const a = line[i - 1];
    const b = line[i];
    if (a !== undefined && b !== undefined) nearest = Math.min(nearest, distanceToPiece(a, b, point));
  }
  return nearest;
}

/** The smallest rectangle around a line. */
export function boundsOfLine(line: Polyline): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of line) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where a straight line from the middle of a rectangle towards `target` leaves the rectangle. */
export function leaving(rect: Rect, target: MapPoint): MapPoint {
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  const dx = target.x - x;
  const dy = target.y - y;
  if (dx === 0 && dy === 0) return { x, y };
  const scale = Math.min(
    dx === 0 ? Infinity : rect.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : rect.height / 2 / Math.abs(dy),
  );
  return { x: x + dx * scale, y: y + dy * scale };
}

function normalAt(line: Polyline, index: number): MapPoint {
  const a = line[Math.max(0, index - 1)];
  const b = line[Math.min(line.length - 1, index + 1)];
  if (a === undefined || b === undefined) return { x: 0, y: 0 };
  const length = between(a, b);
  return length === 0 ? { x: 0, y: 0 } : { x: (b.y - a.y) / length, y: (a.x - b.x) / length };
}

function between(a: MapPoint | undefined, b: MapPoint | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.hypot(b.x - a.x, b.y - a.y);
}

function distanceToPiece(a: MapPoint, b: MapPoint, p: MapPoint): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / square));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
