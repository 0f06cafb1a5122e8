import type { Rect } from '#shared/layout/geometry.ts';
import type { LineShape } from '#shared/layout/person-lines.ts';
import type { Polyline } from '#shared/layout/polyline.ts';
import { reportingPath } from '#shared/layout/reporting-lines.ts';
import { reportOfLineId } from '#shared/edit/reporting-line.ts';
import type { Scene } from '../scene/scene.ts';
import type { PaintInput } from './paint-input.ts';
import type { Surface } from './surface.ts';

/** Paints all lines that touch `seen`; the context is in map units. */
export function paintLines({ context }: Surface, input: PaintInput, seen: Rect): void {
  const { scene, viewport, palette, hiddenKinds } = input;
  const { lines } = scene;
  const filtered = input.filter.size > 0;
  context.globalAlpha = input.motion === null ? 1 : input.motion.done ** 2;
  if (!hiddenKinds.has('reports-to')) {
    context.beginPath();
    for (const hit of lines.combIndex.within(seen)) {
      for (const piece of lines.combs[hit]?.pieces ?? []) trace(context, piece);
    }
    context.strokeStyle = palette.line['reports-to'];
    context.lineWidth = Math.max(1.25, 0.8 / viewport.zoom);
    context.setLineDash([]);
    context.stroke();
  }
  // Far away many lines would hide the cards that they join.
  context.globalAlpha *= (filtered ? 0.5 : 1) * (viewport.zoom < 0.3 ? 0.55 : 0.9);
  for (const hit of lines.shapeIndex.within(seen)) {
    const shape = lines.shapes[hit];
    if (shape === undefined || hiddenKinds.has(shape.line.kind) || shape.line.id === input.lineId) continue;
    paintShape(context, shape, palette.line[shape.line.kind], viewport.zoom, 1);
  }
  context.globalAlpha = 1;
  paintSelected(context, input);
}

function paintShape(
  context: CanvasRenderingContext2D,
  shape: LineShape,
  colour: string,
  zoom: number,
  weight: number,
): void {
  context.strokeStyle = colour;
  // Far away a line keeps at least a pixel, and no more than what tells its strength.
  context.lineWidth = Math.max(shape.width * weight, (0.5 + shape.width * 0.35) / zoom);
  context.setLineDash(shape.dash.map((piece) => Math.max(piece, piece / (2 * zoom))));
  context.lineCap = shape.dash.length > 0 ? 'round' : 'butt';
  context.lineJoin = 'round';
  context.beginPath();
  for (const stroke of shape.strokes) trace(context, stroke);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
  const [tip, left, right] = shape.arrow ?? [];
  if (tip === undefined || left === undefined || right === undefined) return;
  const grow = Math.max(1, 0.5 / zoom);
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(tip.x + (left.x - tip.x) * grow, tip.y + (left.y - tip.y) * grow);
  context.lineTo(tip.x + (right.x - tip.x) * grow, tip.y + (right.y - tip.y) * grow);
  context.fill();
}

function paintSelected(context: CanvasRenderingContext2D, input: PaintInput): void {
  const { scene, lineId, palette, viewport } = input;
  if (lineId === null) return;
  const shape = scene.lines.shapes.find((candidate) => candidate.line.id === lineId);
  if (shape !== undefined) {
    glow(context, shape.path, palette.accentSoft, (shape.width + 8) / Math.min(1, viewport.zoom * 2));
    paintShape(context, shape, palette.accent, viewport.zoom, 1.25);
    return;
  }
  const path = selectedReporting(scene, lineId);
  if (path.length > 0) glow(context, path, palette.accent, Math.max(2.5, 2 / viewport.zoom));
}

/** The path of a selected reporting line; empty when the line is not a reporting line or not shown. */
export function selectedReporting(scene: Scene, lineId: string): Polyline {
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
