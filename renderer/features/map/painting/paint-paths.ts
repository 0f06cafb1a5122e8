import { toScreen, type Rect, type ScreenPoint, type Viewport } from '#shared/layout/geometry.ts';
import { curvePoints, leaving } from '#shared/layout/polyline.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { Scene } from '../scene/scene.ts';
import type { DrawnPath, DrawnPaths } from '../view/paths.ts';
import { fontOf } from './fit-name.ts';
import type { Palette } from './palette.ts';
import type { Surface } from './surface.ts';

/** What the drawing of paths in depends on. */
type PathsInput = { readonly scene: Scene; readonly viewport: Viewport; readonly palette: Palette };

/** How far everything else steps back. */
const VEIL = 0.62;
const PILL = 22;

/**
 * Draws the paths in to somebody above the map: a veil over everything but the people of the chosen path, the others as thin lines,
 * and the chosen one as numbered steps that begin with our colleague.
 */
export function paintPaths({ context, width, height }: Surface, input: PathsInput, drawn: DrawnPaths): void {
  const { palette } = input;
  const chosen = drawn.paths[drawn.chosen];
  context.globalAlpha = VEIL;
  context.fillStyle = palette.bg;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  for (const id of chosen?.seatIds ?? []) lift(context, input, id);
  context.globalAlpha = 0.75;
  for (const [index, path] of drawn.paths.entries())
    if (index !== drawn.chosen) paintPath(context, input, path, false);
  context.globalAlpha = 1;
  if (chosen !== undefined) paintPath(context, input, chosen, true);
}

/** Takes the veil off a card and frames it. */
function lift(context: CanvasRenderingContext2D, input: PathsInput, id: SeatId): void {
  const box = boxOf(input, id);
  if (box === null) return;
  context.clearRect(box.x - 1, box.y - 1, box.width + 2, box.height + 2);
  context.strokeStyle = input.palette.accent;
  context.lineWidth = 2.5;
  context.beginPath();
  context.roundRect(box.x - 2, box.y - 2, box.width + 4, box.height + 4, Math.min(9, 2 + box.height / 10));
  context.stroke();
}

function paintPath(
  context: CanvasRenderingContext2D,
  input: PathsInput,
  path: DrawnPath,
  strong: boolean,
): void {
  const { palette } = input;
  context.strokeStyle = strong ? palette.accent : palette.strong;
  context.fillStyle = context.strokeStyle;
  context.lineWidth = strong ? 3 : 1.5;
  context.setLineDash(strong ? [] : [4, 4]);
  for (const [index, from] of path.seatIds.entries()) {
    const to = path.seatIds[index + 1];
    if (to !== undefined) arrow(context, input, from, to);
  }
  context.setLineDash([]);
  // Steps are numbered on the path that is shown alone: a number on another one would read as a step.
  if (!strong) return;
  const [first] = path.seatIds;
  if (first !== undefined) start(context, input, first, path.colleague);
  for (const [index, id] of path.seatIds.entries()) number(context, input, id, String(index + 1));
}

function arrow(context: CanvasRenderingContext2D, input: PathsInput, from: SeatId, to: SeatId): void {
  const { scene, viewport } = input;
  const a = scene.stage.places.get(from);
  const b = scene.stage.places.get(to);
  if (a === undefined || b === undefined) return;
  const begin = leaving(a, { x: b.x + b.width / 2, y: b.y + b.height / 2 });
  const end = leaving(b, begin);
  const bend = 24 / viewport.zoom;
  const middle = { x: (begin.x + end.x) / 2, y: (begin.y + end.y) / 2 - bend };
  const points = curvePoints(begin, middle, end).map((point) => toScreen(point, viewport));
  context.beginPath();
  points.forEach(({ x, y }, index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.stroke();
  const tip = points.at(-1);
  const before = points.at(-3);
  if (tip === undefined || before === undefined) return;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const size = 6 + context.lineWidth;
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(tip.x - size * Math.cos(angle - 0.45), tip.y - size * Math.sin(angle - 0.45));
  context.lineTo(tip.x - size * Math.cos(angle + 0.45), tip.y - size * Math.sin(angle + 0.45));
  context.fill();
}

/** Our colleague stands as a label above the first person. */
function start(context: CanvasRenderingContext2D, input: PathsInput, first: SeatId, colleague: string): void {
  const { palette } = input;
  const box = boxOf(input, first);
  if (box === null) return;
  context.font = fontOf(palette.font, 600, 12);
  const width = Math.max(PILL, context.measureText(colleague).width + 16);
  const at = { x: box.x + box.width / 2 - width / 2, y: box.y - PILL - 14 };
  context.beginPath();
  context.moveTo(box.x + box.width / 2, at.y + PILL);
  context.lineTo(box.x + box.width / 2, box.y - 2);
  context.stroke();
  context.fillStyle = palette.accent;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(at.x, at.y, width, PILL, PILL / 2);
  context.fill();
  context.stroke();
  label(context, colleague, { x: at.x + width / 2, y: at.y + PILL / 2 }, palette.accentText);
}

function number(context: CanvasRenderingContext2D, input: PathsInput, id: SeatId, text: string): void {
  const box = boxOf(input, id);
  if (box === null) return;
  const at = { x: box.x, y: box.y + box.height / 2 };
  context.fillStyle = input.palette.accent;
  context.strokeStyle = input.palette.surface;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(at.x, at.y, 10, 0, Math.PI * 2);
  context.fill();
  context.stroke();
  context.font = fontOf(input.palette.font, 600, 12);
  label(context, text, at, input.palette.accentText);
}

function label(context: CanvasRenderingContext2D, text: string, at: ScreenPoint, colour: string): void {
  context.fillStyle = colour;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, at.x, at.y + 0.5);
}

function boxOf({ scene, viewport }: PathsInput, id: SeatId): Rect | null {
  const place = scene.stage.places.get(id);
  if (place === undefined) return null;
  const { x, y } = toScreen(place, viewport);
  return { x, y, width: place.width * viewport.zoom, height: place.height * viewport.zoom };
}
