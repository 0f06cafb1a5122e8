import { resolveHierarchy, type Hierarchy } from '#shared/graph/hierarchy.ts';
import { seatsOnMap } from '#shared/graph/seats-on-map.ts';
import { cardsOf, type CardFacts } from '#shared/layout/card.ts';
import { boundsOf, type Rect } from '#shared/layout/geometry.ts';
import { lensScale, type Lens, type LensScale } from '#shared/layout/lens.ts';
import type { Places } from '#shared/layout/placement.ts';
import { makeIndex, type SpatialIndex } from '#shared/layout/spatial-index.ts';
import { arrange, type Arrangement } from '#shared/layout/compose/arrange.ts';
import type { Room } from '#shared/layout/compose/compose.ts';
import { powerGrid, type PowerGrid } from '#shared/layout/compose/power.ts';
import { needsIn, needsOf, type AllNeeds } from '#shared/layout/compose/needs-of.ts';
import { storedLines } from '#shared/layout/map-lines.ts';
import { tiesOf, type Ties } from '#shared/layout/ties.ts';
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
  /** What the places were made from, to try others. */
  readonly arrangement: Arrangement;
  /** The grid by influence and support, where that is how the cards stand. */
  readonly power: PowerGrid | null;
};

/** Everything that the map draws; pure data, made from the document and what the user chose to see. */
export type Scene = {
  readonly stage: Stage;
  /** Of everybody on the map, also of those in collapsed branches. */
  readonly cards: ReadonlyMap<SeatId, CardFacts>;
  readonly scale: LensScale;
  readonly lines: SceneLines;
  /** What cards tell about findings; they are found a moment after everything else. */
  readonly signs: FindingSigns;
  /** The place of each of the few who matter most, from 1. */
  readonly ranks: ReadonlyMap<SeatId, number>;
  /** Allies and conflicts of each card. */
  readonly ties: Ties;
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
  /** Free area of the map. */
  readonly room: Room;
  /** The room for which a map was arranged that has cards placed by hand; null where it was arranged before there were rooms. */
  readonly arrangedFor: Room | null;
  /** Who matters most, first; the same list while it is the same people. */
  readonly matters: readonly SeatId[];
  /** By influence and support instead of by who reports to whom. */
  readonly byPower: boolean;
};

type StageInput = {
  readonly seats: ReadonlyMap<string, Seat>;
  /** Of all seats: its order also depends on the names of people. */
  readonly whole: Hierarchy;
  readonly shown: ReadonlySet<SeatId> | null;
  readonly collapsed: ReadonlySet<SeatId>;
  readonly ghosts: ReadonlyMap<string, Seat>;
  readonly room: Room;
  readonly arrangedFor: Room | null;
  readonly needs: AllNeeds;
  /** What the cards say, where they stand by that; else null. */
  readonly byCards: ReadonlyMap<SeatId, CardFacts> | null;
  readonly matters: readonly SeatId[];
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
      sameView(last.view, view)
    )
      return scene;
    const seats = seatsOnMap(state.seat);
    const shown = view.focusOn === null ? null : neighbourhoodOf(state, view.focusOn);
    const whole = resolveHierarchy(seats, state.person);
    const { collapsed, ghosts, room, arrangedFor, matters, byPower } = view;
    const base = baseOf({ seats, whole, shown }, state.person);
    const cards = cardsOf(state, base.hierarchy.preorder, today);
    const sameCards = scene !== null && sameEntries(scene.cards, cards);
    const kept = scene !== null && sameCards ? scene.cards : cards;
    const ties = tiesOf(storedLines(state));
    const sameNeeds = sameCards && scene?.ties === ties && last?.view.matters === matters;
    const before = stageInput?.needs ?? null;
    const needs = sameNeeds && before !== null ? before : needsOf(kept, new Set(matters), ties, before);
    const byCards = byPower && shown === null ? kept : null;
    const input: StageInput = {
      seats,
      whole,
      shown,
      collapsed,
      ghosts,
      room,
      arrangedFor,
      needs,
      byCards,
      matters,
    };
    if (stage === null || stageInput === null || !sameStage(stageInput, input))
      stage = buildStage(input, base, state.person);
    stageInput = input;
    const scale =
      scene !== null && sameCards && scene.scale.lens === view.lens
        ? scene.scale
        : lensScale(view.lens, kept.values());
    const lines = sceneLines(state, stage, scene?.lines ?? null);
    const ranks =
      last?.view.matters === matters && scene !== null
        ? scene.ranks
        : new Map(matters.map((id, index) => [id, index + 1]));
    last = { state, today, view };
    scene = { stage, cards: kept, scale, lines, signs: view.signs, ranks, ties };
    return scene;
  };
}

