import { viewportFor, visibleRect, type Rect, type Viewport, boundsOf } from '#shared/layout/geometry.ts';
import type { SeatId } from '#shared/model/id.ts';
import { currentScene, reveal } from '../scene/scene-store.ts';
import { AROUND } from '../state/room-store.ts';

/** What the mounted map lets commands and gestures do with its view. */
export type MapControl = {
  readonly viewport: () => Viewport;
  /** Size of the pane in CSS pixels. */
  readonly pane: () => { readonly width: number; readonly height: number };
  /** Moves the view; `animate` takes a quarter of a second unless the user wants reduced motion. */
  readonly show: (viewport: Viewport, animate: boolean) => void;
  /** Gives the keyboard to the map. */
  readonly takeFocus: () => void;
};

export const MOST_ZOOM = 2.5;
/** How much one press of a zoom key or button enlarges. */
export const ZOOM_STEP = 1.3;
/** Nobody wants a card larger than this when the view was not asked for by hand. */
const FIT_ZOOM = 1.2;
/** A map that leaves room below stands at most so many CSS pixels lower. */
const MOST_ABOVE = 44;
const LEAST_ZOOM = 0.01;
const MARGIN = 28;
/** From this zoom on everything on a card can be read. */
const READABLE_NEAR = 1;

let control: MapControl | null = null;

/** The map is mounted; the returned function takes it back. */
export function setMapControl(next: MapControl): () => void {
  control = next;
  return () => {
    if (control === next) control = null;
  };
}

/** The mounted map, or null. */
export function mapControl(): MapControl | null {
  return control;
}

export function fitMap(animate = true): void {
  const { bounds } = currentScene().stage;
  if (bounds === null || control === null) return;
  showRect(bounds, animate);
  whole = true;
}

/** The map has a pane of another size: a view that showed all of it, or its top, does so again. */
export function fitAgain(): void {
  if (!whole || control === null) return;
  const viewport = firstViewport(control.pane());
  if (viewport !== null) control.show(viewport, false);
}

/** Whether a changed map is shown whole again: it was, and all of it can still be read. */
export function showsWholeAgain(): boolean {
  if (!whole || control === null) return false;
  const viewport = fittingViewport(control.pane());
  return viewport !== null && viewport.zoom >= READABLE_ZOOM;
}

/** Whether the view is the one in which the map was opened or fitted, and nobody has moved it since. */
let whole = true;

/** Whether the view shows the map as at its opening, and nobody has moved it. */
export function isWhole(): boolean {
  return whole;
}

/** A map is opened as it is first seen, or as it was left. */
export function tellWhole(isWhole: boolean): void {
  whole = isWhole;
}

function move(to: MapControl, viewport: Viewport, animate: boolean): void {
  whole = false;
  to.show(viewport, animate);
}

/** Shows these cards as large as fits; `margin` is the part of their height that stays free above and below. */
export function zoomToSeats(seatIds: Iterable<SeatId>, margin = 0): void {
  const { places } = currentScene().stage;
  const rects = [...seatIds].flatMap((id) => places.get(id) ?? []);
  const box = boundsOf(rects);
  if (box === null) return;
  const free = box.height * margin;
  showRect({ ...box, y: box.y - free, height: box.height + 2 * free }, true);
}

/** Shows these places whole: near enough to read, and no nearer than the user was. */
export function zoomToRects(rects: readonly Rect[]): void {
  const box = boundsOf(rects);
  if (box === null || control === null) return;
  const pane = control.pane();
  const near = Math.max(control.viewport().zoom, READABLE_NEAR);
  // Labels stand over the edges of cards, and panels over the edges of the map.
  const margin = Math.min(72, pane.width / 8, pane.height / 6);
  move(control, viewportFor(box, pane, { min: LEAST_ZOOM, max: Math.min(near, FIT_ZOOM) }, margin), true);
}

/** Brings a card into the middle, near enough to read, whatever hides it now. */
export function flyTo(seatId: SeatId): void {
  reveal(seatId);
  const place = currentScene().stage.places.get(seatId);
  if (place === undefined || control === null) return;
  const zoom = Math.max(control.viewport().zoom, READABLE_NEAR);
  const { width, height } = control.pane();
  move(
    control,
    {
      x: width / 2 - (place.x + place.width / 2) * zoom,
      y: height / 2 - (place.y + place.height / 2) * zoom,
      zoom,
    },
    true,
  );
}

/** Moves the view no more than needed for a card to be seen whole; for walking by arrow keys. */
export function keepInView(seatId: SeatId, animate = true): void {
  const place = currentScene().stage.places.get(seatId);
  if (place === undefined || control === null) return;
  const viewport = control.viewport();
  const { width, height } = control.pane();
  const seen = visibleRect(viewport, width, height);
  const margin = MARGIN / viewport.zoom;
  const dx = shiftInto(place.x, place.width, seen.x + margin, seen.width - 2 * margin);
  const dy = shiftInto(place.y, place.height, seen.y + margin, seen.height - 2 * margin);
  if (dx === 0 && dy === 0) return;
  move(
    control,
    { ...viewport, x: viewport.x - dx * viewport.zoom, y: viewport.y - dy * viewport.zoom },
    animate,
  );
}

