import type { Node } from '@xyflow/react';
import { create } from 'zustand';
import { overlaps, visibleRect, type Rect, type Viewport } from '#shared/layout/geometry.ts';
import type { Placement } from '#shared/layout/placement.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { Stage } from '../scene/scene.ts';
import { cardsIn } from '../scene/scene-lines.ts';

/** Below this zoom cards are painted on the canvas and none of them is an element. */
const ELEMENT_ZOOM = 0.6;
/** How much further than the view the window of card elements reaches, as a share of the view on every side. */
const MARGIN = 0.22;
/** More elements than this cost frames, whatever the zoom. */
const MOST_ELEMENTS = 450;

export type CardNode = Node<Record<string, never>, 'card'>;

/** The cards that are elements now; everything else is on the canvas. */
export type CardWindow = {
  readonly nodes: CardNode[];
  readonly ids: ReadonlySet<SeatId>;
};

const nothing: CardWindow = { nodes: [], ids: new Set() };

export const useCardWindow = create<CardWindow>(() => nothing);

let area: Rect | null = null;
let areaStage: Stage | null = null;
let made = new WeakMap<Placement, CardNode>();

/** Gives React Flow the cards of a window somewhat larger than the view; cheap while the view stays inside of it. */
export function updateWindow(
  stage: Stage,
  viewport: Viewport,
  pane: { width: number; height: number },
): void {
  if (viewport.zoom < ELEMENT_ZOOM || pane.width === 0) {
    area = null;
    if (useCardWindow.getState() !== nothing) useCardWindow.setState(nothing, true);
    return;
  }
  const seen = visibleRect(viewport, pane.width, pane.height);
  if (area !== null && areaStage === stage && inside(seen, area) && area.width < seen.width * 2.2) return;
  area = {
    x: seen.x - seen.width * MARGIN,
    y: seen.y - seen.height * MARGIN,
    width: seen.width * (1 + 2 * MARGIN),
    height: seen.height * (1 + 2 * MARGIN),
  };
  areaStage = stage;
  let ids = cardsIn(stage, area);
  if (ids.length > MOST_ELEMENTS) ids = nearestFirst(stage, ids, seen).slice(0, MOST_ELEMENTS);
  const nodes = ids.flatMap((id) => {
    const place = stage.places.get(id);
    return place === undefined ? [] : [nodeOf(id, place)];
  });
  useCardWindow.setState({ nodes, ids: new Set(ids) }, true);
}

function nodeOf(id: SeatId, place: Placement): CardNode {
  const known = made.get(place);
  if (known !== undefined) return known;
  const node: CardNode = {
    id,
    type: 'card',
    position: { x: place.x, y: place.y },
    // Known sizes: React Flow need not measure.
    width: place.width,
    height: place.height,
    measured: { width: place.width, height: place.height },
    draggable: false,
    selectable: false,
    focusable: false,
    connectable: false,
    data: {},
  };
  made.set(place, node);
  return node;
}

/** The map was unmounted. */
export function clearWindow(): void {
  area = null;
  areaStage = null;
  made = new WeakMap();
  useCardWindow.setState(nothing, true);
}

function inside(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function nearestFirst(stage: Stage, ids: readonly SeatId[], seen: Rect): readonly SeatId[] {
  const within = (id: SeatId): boolean => {
    const place = stage.places.get(id);
    return place !== undefined && overlaps(place, seen);
  };
  return [...ids.filter(within), ...ids.filter((id) => !within(id))];
}
