import {
  boxOfShape,
  LABEL_SIGN,
  LABEL_SIZE,
  labelParts,
  type DifferenceShape,
  type Label,
  type MeasureLabel,
  type Tone,
} from '#shared/layout/difference-shapes.ts';
import { overlaps, toScreen, visibleRect, type Rect, type Viewport } from '#shared/layout/geometry.ts';
import { signPaths, type MapSign } from '#shared/layout/map-signs.ts';
import type { LineShape } from '#shared/layout/person-lines.ts';
import type { Polyline } from '#shared/layout/polyline.ts';
import { cardsIn } from '../scene/scene-lines.ts';
import type { Scene } from '../scene/scene.ts';
import type { DrawnDifferences } from '../view/differences.ts';
import { fitText, fontOf, NAME_WEIGHT, TITLE_WEIGHT } from './fit-name.ts';
import type { Palette } from './palette.ts';
import type { Surface } from './surface.ts';

type Input = { readonly scene: Scene; readonly viewport: Viewport; readonly palette: Palette };

/** How far what did not change steps back. */
const VEIL = 0.5;
/** Ghosts lower than this many CSS pixels have no words. */
const WORDED = 26;

/** Measures labels in the font of the map. */
export function measureIn({ context }: Surface, palette: Palette): MeasureLabel {
  return (text, size) => {
    context.font = fontOf(palette.font, NAME_WEIGHT, size);
    return context.measureText(text).width;
  };
}

/** Draws what is different over the map, which steps back; the difference that stands out has the accent. */
export function paintDifferences(surface: Surface, input: Input, drawn: DrawnDifferences): void {
  const { context, width, height } = surface;
  const seen = visibleRect(input.viewport, width, height);
  const shapes = drawn.shapes.filter((shape) => overlaps(boxOfShape(shape), seen));
  context.globalAlpha = VEIL;
  context.fillStyle = input.palette.bg;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  for (const shape of shapes) {
    const stands = shape.changeId === drawn.currentId;
    if (shape.kind === 'ghost') paintGhost(context, input, shape, stands);
    else if (shape.kind === 'track') paintTrack(context, input, shape, stands);
    else if (shape.kind === 'line') paintLine(context, input, shape.shape, shape.what === 'gone', stands);
  }
  showCards(context, input, shapes, seen);
  const measure = measureIn(surface, input.palette);
  for (const shape of shapes)
    if (shape.kind === 'label')
      paintLabel(context, input, shape, drawn.scale, measure, shape.changeId === drawn.currentId);
}

/** Takes what was painted off the cards, so that lines lie below them; over those without a label the veil comes back. */
function showCards(
  context: CanvasRenderingContext2D,
  { palette, scene, viewport }: Input,
  shapes: readonly DifferenceShape[],
  seen: Rect,
): void {
  const marked = new Set(shapes.map((shape) => (shape.kind === 'label' ? shape.at : null)));
  context.globalAlpha = VEIL;
  context.fillStyle = palette.bg;
  for (const id of cardsIn(scene.stage, seen)) {
    const place = scene.stage.places.get(id);
    if (place === undefined) continue;
    const { x, y, width, height } = onScreen(place, viewport);
    context.clearRect(x, y, width, height);
    if (!marked.has(id)) context.fillRect(x, y, width, height);
  }
  context.globalAlpha = 1;
}

function paintGhost(
  context: CanvasRenderingContext2D,
  { viewport, palette }: Input,
  ghost: Extract<DifferenceShape, { kind: 'ghost' }>,
  stands: boolean,
): void {
  const box = onScreen(ghost.box, viewport);
  context.fillStyle = palette.bg;
  context.strokeStyle = stands ? palette.accent : palette.quiet;
  context.lineWidth = stands ? 2 : 1.25;
  context.setLineDash([6, 4]);
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, Math.min(7, 7 * viewport.zoom));
  context.fill();
  context.stroke();
  context.setLineDash([]);
  if (box.height < WORDED) return;
  const size = Math.round(Math.max(9, Math.min(13, box.height * 0.2)));
  const left = box.x + 10 * viewport.zoom + 2;
  const room = box.width - 2 * (left - box.x);
  const middle = box.y + box.height / 2;
  context.fillStyle = palette.quiet;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const name = fitText(context, palette.font, ghost.name, size, room);
  context.font = fontOf(palette.font, NAME_WEIGHT, size);
  context.fillText(name, left, middle - (ghost.title === '' ? 0 : size * 0.65));
  if (ghost.title === '') return;
  const title = fitText(context, palette.font, ghost.title, size - 1, room);
  context.font = fontOf(palette.font, TITLE_WEIGHT, size - 1);
  context.fillText(title, left, middle + size * 0.75);
}

