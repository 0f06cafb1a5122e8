import type { Hierarchy } from '#shared/graph/hierarchy.ts';
import type { MapPoint, Rect } from '#shared/layout/geometry.ts';
import { shownSeat, storedLines, type MapLine } from '#shared/layout/map-lines.ts';
import { shapeOfLine, type LineShape } from '#shared/layout/person-lines.ts';
import type { Places } from '#shared/layout/placement.ts';
import { boundsOfLine, distanceTo, type Polyline } from '#shared/layout/polyline.ts';
import { combOf, type Comb } from '#shared/layout/reporting-lines.ts';
import { makeIndex, type SpatialIndex } from '#shared/layout/spatial-index.ts';
import { reportingLineId } from '#shared/edit/lines/reporting-line.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';

type StageOfLines = { readonly hierarchy: Hierarchy; readonly places: Places };

/** All lines of a scene, ready to draw and to find. */
export type SceneLines = {
  readonly stage: StageOfLines;
  readonly stored: readonly MapLine[];
  readonly combs: readonly Comb[];
  readonly combIndex: SpatialIndex;
  readonly shapes: readonly LineShape[];
  readonly shapeIndex: SpatialIndex;
  readonly tails: readonly { readonly id: string; readonly path: Polyline }[];
  readonly tailIndex: SpatialIndex;
};

/** The lines of a stage; parts whose input did not change are taken over from the scene before. */
export function sceneLines(state: PartnerState, stage: StageOfLines, before: SceneLines | null): SceneLines {
  const stored = storedLines(state);
  if (before !== null && before.stage === stage && before.stored === stored) return before;
  const combs = before !== null && before.stage === stage ? before : reportingLines(stage);
  const shapes = stored.flatMap((line) => shapeOnStage(stage, line));
  return {
    stage,
    stored,
    shapes,
    shapeIndex: makeIndex(shapes.map((shape) => shape.bounds)),
    combs: combs.combs,
    combIndex: combs.combIndex,
    tails: combs.tails,
    tailIndex: combs.tailIndex,
  };
}

function reportingLines(
  stage: StageOfLines,
): Pick<SceneLines, 'combs' | 'combIndex' | 'tails' | 'tailIndex'> {
  const combs: Comb[] = [];
  for (const [manager, from] of stage.places) {
    const reports = stage.hierarchy.childrenOf(manager).flatMap((id) => {
      const place = stage.places.get(id);
      return place === undefined ? [] : [{ id, place }];
    });
    const comb = combOf(manager, from, reports);
    if (comb !== null) combs.push(comb);
  }
  const tails = combs.flatMap((comb) =>
    comb.tails.map(({ report, path }) => ({ id: reportingLineId(report), path })),
  );
  return {
    combs,
    combIndex: makeIndex(combs.map((comb) => comb.bounds)),
    tails,
    tailIndex: makeIndex(tails.map(({ path }) => boundsOfLine(path))),
  };
}

/** A line into a collapsed branch ends at the seat that hides it; one that stays inside is not shown. */
function shapeOnStage(stage: StageOfLines, line: MapLine): readonly LineShape[] {
  const isShown = (id: SeatId): boolean => stage.places.has(id);
  const from = shownSeat(stage.hierarchy, isShown, line.from);
  const to = shownSeat(stage.hierarchy, isShown, line.to);
  if (from === null || to === null || from === to) return [];
  const start = stage.places.get(from);
  const end = stage.places.get(to);
  return start === undefined || end === undefined ? [] : [shapeOfLine(line, start, end)];
}

/** The line under a point, within `slack` map units; the nearest one, and lines of people before reporting lines. */
export function lineAt(
  lines: SceneLines,
  point: MapPoint,
  slack: number,
  isShown: (line: MapLine) => boolean,
  reportsShown: boolean,
): string | null {
  let best: string | null = null;
  let nearest = slack;
  for (const index of lines.shapeIndex.at(point, slack)) {
    const shape = lines.shapes[index];
    if (shape === undefined || !isShown(shape.line)) continue;
    const distance = distanceTo(shape.path, point);
    if (distance <= nearest) {
      nearest = distance;
      best = shape.line.id;
    }
  }
  if (best !== null || !reportsShown) return best;
  for (const index of lines.tailIndex.at(point, slack)) {
    const tail = lines.tails[index];
    if (tail === undefined) continue;
    const distance = distanceTo(tail.path, point);
    if (distance <= nearest) {
      nearest = distance;
      best = tail.id;
    }
  }
  return best;
}

/** The card under a point, the topmost first; `slack` widens cards for touching small ones. */
export function cardAt(
  stage: { readonly index: SpatialIndex; readonly order: readonly SeatId[] },
  point: MapPoint,
  slack = 0,
): SeatId | null {
  const hit = stage.index.at(point).at(-1) ?? (slack > 0 ? stage.index.at(point, slack).at(-1) : undefined);
  return hit === undefined ? null : (stage.order[hit] ?? null);
}

export function cardsIn(
  stage: { readonly index: SpatialIndex; readonly order: readonly SeatId[] },
  rect: Rect,
): readonly SeatId[] {
  return stage.index.within(rect).flatMap((hit) => stage.order[hit] ?? []);
}
