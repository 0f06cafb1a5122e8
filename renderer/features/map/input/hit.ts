import { toMap, toScreen, type ScreenPoint, type Viewport } from '#shared/layout/geometry.ts';
import type { Rect } from '#shared/layout/geometry.ts';
import type { SeatId } from '#shared/model/id.ts';
import { shapesToDraw } from '../scene/shown-lines.ts';
import { lineChoice } from '../view/line-choice.ts';
import type { Stage } from '../scene/scene.ts';
import { cardAt, lineAt } from '../scene/scene-lines.ts';
import { currentScene } from '../scene/scene-store.ts';

/** What lies under the pointer. */
export type Hit =
  | { readonly kind: 'handle'; readonly seatId: SeatId }
  | { readonly kind: 'count'; readonly seatId: SeatId }
  | { readonly kind: 'card'; readonly seatId: SeatId }
  | { readonly kind: 'line'; readonly lineId: string }
  | { readonly kind: 'nothing' };

/** Radius of handles in CSS pixels on cards that are large enough. */
const KNOB = 6.5;
const LINE_REACH = 6;
/** Height of most cards, in map units. */
const PILL_HEIGHT = 28;
/** Cards narrower than this on the screen have no handle. */
const HANDLED = 28;

/** What lies under a point of the pane, the same at every zoom. `hover` is the card whose handles are shown. */
export function hitAt(point: ScreenPoint, viewport: Viewport, hover: SeatId | null): Hit {
  const scene = currentScene();
  const { stage, lines } = scene;
  const reach = knobRadius(viewport) * 1.6;
  for (const id of stage.hiddenBelow.keys()) {
    const box = foldBox(stage, id, viewport);
    if (box !== null && isIn(box, point)) return { kind: 'count', seatId: id };
  }
  if (hover !== null && near(handleOf(stage, hover, viewport), point, reach))
    return { kind: 'handle', seatId: hover };
  if (hover !== null && near(countOf(stage, hover, viewport), point, reach))
    return { kind: 'count', seatId: hover };

  const at = toMap(point, viewport);
  const seatId = cardAt(stage, at, 1 / viewport.zoom);
  if (seatId !== null) return { kind: 'card', seatId };
  const choice = lineChoice();
  const lineId = lineAt(
    lines,
    shapesToDraw(scene, choice),
    at,
    LINE_REACH / viewport.zoom,
    !choice.hiddenKinds.has('reports-to'),
  );
  return lineId === null ? { kind: 'nothing' } : { kind: 'line', lineId };
}

/** How large handles are drawn, in CSS pixels: on small cards smaller, so that enough of the card is left to be pressed. */
export function knobRadius({ zoom }: Viewport): number {
  return Math.max(2.5, Math.min(KNOB, PILL_HEIGHT * zoom * 0.24));
}

/** Where the handle stands from which a line is drawn, in pane pixels; null for cards that are too small or not shown. */
export function handleOf(stage: Stage, seatId: SeatId, viewport: Viewport): ScreenPoint | null {
  const place = stage.places.get(seatId);
  if (place === undefined || place.width * viewport.zoom < HANDLED) return null;
  return toScreen({ x: place.x + place.width, y: place.y + place.height / 2 }, viewport);
}

/** Where the button stands that collapses or opens the branch below a card; null when there is nothing below, as for everybody in the power view. */
export function countOf(stage: Stage, seatId: SeatId, viewport: Viewport): ScreenPoint | null {
  const place = stage.places.get(seatId);
  if (place === undefined || stage.power !== null || stage.hierarchy.childrenOf(seatId).length === 0)
    return null;
  if (place.width * viewport.zoom < HANDLED && !stage.hiddenBelow.has(seatId)) return null;
  // Left of the middle: badges stand at the right.
  return toScreen({ x: place.x + place.width * 0.3, y: place.y + place.height }, viewport);
}

/** Where a folded card says how many it hides, in pane pixels; null for a card that is not folded or too small. */
export function foldBox(stage: Stage, seatId: SeatId, viewport: Viewport): Rect | null {
  const place = stage.places.get(seatId);
  const count = stage.hiddenBelow.get(seatId);
  if (place === undefined || count === undefined) return null;
  const shown = place.width * viewport.zoom;
  const least = 14 + String(count).length * 8;
  const width = Math.max(least, Math.min(shown - 36, 70));
  // At the left: badges stand at the right.
  const { x, y } = toScreen({ x: place.x, y: place.y + place.height }, viewport);
  return { x: x + Math.min(30, shown / 5), y: y - 8, width, height: 16 };
}

function isIn(box: Rect, { x, y }: ScreenPoint): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function near(spot: ScreenPoint | null, point: ScreenPoint, reach: number): boolean {
  return spot !== null && Math.hypot(spot.x - point.x, spot.y - point.y) <= reach;
}
