import { create } from 'zustand';
import { useDocument } from '#renderer/document/document-store.ts';
import { useComparison } from '#renderer/session/comparison-store.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { Seat } from '#shared/model/seat.ts';
import { mapState, useWhatIf } from '#renderer/session/what-if-store.ts';
import { expand, focusOnSeat, forgetSeats, rememberFolds, useMap } from '../state/map-store.ts';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { seatsOnMap } from '#shared/graph/seats-on-map.ts';
import { cardsOf } from '#shared/layout/card.ts';
import { needsIn, needsOf } from '#shared/layout/compose/needs-of.ts';
import { openingFolds } from '#shared/layout/compose/opening-folds.ts';
import { storedLines } from '#shared/layout/map-lines.ts';
import { tiesOf } from '#shared/layout/ties.ts';
import { arrangedRoom, useRoom } from '../state/room-store.ts';
import { currentSigns, followSigns } from './finding-signs.ts';
import { currentMatters, findMatters, followMatters } from './who-matters.ts';
import { sceneBuilder, type Scene, type Stage } from './scene.ts';

/** The scene on the screen: derived from document and map store, never changed by hand. */
export type SceneStore = { readonly scene: Scene };

const build = sceneBuilder();
type StageListener = (before: Stage, now: Stage) => void;
let listener: StageListener | null = null;

/** The mounted pane hears of every change of places; the returned function stops. */
export function onStage(next: StageListener): () => void {
  listener = next;
  return () => {
    if (listener === next) listener = null;
  };
}

const noGhosts: ReadonlyMap<string, Seat> = new Map();

function current(): Scene {
  const { today, partnerId } = useDocument.getState();
  const state = mapState();
  const { collapsed, focusOn, lens, shape } = useMap.getState();
  return build(state, today, {
    collapsed,
    focusOn,
    lens,
    signs: currentSigns(),
    ghosts: useComparison.getState().shown?.map.ghosts ?? noGhosts,
    room: useRoom.getState().room,
    arrangedFor: arrangedRoom(partnerId),
    matters: currentMatters(),
    byPower: shape === 'power',
  });
}

/** Folds what cannot be read in the room that there is: when a partner is opened, and when its first people come. */
function foldAtOpening(): void {
  findMatters();
  const { partnerId } = useDocument.getState();
  const known = partnerId === null ? undefined : useMap.getState().foldsOf.get(partnerId);
  useMap.setState({ collapsed: known ?? foldsNow(), foldedFor: partnerId });
}

function foldsNow(): ReadonlySet<SeatId> {
  const { today, state } = useDocument.getState();
  const hierarchy = resolveHierarchy(seatsOnMap(state.seat), state.person);
  const matters = currentMatters();
  const cards = cardsOf(state, hierarchy.preorder, today);
  const needs = needsIn(needsOf(cards, new Set(matters), tiesOf(storedLines(state)), null));
  return openingFolds(hierarchy, matters, { room: useRoom.getState().room, needs });
}

/** Opens every branch; where all are open, folds what cannot be read in the room that there is, or everything below the top. */
export function toggleAllBranches(): void {
  const { collapsed } = useMap.getState();
  if (collapsed.size > 0) return useMap.setState({ collapsed: new Set() });
  const folds = foldsNow();
  const { hierarchy } = currentScene().stage;
  const below = hierarchy.preorder.filter(
    (id) => hierarchy.managerOf(id) !== null && hierarchy.childrenOf(id).length > 0,
  );
  useMap.setState({ collapsed: folds.size > 0 ? folds : new Set(below) });
}

export const useScene = create<SceneStore>(() => ({ scene: current() }));

/** The scene right now, for code outside components. */
export function currentScene(): Scene {
  return useScene.getState().scene;
}

/** Keeps the scene up to date while the map is mounted; the returned function stops. */
export function followDocument(): () => void {
  // Another partner is opened in several steps, and only the last of them is worth a scene.
  let opening = false;
  const renew = (): void => {
    if (opening) return;
    const state = mapState();
    const { focusOn } = useMap.getState();
    if (focusOn !== null && state.seat.get(focusOn)?.onMap !== true) focusOnSeat(null);
    const before = currentScene();
    const scene = current();
    if (scene === before) return;
    useScene.setState({ scene });
    if (scene.stage !== before.stage) listener?.(before.stage, scene.stage);
  };
  let { partnerId } = useDocument.getState();
  if (useMap.getState().foldedFor !== partnerId) foldAtOpening();
  const stops = [
    useDocument.subscribe((now, before) => {
      if (now.partnerId !== partnerId) {
        opening = true;
        if (partnerId !== null) rememberFolds(partnerId);
        partnerId = now.partnerId;
        forgetSeats();
        foldAtOpening();
        opening = false;
      } else if (before.state.seat.size === 0 && now.state.seat.size > 0)
        useMap.setState({ collapsed: foldsNow() });
      renew();
    }),
    useRoom.subscribe(renew),
    followMatters(renew),
    useMap.subscribe(renew),
    useWhatIf.subscribe(renew),
    useComparison.subscribe(renew),
    followSigns(renew),
  ];
  renew();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Opens every collapsed branch above a seat and leaves a neighbourhood that it is not in, so that it can be seen. */
export function reveal(seatId: SeatId): void {
  if (currentScene().stage.places.has(seatId)) return;
  if (useMap.getState().focusOn !== null) focusOnSeat(null);
  const { hierarchy } = currentScene().stage;
  const above: SeatId[] = [];
  for (let at = hierarchy.managerOf(seatId); at !== null; at = hierarchy.managerOf(at)) above.push(at);
  expand(above);
}