/** Zooms around the middle of the pane. */
export function zoomBy(factor: number): void {
  if (control === null) return;
  const { x, y, zoom } = control.viewport();
  const next = Math.min(MOST_ZOOM, Math.max(leastZoom(), zoom * factor));
  const { width, height } = control.pane();
  const middle = { x: width / 2, y: height / 2 };
  move(
    control,
    {
      x: middle.x - ((middle.x - x) / zoom) * next,
      y: middle.y - ((middle.y - y) / zoom) * next,
      zoom: next,
    },
    true,
  );
}

/** Moves the view by CSS pixels. */
export function panBy(dx: number, dy: number): void {
  if (control === null) return;
  const viewport = control.viewport();
  move(control, { ...viewport, x: viewport.x + dx, y: viewport.y + dy }, false);
}

/** The viewport that shows the whole map in a pane of this size; null for an empty map. */
function fittingViewport(pane: PaneSize): Viewport | null {
  const { bounds } = currentScene().stage;
  return bounds === null ? null : fitted(bounds, pane);
}

/** From this zoom on a map that was laid out for its room is read as it was made. */
const READABLE_ZOOM = 0.95;
/** Below this zoom names of a map that was arranged by hand are too small. */
const HAND_ZOOM = 0.5;

/**
 * What a map shows that nobody has looked at yet: all of it where it can be read, else its top at the size at which it can; null for an
 * empty map.
 */
export function firstViewport(pane: PaneSize): Viewport | null {
  const whole = fittingViewport(pane);
  const { places, hierarchy, arrangement, bounds } = currentScene().stage;
  const least = arrangement.room === null ? HAND_ZOOM : READABLE_ZOOM;
  if (whole === null || bounds === null || whole.zoom >= least) return whole;
  const zoom = arrangement.room === null ? HAND_ZOOM : 1;
  const [root] = hierarchy.roots
    .filter((id) => places.has(id))
    .map((id) => ({ id, size: hierarchy.descendantCountOf(id) }))
    .toSorted((a, b) => b.size - a.size);
  const top = root === undefined ? undefined : places.get(root.id);
  if (top === undefined) return whole;
  const middle = pane.width / 2 - (top.x + top.width / 2) * zoom;
  // A map that is hardly wider than the pane shows its left edge: nobody is cut at both sides.
  const room = pane.width - 2 * AROUND.side;
  const fits = bounds.width * zoom <= room * 1.02;
  const x = fits ? pane.width / 2 - (bounds.x + bounds.width / 2) * zoom : middle;
  return { x, y: AROUND.top - bounds.y * zoom, zoom };
}

type PaneSize = { readonly width: number; readonly height: number };

/** The whole of a rectangle as large as it fits, clear of what stands over the edges of the map; what is low stands a little below the top. */
function fitted(rect: Rect, pane: PaneSize): Viewport {
  const side = Math.min(AROUND.side, pane.width / 20);
  const room = {
    width: Math.max(1, pane.width - 2 * side),
    height: Math.max(1, pane.height - AROUND.top - AROUND.bottom),
  };
  const fit = Math.min(room.width / Math.max(1, rect.width), room.height / Math.max(1, rect.height));
  const zoom = Math.min(FIT_ZOOM, Math.max(LEAST_ZOOM, fit));
  const free = room.height - rect.height * zoom;
  return {
    x: pane.width / 2 - (rect.x + rect.width / 2) * zoom,
    y: AROUND.top + Math.min(free / 2, MOST_ABOVE) - rect.y * zoom,
    zoom,
  };
}

export function isAllInView(viewport: Viewport): boolean {
  const { bounds } = currentScene().stage;
  if (bounds === null || control === null) return true;
  const { width, height } = control.pane();
  const seen = visibleRect(viewport, width, height);
  return (
    bounds.x >= seen.x &&
    bounds.y >= seen.y &&
    bounds.x + bounds.width <= seen.x + seen.width &&
    bounds.y + bounds.height <= seen.y + seen.height
  );
}

/** How far the user may zoom out: until the whole map is a third of the pane. */
export function leastZoom(): number {
  const pane = control?.pane() ?? { width: 1_000, height: 700 };
  const fit = fittingViewport(pane)?.zoom ?? 0.2;
  return Math.max(LEAST_ZOOM, Math.min(0.2, fit / 3));
}

function showRect(rect: Rect, animate: boolean): void {
  if (control === null) return;
  move(control, fitted(rect, control.pane()), animate);
}

function shiftInto(start: number, size: number, from: number, room: number): number {
  if (start < from) return start - from;
  return start + size > from + room ? Math.min(start - from, start + size - from - room) : 0;
}
