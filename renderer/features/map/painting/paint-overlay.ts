import {
  toScreen,
  type MapPoint,
  type Rect,
  type ScreenPoint,
  type Viewport,
} from '#shared/layout/geometry.ts';
import { curvePoints, leaving } from '#shared/layout/polyline.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { LineDraft } from '../state/map-store.ts';
import { countOf, handleOf, knobRadius } from '../input/hit.ts';
import type { CardDrag, GestureStore } from '../state/gesture-store.ts';
import type { Scene } from '../scene/scene.ts';
import { shortAlone } from '#shared/text/short-names.ts';
import { fitName, fontOf } from './fit-name.ts';
import type { Palette } from './palette.ts';
import type { DrawnDifferences } from '../view/differences.ts';
import type { DrawnPaths } from '../view/paths.ts';
import { paintDifferences } from './paint-differences.ts';
import { paintPaths } from './paint-paths.ts';
import type { Surface } from './surface.ts';

/** What the overlay above the cards depends on. */
export type OverlayInput = {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly palette: Palette;
  readonly gesture: GestureStore;
  readonly lineDraft: LineDraft | null;
  readonly paths: DrawnPaths | null;
  readonly differences: DrawnDifferences | null;
  readonly readOnly: boolean;
  readonly nameOf: (id: SeatId) => string;
};

/** Paints what lies above the cards: differences, paths in, handles, what is dragged and where it would land, boxes and unfinished lines. */
export function paintOverlay(surface: Surface, input: OverlayInput): void {
  const { context, width, height } = surface;
  const { gesture, lineDraft } = input;
  context.clearRect(0, 0, width, height);
  context.globalAlpha = 1;
  if (input.differences !== null) paintDifferences(surface, input, input.differences);
  if (input.paths !== null) paintPaths(surface, input, input.paths);
  if (gesture.drag !== null) paintDrag(surface, input, gesture.drag);
  else if (gesture.trayDrag !== null) paintTrayDrag(surface, input, gesture.trayDrag);
  else if (lineDraft !== null) paintDraft(context, input, lineDraft);
  else if (gesture.box !== null) paintBox(context, input, gesture.box);
  else if (gesture.hover !== null) paintHandles(context, input, gesture.hover);
}

function paintHandles(context: CanvasRenderingContext2D, input: OverlayInput, hover: SeatId): void {
  const { scene, viewport, palette } = input;
  frame(context, input, hover, palette.strong, 1.5);
  const radius = knobRadius(viewport);
  const count = countOf(scene.stage, hover, viewport);
  if (count !== null) {
    const closed = scene.stage.hiddenBelow.has(hover);
    knob(context, radius, count, palette.surface, palette.strong);
    context.strokeStyle = palette.text;
    context.lineWidth = 1.5;
    context.beginPath();
    context.moveTo(count.x - radius / 2, count.y);
    context.lineTo(count.x + radius / 2, count.y);
    if (closed) {
      context.moveTo(count.x, count.y - radius / 2);
      context.lineTo(count.x, count.y + radius / 2);
    }
    context.stroke();
  }
  const handle = handleOf(scene.stage, hover, viewport);
  if (handle !== null && !input.readOnly) knob(context, radius, handle, palette.accent, palette.surface);
}

function knob(
  context: CanvasRenderingContext2D,
  radius: number,
  at: ScreenPoint,
  fill: string,
  ring: string,
): void {
  context.fillStyle = fill;
  context.strokeStyle = ring;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, Math.PI * 2);
  context.fill();
  context.stroke();
}

function paintDrag(surface: Surface, input: OverlayInput, drag: CardDrag): void {
  const { context } = surface;
  const { scene, viewport, palette } = input;
  const { places } = scene.stage;
  context.globalAlpha = 0.85;
  for (const id of drag.along) {
    const place = places.get(id);
    if (place === undefined) continue;
    ghost(
      context,
      input,
      id,
      onScreen({ ...place, x: place.x + drag.by.x, y: place.y + drag.by.y }, viewport),
    );
  }
  context.globalAlpha = 1;
  if (drag.target === null) return;
  const refused = drag.refusal !== null;
  frame(context, input, drag.target, refused ? palette.danger : palette.accent, 2.5);
  if (drag.landing !== null) paintLanding(context, input, drag.target, drag.landing);
  hint(surface, palette, drag.pointer, drag.refusal ?? `Reports to ${input.nameOf(drag.target)}`, refused);
}

function paintLanding(
  context: CanvasRenderingContext2D,
  { viewport, palette, scene }: OverlayInput,
  target: SeatId,
  landing: Rect,
): void {
  const box = onScreen(landing, viewport);
  const manager = scene.stage.places.get(target);
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.75;
  context.setLineDash([5, 4]);
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, Math.min(7, 7 * viewport.zoom));
  if (manager !== undefined) {
    const from = toScreen({ x: manager.x + manager.width / 2, y: manager.y + manager.height }, viewport);
    const to = { x: box.x + box.width / 2, y: box.y };
    const middle = (from.y + to.y) / 2;
    context.moveTo(from.x, from.y);
    context.lineTo(from.x, middle);
    context.lineTo(to.x, middle);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 0.12;
  context.fillStyle = palette.accent;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.globalAlpha = 1;
}

