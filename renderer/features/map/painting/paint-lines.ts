import type { Rect } from '#shared/layout/geometry.ts';
import { headOf, headSize, type LineShape } from '#shared/layout/person-lines.ts';
import type { Polyline } from '#shared/layout/polyline.ts';
import { reportingPath } from '#shared/layout/reporting-lines.ts';
import { reportOfLineId } from '#shared/edit/lines/reporting-line.ts';
import type { Scene } from '../scene/scene.ts';
import { shapesToDraw } from '../scene/shown-lines.ts';
import type { PaintInput } from './paint-input.ts';
import type { Surface } from './surface.ts';

/** Below this zoom lines are thin curves with a sign of their kind, because heads and bars could not be told apart and cost frames. */
const FAR = 0.36;
/** Below this zoom the last part of a reporting line is hidden by the cards. */
const STEMS_ONLY = 0.12;
/** From this zoom on corners of reporting lines are round, with at most this radius in CSS pixels. */
const ROUND = 0.6;
const CORNER = 6;
/** Near by a line is at most so much thicker than at zoom 1. */
const MOST_THICK = 1.3;
/** Width of the halo around a line, in CSS pixels. */
const HALO = 5;

/** Paints all lines that touch `seen` (map units); the context is in CSS pixels. */
export function paintLines(surface: Surface, input: PaintInput, seen: Rect): void {
  const { context, ratio } = surface;
  const { scene, viewport, palette, filter } = input;
  const settled = input.motion === null ? 1 : input.motion.done ** 2;
  const away = input.near === null ? 1 : 0.4;
  context.globalAlpha = settled * away;
  if (!input.lines.hiddenKinds.has('reports-to')) paintElbows(context, input, seen);
  // Far away many lines would hide the cards that they join.
  const far = viewport.zoom < FAR;
  context.globalAlpha = settled * (filter.size > 0 ? 0.5 : 1) * (far ? 0.5 : 0.9);
  const toDraw = shapesToDraw(scene, input.lines);
  const shapes = toDraw.index.within(seen).flatMap((hit) => {
    const shape = toDraw.shapes[hit];
    return shape === undefined || shape.line.id === input.lineId ? [] : [shape];
  });
  if (far) for (const shape of shapes) paintThin(context, viewport, shape, palette.line[shape.line.kind]);
  context.setTransform(
    ratio * viewport.zoom,
    0,
    0,
    ratio * viewport.zoom,
    ratio * viewport.x,
    ratio * viewport.y,
  );
  const level = context.globalAlpha;
  const isOwn = ({ line }: LineShape): boolean =>
    input.near === null || line.from === input.near.seatId || line.to === input.near.seatId;
  if (!far)
    for (const shape of [...shapes.filter((other) => !isOwn(other)), ...shapes.filter(isOwn)]) {
      context.globalAlpha = isOwn(shape) ? level : level * 0.25;
      const colour = palette.line[shape.line.kind];
      paintShape(context, shape, colour, palette.bg, viewport.zoom, 1);
    }
  context.globalAlpha = 1;
  paintSelected(context, input);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** Elbows are level or upright, so they are filled as rectangles on whole pixels: crisp, and much faster than strokes. */
function paintElbows(context: CanvasRenderingContext2D, input: PaintInput, seen: Rect): void {
  const { scene, viewport, palette } = input;
  const { lines } = scene;
  const { x, y, zoom } = viewport;
  const thick = zoom > 1.2 ? 1.5 : 1;
  context.fillStyle = palette.line['reports-to'];
  for (const hit of lines.combIndex.within(seen)) {
    const comb = lines.combs[hit];
    if (comb === undefined) continue;
    if (zoom >= ROUND && comb.whole.length > 0) {
      paintRound(context, comb.whole, viewport);
      continue;
    }
    for (const piece of zoom < STEMS_ONLY ? comb.stems : comb.pieces) {
      for (let i = 1; i < piece.length; i += 1) {
        const a = piece[i - 1];
        const b = piece[i];
        if (a === undefined || b === undefined) continue;
        const left = Math.round(Math.min(a.x, b.x) * zoom + x);
        const top = Math.round(Math.min(a.y, b.y) * zoom + y);
        if (a.x === b.x) context.fillRect(left, top, thick, Math.abs(b.y - a.y) * zoom + thick);
        else context.fillRect(left, top, Math.abs(b.x - a.x) * zoom + thick, thick);
      }
    }
  }
}

/** Near by the corners are round; on whole pixels, so that straight parts are crisp and lie on each other. */
function paintRound(
  context: CanvasRenderingContext2D,
  paths: readonly Polyline[],
  { x, y, zoom }: PaintInput['viewport'],
): void {
  context.strokeStyle = context.fillStyle;
  context.lineWidth = 1;
  const onPixel = (at: number): number => Math.round(at) + 0.5;
  for (const path of paths) {
    context.beginPath();
    path.forEach((point, index) => {
      const at = { x: onPixel(point.x * zoom + x), y: onPixel(point.y * zoom + y) };
      const next = path[index + 1];
      if (index === 0) context.moveTo(at.x, at.y);
      else if (next === undefined) context.lineTo(at.x, at.y);
      else {
        const to = { x: onPixel(next.x * zoom + x), y: onPixel(next.y * zoom + y) };
        const before = path[index - 1] ?? point;
        const room = Math.min(
          Math.hypot(before.x - point.x, before.y - point.y),
          Math.hypot(next.x - point.x, next.y - point.y),
        );
        context.arcTo(at.x, at.y, to.x, to.y, Math.min(CORNER, (room * zoom) / 2));
      }
    });
    context.stroke();
  }
}

/**
 * A line far away: every fourth point, one pixel wide, which the canvas draws fastest; a small head for influence and a
 * double bar across for conflict.
 */
function paintThin(
  context: CanvasRenderingContext2D,
  { x, y, zoom }: PaintInput['viewport'],
  { path, bounds, line }: LineShape,
  colour: string,
): void {
  if (Math.max(bounds.width, bounds.height) * zoom < 6) return;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  // A curve has many points, of which every fourth will do.
  const step = path.length > 20 ? 4 : 1;
  for (let i = 0; i < path.length; i += step) {
    const point = path[i];
    if (point === undefined) continue;
    if (i === 0) context.moveTo(point.x * zoom + x, point.y * zoom + y);
    else context.lineTo(point.x * zoom + x, point.y * zoom + y);
  }
  context.stroke();
  if (line.kind === 'conflict') paintBars(context, path, x, y, zoom);
  if (line.kind === 'influences') paintHead(context, path, x, y, zoom, colour);
}

/** Two short bars across the middle of a line. */
function paintBars(
  context: CanvasRenderingContext2D,
  path: Polyline,
  x: number,
  y: number,
  zoom: number,
): void {
  const middle = Math.floor(path.length / 2);
  const a = path[middle - 1];
  const b = path[middle];
  if (a === undefined || b === undefined) return;
  const angle = Math.atan2(b.y - a.y, b.x - a.x);
  const along = { x: Math.cos(angle) * 2, y: Math.sin(angle) * 2 };
  const across = { x: -Math.sin(angle) * 5, y: Math.cos(angle) * 5 };
  const at = { x: b.x * zoom + x, y: b.y * zoom + y };
  context.lineWidth = 1.5;
  context.beginPath();
  for (const side of [-1, 1]) {
    const bar = { x: at.x + along.x * side, y: at.y + along.y * side };
    context.moveTo(bar.x - across.x, bar.y - across.y);
    context.lineTo(bar.x + across.x, bar.y + across.y);
  }
  context.stroke();
}

function paintHead(
  context: CanvasRenderingContext2D,
  path: Polyline,
  x: number,
  y: number,
  zoom: number,
  colour: string,
): void {
  const tip = path.at(-1);
  const before = path.at(-3);
  if (tip === undefined || before === undefined) return;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(tip.x * zoom + x, tip.y * zoom + y);
  for (const turn of [0.45, -0.45])
    context.lineTo(
      tip.x * zoom + x - 6 * Math.cos(angle + turn),
      tip.y * zoom + y - 6 * Math.sin(angle + turn),
    );
  context.fill();
}

function paintShape(
  context: CanvasRenderingContext2D,
  shape: LineShape,
  colour: string,
  halo: string,
  zoom: number,
  weight: number,
): void {
  // A halo parts it from what it crosses.
  context.strokeStyle = halo;
  context.lineWidth = shape.width + HALO / zoom;
  context.beginPath();
  trace(context, shape.path);
  context.stroke();
  context.strokeStyle = colour;
  // Far away a line keeps at least a pixel, and no more than what tells its strength.
  const width = shape.width * weight;
  context.lineWidth = Math.min(
    Math.max(width, (0.5 + shape.width * 0.35) / zoom),
    (width * MOST_THICK) / zoom,
  );
  context.setLineDash(shape.dash.map((piece) => Math.max(piece, piece / (2 * zoom))));
  context.lineCap = shape.dash.length > 0 ? 'round' : 'butt';
  context.lineJoin = 'round';
  context.beginPath();
  for (const stroke of shape.strokes) trace(context, stroke);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
  if (shape.arrow === null) return;
  // As large on the screen at every zoom.
  const [tip, left, right] = headOf(shape.path, headSize(shape.line.strength) / zoom) ?? [];
  if (tip === undefined || left === undefined || right === undefined) return;
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(left.x, left.y);
  context.lineTo(right.x, right.y);
  context.fill();
}

function paintSelected(context: CanvasRenderingContext2D, input: PaintInput): void {
  const { scene, lineId, palette, viewport } = input;
  if (lineId === null) return;
  const { joined, shapesOf } = scene.lines;
  const [shape] = shapesOf(joined.filter(({ id }) => id === lineId));
  if (shape !== undefined) {
    glow(context, shape.path, palette.accentSoft, (shape.width + 8) / Math.min(1, viewport.zoom * 2));
    paintShape(context, shape, palette.accent, palette.bg, viewport.zoom, 1.25);
    return;
  }
  const path = selectedReporting(scene, lineId);
  if (path.length > 0) glow(context, path, palette.accent, Math.max(2.5, 2 / viewport.zoom));
}

/** The path of a selected reporting line; empty when the line is not a reporting line or not shown. */
function selectedReporting(scene: Scene, lineId: string): Polyline {
  const report = reportOfLineId(lineId);
  if (report === null) return [];
  const { hierarchy, places } = scene.stage;
  const manager = hierarchy.managerOf(report);
  const from = manager === null ? undefined : places.get(manager);
  if (manager === null || from === undefined) return [];
  const reports = hierarchy.childrenOf(manager).flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  return reportingPath(from, report, reports);
}

function glow(context: CanvasRenderingContext2D, path: Polyline, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.beginPath();
  trace(context, path);
  context.stroke();
}

function trace(context: CanvasRenderingContext2D, path: Polyline): void {
  let first = true;
  for (const { x, y } of path) {
    if (first) context.moveTo(x, y);
    else context.lineTo(x, y);
    first = false;
  }
}
