import Flatbush from 'flatbush';
import type { MapPoint, Rect } from './geometry.ts';

/** Finds rectangles by place; the answers are positions in the list that the index was made from, in ascending order. */
export type SpatialIndex = {
  readonly within: (rect: Rect) => readonly number[];
  /** Everything under a point, given some slack in map units. */
  readonly at: (point: MapPoint, slack?: number) => readonly number[];
};

const empty: SpatialIndex = { within: () => [], at: () => [] };

/** Indexes rectangles; 5,000 take about 1 ms, a query some microseconds. The index does not follow later changes. */
export function makeIndex(rects: readonly Rect[]): SpatialIndex {
  if (rects.length === 0) return empty;
  const tree = new Flatbush(rects.length);
  for (const rect of rects) tree.add(rect.x, rect.y, rect.x + rect.width, rect.y + rect.height);
  tree.finish();
  const search = (left: number, top: number, right: number, bottom: number): readonly number[] =>
    tree.search(left, top, right, bottom).sort((a, b) => a - b);
  return {
    within: (rect) => search(rect.x, rect.y, rect.x + rect.width, rect.y + rect.height),
    at: (point, slack = 0) => search(point.x - slack, point.y - slack, point.x + slack, point.y + slack),
  };
}