function sameView(a: View, b: View): boolean {
  return (
    a.lens === b.lens &&
    a.signs === b.signs &&
    a.focusOn === b.focusOn &&
    a.collapsed === b.collapsed &&
    a.ghosts === b.ghosts &&
    a.matters === b.matters &&
    a.byPower === b.byPower &&
    sameRoom(a.room, b.room) &&
    sameRoom(a.arrangedFor, b.arrangedFor)
  );
}

function sameRoom(a: Room | null, b: Room | null): boolean {
  return a === b || (a !== null && b !== null && a.width === b.width && a.height === b.height);
}

/** The seats that a stage is made of, and their chart. */
type Base = { readonly table: ReadonlyMap<string, Seat>; readonly hierarchy: Hierarchy };

function baseOf(
  { seats, whole, shown }: Pick<StageInput, 'seats' | 'whole' | 'shown'>,
  people: PartnerState['person'],
): Base {
  if (shown === null) return { table: seats, hierarchy: whole };
  const table = new Map([...seats].filter(([, { id }]) => shown.has(id)));
  return { table, hierarchy: resolveHierarchy(table, people) };
}

function buildStage(input: StageInput, { table, hierarchy }: Base, people: PartnerState['person']): Stage {
  const { shown, collapsed, ghosts, room, arrangedFor, needs } = input;
  if (input.byCards !== null) return powerStage(input, input.byCards, hierarchy);
  const closed = shown === null ? collapsed : new Set<SeatId>();
  const byHand = shown === null ? placedByHand(table) : new Set<SeatId>();
  const withGhosts = ghosts.size === 0 || shown !== null ? table : new Map([...table, ...ghosts]);
  const arrangement: Arrangement = {
    collapsed: closed,
    room: byHand.size === 0 ? room : arrangedFor,
    needs: needsIn(needs),
    placed: byHand.size === 0 ? null : (id) => freePlace(withGhosts.get(id)),
  };
  const all = arrange(withGhosts === table ? hierarchy : resolveHierarchy(withGhosts, people), arrangement);
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
    arrangement,
    power: null,
  };
}

/** The same cards by influence and support; who matters first, then in the order of the chart. */
function powerStage(
  { room, needs, matters }: StageInput,
  cards: ReadonlyMap<SeatId, CardFacts>,
  hierarchy: Hierarchy,
): Stage {
  const order = [...new Set([...matters, ...hierarchy.preorder])];
  const power = powerGrid(cards, order, needsIn(needs), room);
  const rects = [...power.places.values()];
  const [column, row] = [power.columns.at(-1), power.rows.at(-1)];
  const whole = {
    x: 0,
    y: 0,
    width: (column?.from ?? 0) + (column?.size ?? 0),
    height: (row?.from ?? 0) + (row?.size ?? 0),
  };
  return {
    hierarchy,
    places: power.places,
    ghosts: new Map(),
    order: [...power.places.keys()],
    index: makeIndex(rects),
    bounds: boundsOf([...rects, whole]),
    byHand: new Set(),
    hiddenBelow: new Map(),
    arrangement: { collapsed: new Set(), room, needs: needsIn(needs), placed: null },
    power,
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
  if (a.collapsed !== b.collapsed || a.ghosts !== b.ghosts || a.needs !== b.needs) return false;
  if (a.byCards !== b.byCards || (b.byCards !== null && a.matters !== b.matters)) return false;
  if (!sameRoom(a.room, b.room) || !sameRoom(a.arrangedFor, b.arrangedFor)) return false;
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
