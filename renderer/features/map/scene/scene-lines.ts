import type { Hierarchy } from '#shared/graph/hierarchy.ts';
import type { MapPoint, Rect } from '#shared/layout/geometry.ts';
import { shownSeat, storedLines, type MapLine } from '#shared/layout/map-lines.ts';
import { lineShaper, type LineShaper } from '#shared/layout/routing/line-shapes.ts';
import type { LineShape } from '#shared/layout/person-lines.ts';
import type { Places } from '#shared/layout/placement.ts';
import { boundsOfLine, distanceTo, type Polyline } from '#shared/layout/polyline.ts';
import { combOf, type Comb } from '#shared/layout/reporting-lines.ts';
import { makeIndex, type SpatialIndex } from '#shared/layout/spatial-index.ts';
import { reportingLineId } from '#shared/edit/lines/reporting-line.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';

type StageOfLines = {
  readonly hierarchy: Hierarchy;
  readonly places: Places;
  readonly power?: object | null;
};

/** All lines of a scene, ready to draw and to find. */
export type SceneLines = {
  readonly stage: StageOfLines;
  readonly stored: readonly MapLine[];
  readonly combs: readonly Comb[];
  readonly combIndex: SpatialIndex;
  /** The lines of people that can be drawn, between the cards that stand for them. */
  readonly joined: readonly MapLine[];
  /** Lines of people in folded branches, which end at the card that hides them. */
  readonly standIns: ReadonlySet<string>;
  /** Their shapes, made when they are asked for first. */
  readonly shapesOf: LineShaper;
  readonly tails: readonly { readonly id: string; readonly path: Polyline }[];
  readonly tailIndex: SpatialIndex;
};

/** Shapes that can be found by place. */
export type Shapes = { readonly shapes: readonly LineShape[]; readonly index: SpatialIndex };

/** The lines of a stage; parts whose input did not change are taken over from the scene before. */
export function sceneLines(state: PartnerState, stage: StageOfLines, before: SceneLines | null): SceneLines {
  const stored = storedLines(state);
  if (before !== null && before.stage === stage && before.stored === stored) return before;
  const combs = before !== null && before.stage === stage ? before : reportingLines(stage);
  const joined = linesOnStage(stage, stored);
  const { places } = stage;
  const standIns = new Set(
    stored.filter(({ from, to }) => !places.has(from) || !places.has(to)).map(({ id }) => id),
  );
  return {
    stage,
    stored,
    joined,
    standIns,
    shapesOf: lineShaper(joined.length, places, () => combs.combs.flatMap((comb) => comb.pieces)),
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
  // By influence and support nobody stands under the own manager.
  for (const [manager, from] of (stage.power ?? null) === null ? stage.places : []) {
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

/** Lines as they are shown: one into a collapsed branch ends at the seat that hides it; one that stays inside is left out. */
function linesOnStage(stage: StageOfLines, stored: readonly MapLine[]): readonly MapLine[] {
  const isShown = (id: SeatId): boolean => stage.places.has(id);
  return stored.flatMap((line) => {
    const from = shownSeat(stage.hierarchy, isShown, line.from);
    const to = shownSeat(stage.hierarchy, isShown, line.to);
    return from === null || to === null || from === to ? [] : [{ ...line, from, to }];
  });
}

/** The line of `shapes` under a point, within `slack` map units; the nearest one, and lines of people before reporting lines. */
export function lineAt(
  lines: SceneLines,
  { shapes, index }: Shapes,
  point: MapPoint,
  slack: number,
  reportsShown: boolean,
): string | null {
  let best: string | null = null;
  let nearest = slack;
  for (const hit of index.at(point, slack)) {
    const shape = shapes[hit];
    if (shape === undefined) continue;
    const distance = distanceTo(shape.path, point);
    if (distance <= nearest) {
      nearest = distance;
      best = shape.line.id;
    }
  }
  if (best !== null || !reportsShown) return best;
  for (const hit of lines.tailIndex.at(point, slack)) {
    const tail = lines.tails[hit];
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
