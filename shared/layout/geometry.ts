type Point<Space extends string> = { readonly x: number; readonly y: number; readonly __space?: Space };

/** A point in map units: the space of cards, independent of zoom. */
export type MapPoint = Point<'map'>;
/** A point in CSS pixels from the top left corner of the map's pane. */
export type ScreenPoint = Point<'screen'>;

/** A rectangle in map units; `x` and `y` are its top left corner. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How the pane shows the map: screen = map * zoom + (x, y). */
export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number };

/** Brands a point of the map. */
function mapPoint(x: number, y: number): MapPoint {
  return { x, y };
}

/** Brands a point of the pane. */
function screenPoint(x: number, y: number): ScreenPoint {
  return { x, y };
}

/** Where a point of the pane lies on the map. */
export function toMap(point: ScreenPoint, viewport: Viewport): MapPoint {
  return mapPoint((point.x - viewport.x) / viewport.zoom, (point.y - viewport.y) / viewport.zoom);
}

/** Where a point of the map lies on the pane. */
export function toScreen(point: MapPoint, viewport: Viewport): ScreenPoint {
  return screenPoint(point.x * viewport.zoom + viewport.x, point.y * viewport.zoom + viewport.y);
}

export function centreOf(rect: Rect): MapPoint {
  return mapPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
}

/** A rectangle that is larger by `by` map units on every side. */
export function grow(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The smallest rectangle around all others, or null when there is none. */
export function boundsOf(rects: Iterable<Rect>): Rect | null {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const rect of rects) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The part of the map that a pane of this size (CSS pixels) shows. */
export function visibleRect(viewport: Viewport, width: number, height: number): Rect {
  return {
    x: -viewport.x / viewport.zoom,
    y: -viewport.y / viewport.zoom,
    width: width / viewport.zoom,
    height: height / viewport.zoom,
  };
}

/** The viewport that shows `rect` whole and in the middle, with `margin` CSS pixels around it. */
export function viewportFor(
  rect: Rect,
  pane: { readonly width: number; readonly height: number },
  zoom: { readonly min: number; readonly max: number },
  margin = 32,
): Viewport {
  const room = { x: Math.max(1, pane.width - 2 * margin), y: Math.max(1, pane.height - 2 * margin) };
  const fit = Math.min(room.x / Math.max(1, rect.width), room.y / Math.max(1, rect.height));
  const level = Math.min(zoom.max, Math.max(zoom.min, fit));
  const centre = centreOf(rect);
  return { x: pane.width / 2 - centre.x * level, y: pane.height / 2 - centre.y * level, zoom: level };
}
