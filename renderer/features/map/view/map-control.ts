import { viewportFor, visibleRect, type Rect, type Viewport, boundsOf } from '#shared/layout/geometry.ts';
import type { SeatId } from '#shared/model/id.ts';
import { currentScene, reveal } from '../scene/scene-store.ts';

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
const FIT_ZOOM = 1;
const LEAST_ZOOM = 0.01;
const MARGIN = 28;
/** From this zoom on everything on a card can be read. */
const READABLE_NEAR = 0.8;

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
  if (bounds !== null) showRect(bounds, animate);
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
  control.show(viewportFor(box, pane, { min: LEAST_ZOOM, max: Math.min(near, FIT_ZOOM) }, margin), true);
}

/** Brings a card into the middle, near enough to read, whatever hides it now. */
export function flyTo(seatId: SeatId): void {
  reveal(seatId);
  const place = currentScene().stage.places.get(seatId);
  if (place === undefined || control === null) return;
  const zoom = Math.max(control.viewport().zoom, 0.8);
  const { width, height } = control.pane();
  control.show(
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
  control.show(
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
  control.show(
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
  control.show({ ...viewport, x: viewport.x + dx, y: viewport.y + dy }, false);
}

/** The viewport that shows the whole map in a pane of this size; null for an empty map. */
function fittingViewport(pane: PaneSize): Viewport | null {
  const { bounds } = currentScene().stage;
  return bounds === null ? null : fitted(bounds, pane);
}

/** Below this zoom most names are too small to be read. */
const READABLE_ZOOM = 0.35;
/** Zoom of a root whose reports are too many to be shown beside it. */
const ROOT_ZOOM = 0.5;

/**
 * What a map shows that nobody has looked at yet: all of it, or as many of the top levels of its largest tree as can be read;
 * null for an empty map.
 */
export function firstViewport(pane: PaneSize): Viewport | null {
  const whole = fittingViewport(pane);
  if (whole === null || whole.zoom >= READABLE_ZOOM) return whole;
  const { places, hierarchy } = currentScene().stage;
  const [root] = hierarchy.roots
    .filter((id) => places.has(id))
    .map((id) => ({ id, size: hierarchy.descendantsOf(id).length }))
    .toSorted((a, b) => b.size - a.size);
  const top = root === undefined ? undefined : places.get(root.id);
  if (root === undefined || top === undefined) return whole;
  let shown: Viewport | null = null;
  let level: readonly SeatId[] = [root.id];
  let box: Rect = top;
  for (;;) {
    level = level.flatMap((id) => hierarchy.childrenOf(id)).filter((id) => places.has(id));
    const wider = boundsOf([box, ...level.flatMap((id) => places.get(id) ?? [])]);
    if (level.length === 0 || wider === null) break;
    box = wider;
    const next = fitted(box, pane);
    if (next.zoom < READABLE_ZOOM) break;
    shown = next;
  }
  if (shown !== null) return shown;
  return {
    x: pane.width / 2 - (top.x + top.width / 2) * ROOT_ZOOM,
    y: 2 * MARGIN - top.y * ROOT_ZOOM,
    zoom: ROOT_ZOOM,
  };
}

type PaneSize = { readonly width: number; readonly height: number };

function fitted(rect: Rect, pane: PaneSize): Viewport {
  return viewportFor(rect, pane, { min: LEAST_ZOOM, max: FIT_ZOOM }, Math.min(MARGIN, pane.width / 20));
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
  control.show(fitted(rect, control.pane()), animate);
}

function shiftInto(start: number, size: number, from: number, room: number): number {
  if (start < from) return start - from;
  return start + size > from + room ? Math.min(start - from, start + size - from - room) : 0;
}
