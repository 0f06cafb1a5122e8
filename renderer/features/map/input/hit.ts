import { toMap, toScreen, type ScreenPoint, type Viewport } from '#shared/layout/geometry.ts';
import { CARD_HEIGHT } from '#shared/layout/card-metrics.ts';
import type { SeatId } from '#shared/model/id.ts';
import { useMap } from '../state/map-store.ts';
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
/** Cards narrower than this on the screen have no handle. */
const HANDLED = 28;

/** What lies under a point of the pane, the same at every zoom. `hover` is the card whose handles are shown. */
export function hitAt(point: ScreenPoint, viewport: Viewport, hover: SeatId | null): Hit {
  const { stage, lines } = currentScene();
  const reach = knobRadius(viewport) * 1.6;
  if (hover !== null && near(handleOf(stage, hover, viewport), point, reach))
    return { kind: 'handle', seatId: hover };
  if (hover !== null && near(countOf(stage, hover, viewport), point, reach))
    return { kind: 'count', seatId: hover };
  for (const id of stage.hiddenBelow.keys())
    if (near(countOf(stage, id, viewport), point, reach)) return { kind: 'count', seatId: id };

  const at = toMap(point, viewport);
  const seatId = cardAt(stage, at, 1 / viewport.zoom);
  if (seatId !== null) return { kind: 'card', seatId };
  const { hiddenKinds } = useMap.getState();
  const lineId = lineAt(lines, at, LINE_REACH / viewport.zoom, (kind) => hiddenKinds.has(kind));
  return lineId === null ? { kind: 'nothing' } : { kind: 'line', lineId };
}

/** How large handles are drawn, in CSS pixels: on small cards smaller, so that enough of the card is left to be pressed. */
export function knobRadius({ zoom }: Viewport): number {
  return Math.max(2.5, Math.min(KNOB, CARD_HEIGHT * zoom * 0.18));
}

/** Where the handle stands from which a line is drawn, in pane pixels; null for cards that are too small or not shown. */
export function handleOf(stage: Stage, seatId: SeatId, viewport: Viewport): ScreenPoint | null {
  const place = stage.places.get(seatId);
  if (place === undefined || place.width * viewport.zoom < HANDLED) return null;
  return toScreen({ x: place.x + place.width, y: place.y + place.height / 2 }, viewport);
}

/** Where the button stands that collapses or opens the branch below a card; null when there is nothing below. */
export function countOf(stage: Stage, seatId: SeatId, viewport: Viewport): ScreenPoint | null {
  const place = stage.places.get(seatId);
  if (place === undefined || stage.hierarchy.childrenOf(seatId).length === 0) return null;
  if (place.width * viewport.zoom < HANDLED && !stage.hiddenBelow.has(seatId)) return null;
  return toScreen({ x: place.x + place.width / 2, y: place.y + place.height }, viewport);
}

function near(spot: ScreenPoint | null, point: ScreenPoint, reach: number): boolean {
  return spot !== null && Math.hypot(spot.x - point.x, spot.y - point.y) <= reach;
}
