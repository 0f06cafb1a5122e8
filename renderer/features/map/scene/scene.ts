import { resolveHierarchy, type Hierarchy } from '#shared/graph/hierarchy.ts';
import { seatsOnMap } from '#shared/graph/seats-on-map.ts';
import { cardsOf, type CardFacts } from '#shared/layout/card.ts';
import { boundsOf, type Rect } from '#shared/layout/geometry.ts';
import { lensScale, type Lens, type LensScale } from '#shared/layout/lens.ts';
import type { Places } from '#shared/layout/placement.ts';
import { makeIndex, type SpatialIndex } from '#shared/layout/spatial-index.ts';
import { layoutTree } from '#shared/layout/tree-layout.ts';
import type { IsoDate, SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { Seat } from '#shared/model/seat.ts';
import type { FindingSign } from '#shared/rules/findings/signs.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { sceneLines, type SceneLines } from './scene-lines.ts';

/** Where everything stands, without what is said about anybody: stays the same object while only ratings change. */
export type Stage = {
  readonly hierarchy: Hierarchy;
  readonly places: Places;
  /** Where ghosts of a comparison stand; they are no cards. */
  readonly ghosts: Places;
  /** The seats of `places`, in the order of `index`. */
  readonly order: readonly SeatId[];
  readonly index: SpatialIndex;
  /** Null when nobody is on the map. */
  readonly bounds: Rect | null;
  /** Seats that the user placed by hand. */
  readonly byHand: ReadonlySet<SeatId>;
  /** How many seats each shown collapsed seat hides. */
  readonly hiddenBelow: ReadonlyMap<SeatId, number>;
};

/** Everything that the map draws; pure data, made from the document and what the user chose to see. */
export type Scene = {
  readonly stage: Stage;
  readonly cards: ReadonlyMap<SeatId, CardFacts>;
  readonly scale: LensScale;
  readonly lines: SceneLines;
  /** What cards tell about findings; they are found a moment after everything else. */
  readonly signs: FindingSigns;
};

/** By seat; the same object while no sign changes. */
export type FindingSigns = ReadonlyMap<SeatId, FindingSign>;

export type View = {
  readonly collapsed: ReadonlySet<SeatId>;
  /** Only this seat and its neighbours are shown; null shows everybody. */
  readonly focusOn: SeatId | null;
  readonly lens: Lens;
  readonly signs: FindingSigns;
  /** Seats that only take a place, by ids of their own. */
  readonly ghosts: ReadonlyMap<string, Seat>;
};

type StageInput = {
  readonly seats: ReadonlyMap<string, Seat>;
  /** Of all seats: its order also depends on the names of people. */
  readonly whole: Hierarchy;
  readonly shown: ReadonlySet<SeatId> | null;
  readonly collapsed: ReadonlySet<SeatId>;
  readonly ghosts: ReadonlyMap<string, Seat>;
};

/** Builds scenes one after the other and keeps what did not change from one to the next; one per mounted map. */
export function sceneBuilder(): (state: PartnerState, today: IsoDate, view: View) => Scene {
  let stageInput: StageInput | null = null;
  let stage: Stage | null = null;
  let scene: Scene | null = null;
  let last: { state: PartnerState; today: IsoDate; view: View } | null = null;
  return (state, today, view) => {
    if (
      scene !== null &&
      last !== null &&
      last.state === state &&
      last.today === today &&
      last.view.lens === view.lens &&
      last.view.signs === view.signs &&
      last.view.focusOn === view.focusOn &&
      last.view.collapsed === view.collapsed &&
      last.view.ghosts === view.ghosts
    )
      return scene;
    const seats = seatsOnMap(state.seat);
    const shown = view.focusOn === null ? null : neighbourhoodOf(state, view.focusOn);
    const whole = resolveHierarchy(seats, state.person);
    const input: StageInput = { seats, whole, shown, collapsed: view.collapsed, ghosts: view.ghosts };
    if (stage === null || stageInput === null || !sameStage(stageInput, input))
      stage = buildStage(input, state.person);
    stageInput = input;
    const cards = cardsOf(state, stage.order, today);
    const sameCards = scene !== null && sameEntries(scene.cards, cards);
    const kept = scene !== null && sameCards ? scene.cards : cards;
    const scale =
      scene !== null && sameCards && scene.scale.lens === view.lens
        ? scene.scale
        : lensScale(view.lens, kept.values());
    const lines = sceneLines(state, stage, scene?.lines ?? null);
    last = { state, today, view };
    scene = { stage, cards: kept, scale, lines, signs: view.signs };
    return scene;
  };
}

function buildStage(
  { seats, whole, shown, collapsed, ghosts }: StageInput,
  people: PartnerState['person'],
): Stage {
  const table = shown === null ? seats : new Map([...seats].filter(([, { id }]) => shown.has(id)));
  const hierarchy = shown === null ? whole : resolveHierarchy(table, people);
  const closed = shown === null ? collapsed : new Set<SeatId>();
  const byHand = shown === null ? placedByHand(table) : new Set<SeatId>();
  const withGhosts = ghosts.size === 0 || shown !== null ? table : new Map([...table, ...ghosts]);
  const all = layoutTree(withGhosts === table ? hierarchy : resolveHierarchy(withGhosts, people), {
    collapsed: closed,
    ...(byHand.size > 0 ? { placed: (id: SeatId) => freePlace(withGhosts.get(id)) } : {}),
  });
  const { places, ghosts: ghostPlaces } = partedFrom(all, ghosts);
  const order = [...places.keys()];
  const hiddenBelow = new Map<SeatId, number>();
  for (const id of closed) {
    const below = places.has(id) ? hierarchy.descendantCountOf(id) : 0;
    if (below > 0) hiddenBelow.set(id, below);
  }
  const rects = [...places.values()];
  return {
    hierarchy,
    places,
    ghosts: ghostPlaces,
    order,
    index: makeIndex(rects),
    bounds: boundsOf([...rects, ...ghostPlaces.values()]),
    byHand,
    hiddenBelow,
  };
}

/** Ghosts have a place like cards, and are none. */
function partedFrom(
  all: Places,
  ghosts: ReadonlyMap<string, Seat>,
): { readonly places: Places; readonly ghosts: Places } {
  if (ghosts.size === 0) return { places: all, ghosts: new Map() };
  const [places, others] = [new Map(all), new Map(all)];
  for (const id of all.keys()) (ghosts.has(id) ? places : others).delete(id);
  return { places, ghosts: others };
}

function placedByHand(seats: ReadonlyMap<string, Seat>): ReadonlySet<SeatId> {
  const found = new Set<SeatId>();
  for (const { id, x, y } of seats.values()) if (x !== null && y !== null) found.add(id);
  return found;
}

function freePlace(seat: Seat | undefined): { x: number; y: number } | null {
  return seat === undefined || seat.x === null || seat.y === null ? null : { x: seat.x, y: seat.y };
}

/** Whether two inputs give the same stage. Most edits of a seat change nothing that the layout reads. */
function sameStage(a: StageInput, b: StageInput): boolean {
  if (a.collapsed !== b.collapsed || a.ghosts !== b.ghosts) return false;
  if (!sameShown(a.shown, b.shown)) return false;
  if (a.seats === b.seats && a.whole === b.whole) return true;
  if (a.seats.size !== b.seats.size || !sameOrder(a.whole.preorder, b.whole.preorder)) return false;
  for (const [id, seat] of b.seats) {
    const before = a.seats.get(id);
    if (before === seat) continue;
    if (before === undefined || !sameStanding(before, seat)) return false;
  }
  return true;
}

function sameShown(a: ReadonlySet<SeatId> | null, b: ReadonlySet<SeatId> | null): boolean {
  if (a === null || b === null) return a === b;
  return a.size === b.size && [...a].every((id) => b.has(id));
}

function sameStanding(a: Seat, b: Seat): boolean {
  return a.reportsToSeatId === b.reportsToSeatId && a.x === b.x && a.y === b.y;
}

function sameOrder(a: readonly SeatId[], b: readonly SeatId[]): boolean {
  return a === b || a.every((id, index) => id === b[index]);
}

function sameEntries<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of b) if (a.get(key) !== value) return false;
  return true;
}