function paintTrayDrag(
  surface: Surface,
  input: OverlayInput,
  drag: NonNullable<GestureStore['trayDrag']>,
): void {
  const { context } = surface;
  const { viewport, palette } = input;
  const width = Math.max(90, 150 * viewport.zoom);
  const height = Math.max(28, 30 * viewport.zoom);
  context.globalAlpha = 0.9;
  ghost(context, input, drag.seatId, {
    x: drag.pointer.x - width / 2,
    y: drag.pointer.y - height / 2,
    width,
    height,
  });
  context.globalAlpha = 1;
  if (drag.target === null) return;
  frame(context, input, drag.target, palette.accent, 2.5);
  hint(surface, palette, drag.pointer, `Reports to ${input.nameOf(drag.target)}`, false);
}

function paintDraft(context: CanvasRenderingContext2D, input: OverlayInput, draft: LineDraft): void {
  const { scene, viewport, palette, gesture } = input;
  const from = scene.stage.places.get(draft.from);
  if (from === undefined) return;
  frame(context, input, draft.from, palette.accent, 2);
  const target = draft.to === null ? undefined : scene.stage.places.get(draft.to);
  if (draft.to !== null && target !== undefined) frame(context, input, draft.to, palette.accent, 2.5);
  const free = gesture.lineEnd;
  const end: MapPoint | null =
    target !== undefined ? { x: target.x + target.width / 2, y: target.y + target.height / 2 } : free;
  if (end === null) return;
  const start = leaving(from, end);
  const stop = target === undefined ? end : leaving(target, start);
  const middle = { x: (start.x + stop.x) / 2, y: (start.y + stop.y) / 2 - 20 / viewport.zoom };
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  context.setLineDash([6, 4]);
  context.beginPath();
  curvePoints(start, middle, stop).forEach((point, index) => {
    const { x, y } = toScreen(point, viewport);
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.stroke();
  context.setLineDash([]);
  const tip = toScreen(stop, viewport);
  context.fillStyle = palette.accent;
  context.beginPath();
  context.arc(tip.x, tip.y, 4, 0, Math.PI * 2);
  context.fill();
}

function paintBox(context: CanvasRenderingContext2D, { viewport, palette }: OverlayInput, box: Rect): void {
  const { x, y, width, height } = onScreen(box, viewport);
  context.fillStyle = palette.accent;
  context.globalAlpha = 0.08;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1;
  context.strokeRect(x, y, width, height);
}

function ghost(context: CanvasRenderingContext2D, input: OverlayInput, id: SeatId, box: Rect): void {
  const { scene, palette } = input;
  const card = scene.cards.get(id);
  const name = input.nameOf(id);
  const swatch = card === undefined ? 'unrated' : scene.scale.entryOf(card).swatch;
  const radius = Math.min(7, box.height / 6);
  context.fillStyle = palette.surface;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.25;
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
  context.fill();
  context.fillStyle = palette.swatch[swatch].fill;
  context.fillRect(box.x + 1, box.y + 1, Math.max(3, box.width * 0.09), box.height - 2);
  context.stroke();
  if (box.height < 13) return;
  const size = Math.max(9, Math.min(13, box.height * 0.36));
  const left = box.x + Math.max(3, box.width * 0.09) + 6;
  context.font = fontOf(palette.font, 600, size);
  context.fillStyle = palette.text;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const room = box.x + box.width - left - 4;
  context.fillText(
    fitName(context, palette.font, name, card?.short ?? shortAlone(name), card?.initials ?? '', size, room),
    left,
    box.y + box.height / 2,
  );
}

function frame(
  context: CanvasRenderingContext2D,
  { scene, viewport }: OverlayInput,
  id: SeatId,
  colour: string,
  width: number,
): void {
  const place = scene.stage.places.get(id);
  if (place === undefined) return;
  const box = onScreen(place, viewport);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.roundRect(box.x - 2, box.y - 2, box.width + 4, box.height + 4, Math.min(9, 2 + 7 * viewport.zoom));
  context.stroke();
}

/** The words beside the pointer, always inside of the map: at its edge they stand on the other side of the pointer. */
function hint(surface: Surface, palette: Palette, at: ScreenPoint, text: string, refused: boolean): void {
  const { context } = surface;
  context.font = fontOf(palette.font, 560, 12);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const width = context.measureText(text).width + 16;
  const x = Math.max(4, Math.min(at.x + 14, surface.width - width - 4));
  const y = at.y + 16 + 24 + 4 > surface.height ? at.y - 16 - 24 : at.y + 16;
  context.fillStyle = refused ? palette.danger : palette.accent;
  context.beginPath();
  context.roundRect(x, y, width, 24, 6);
  context.fill();
  context.fillStyle = refused ? palette.surface : palette.accentText;
  context.fillText(text, x + 8, y + 12.5);
}

function onScreen(rect: Rect, viewport: Viewport): Rect {
  const { x, y } = toScreen(rect, viewport);
  return { x, y, width: rect.width * viewport.zoom, height: rect.height * viewport.zoom };
}
