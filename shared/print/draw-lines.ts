import { LEVEL_GAP, STACK_INDENT } from '../layout/card-metrics.ts';
import { centreOf, type Rect } from '../layout/geometry.ts';
import type { Placement } from '../layout/placement.ts';
import { n } from './card-marks.ts';
import { ink } from './palette.ts';
import { filled, stroked, type Primitive } from './primitive.ts';
import type { InternalLineKind } from './print-map.ts';

type Point = { readonly x: number; readonly y: number };

/** The elbow from a manager to a report, the way the layout has left room for it. */
export function reportingLine(manager: Rect, report: Placement): Primitive {
  const from = { x: manager.x + manager.width / 2, y: manager.y + manager.height };
  const turn = from.y + LEVEL_GAP / 2;
  const to = { x: report.x + report.width / 2, y: report.y };
  const middle = report.y + report.height / 2;
  const above = report.y - LEVEL_GAP / 2;
  const start = `M${n(from.x)} ${n(from.y)}`;
  const d = report.stacked
    ? `${start}V${n(turn)}H${n(report.x - STACK_INDENT / 2)}V${n(middle)}H${n(report.x)}`
    : report.trunk !== null
      ? `${start}V${n(turn)}H${n(report.trunk)}V${n(above)}H${n(to.x)}V${n(to.y)}`
      : `${start}V${n(above)}H${n(to.x)}V${n(to.y)}`;
  return { kind: 'path', d, paint: stroked(ink.line, 1.2) };
}

/** A line of one of the four other kinds, from the edge of one card to the edge of the other. */
export function otherLine(
  kind: InternalLineKind,
  strength: number,
  from: Rect,
  to: Rect,
): readonly Primitive[] {
  const a = edgePoint(from, centreOf(to));
  const b = edgePoint(to, centreOf(from));
  switch (kind) {
    case 'dotted':
      return [{ kind: 'path', d: `M${at(a)}L${at(b)}`, paint: stroked(ink.line, 1.2, [2, 4]) }];
    case 'influences':
      return influence(a, b, strength);
    case 'ally':
      return [3, -3].map((aside) => ({
        kind: 'path',
        d: `M${at(beside(a, b, aside))}L${at(beside(b, a, -aside))}`,
        paint: stroked(ink.ally, 1.2),
      }));
    case 'conflict':
      return [{ kind: 'path', d: zigzag(a, b), paint: stroked(ink.conflict, 1.6) }];
  }
}

function influence(a: Point, b: Point, strength: number): readonly Primitive[] {
  const width = 0.6 + strength * 0.8;
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const bend = beside({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, b, Math.min(60, length * 0.15));
  const head = 5 + width * 1.6;
  const back = towards(b, bend, head);
  const left = beside(back, b, head / 2);
  const right = beside(back, b, -head / 2);
  return [
    { kind: 'path', d: `M${at(a)}Q${at(bend)} ${at(back)}`, paint: stroked(ink.influence, width) },
    { kind: 'path', d: `M${at(b)}L${at(left)}L${at(right)}Z`, paint: filled(ink.influence) },
  ];
}

function zigzag(a: Point, b: Point): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const steps = Math.max(2, Math.round(length / 8));
  let d = `M${at(a)}`;
  for (let step = 1; step < steps; step += 1) {
    const on = { x: a.x + ((b.x - a.x) * step) / steps, y: a.y + ((b.y - a.y) * step) / steps };
    d += `L${at(beside(on, b, step % 2 === 0 ? 4 : -4))}`;
  }
  return `${d}L${at(b)}`;
}

/** Where the way from the middle of a card to a point leaves the card. */
function edgePoint(box: Rect, target: Point): Point {
  const centre = centreOf(box);
  const dx = target.x - centre.x;
  const dy = target.y - centre.y;
  if ((dx === 0 && dy === 0) || (box.width === 0 && box.height === 0)) return centre;
  const reach = Math.min(box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy));
  return { x: centre.x + dx * reach, y: centre.y + dy * reach };
}

/** A point moved at right angles to the way that leads to `to`. */
function beside(point: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - point.x, to.y - point.y) || 1;
  return { x: point.x - ((to.y - point.y) / length) * by, y: point.y + ((to.x - point.x) / length) * by };
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

function at({ x, y }: Point): string {
  return `${n(x)} ${n(y)}`;
}