function paintTrack(
  context: CanvasRenderingContext2D,
  { viewport, palette }: Input,
  { path, head }: Extract<DifferenceShape, { kind: 'track' }>,
  stands: boolean,
): void {
  const colour = stands ? palette.accent : palette.quiet;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = stands ? 2.25 : 1.25;
  context.setLineDash([2, 4]);
  trace(context, path, viewport);
  context.stroke();
  context.setLineDash([]);
  trace(context, head, viewport);
  context.fill();
}

function paintLine(
  context: CanvasRenderingContext2D,
  { viewport, palette }: Input,
  shape: LineShape,
  isGone: boolean,
  stands: boolean,
): void {
  const colour = stands ? palette.accent : isGone ? palette.quiet : palette.line[shape.line.kind];
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = Math.max(1, shape.width * viewport.zoom) + (stands ? 1 : 0);
  context.setLineDash(isGone ? [5, 5] : shape.dash.map((length) => length * viewport.zoom));
  for (const stroke of shape.strokes) {
    trace(context, stroke, viewport);
    context.stroke();
  }
  context.setLineDash([]);
  if (shape.arrow === null) return;
  trace(context, shape.arrow, viewport);
  if (isGone) {
    context.closePath();
    context.stroke();
  } else context.fill();
}

function trace(context: CanvasRenderingContext2D, path: Polyline, viewport: Viewport): void {
  context.beginPath();
  path.forEach((point, index) => {
    const { x, y } = toScreen(point, viewport);
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

const glyphs = new Map<MapSign, Path2D>();

function glyphOf(sign: MapSign): Path2D {
  const known = glyphs.get(sign);
  if (known !== undefined) return known;
  const path = new Path2D(signPaths[sign].d);
  glyphs.set(sign, path);
  return path;
}

function paintLabel(
  context: CanvasRenderingContext2D,
  { viewport, palette }: Input,
  label: Label,
  scale: number,
  measure: MeasureLabel,
  stands: boolean,
): void {
  const { fill, text, ring } = coloursOf(palette, label.tone, stands);
  const box = onScreen(label.box, viewport);
  const unit = scale * viewport.zoom;
  context.fillStyle = fill;
  context.strokeStyle = ring;
  context.lineWidth = 1.25;
  context.setLineDash(label.tone === 'ghost' && !stands ? [3, 2] : []);
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  const parts = labelParts(label, scale, measure);
  const middle = box.y + box.height / 2;
  if (label.sign !== null) {
    context.save();
    context.translate(box.x + parts.sign * unit, middle - (LABEL_SIGN / 2) * unit);
    context.scale((LABEL_SIGN / 12) * unit, (LABEL_SIGN / 12) * unit);
    context.fillStyle = text;
    context.strokeStyle = text;
    context.lineWidth = 2;
    if (signPaths[label.sign].filled) context.fill(glyphOf(label.sign));
    else context.stroke(glyphOf(label.sign));
    context.restore();
  }
  if (label.text === '') return;
  context.font = fontOf(palette.font, NAME_WEIGHT, LABEL_SIZE * unit);
  context.fillStyle = text;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(label.text, box.x + parts.text * unit, middle + 0.5);
}

function coloursOf(
  palette: Palette,
  tone: Tone,
  stands: boolean,
): { readonly fill: string; readonly text: string; readonly ring: string } {
  if (stands) return { fill: palette.accent, text: palette.accentText, ring: palette.surface };
  switch (tone) {
    case 'up':
      return { ...palette.swatch['support-supporter'], ring: palette.surface };
    case 'down':
      return { ...palette.swatch['support-non-supporter'], ring: palette.surface };
    case 'ghost':
      return { fill: palette.bg, text: palette.quiet, ring: palette.quiet };
    case 'plain':
      return { fill: palette.surface, text: palette.text, ring: palette.text };
  }
}

function onScreen(rect: Rect, viewport: Viewport): Rect {
  const { x, y } = toScreen(rect, viewport);
  return { x, y, width: rect.width * viewport.zoom, height: rect.height * viewport.zoom };
}
