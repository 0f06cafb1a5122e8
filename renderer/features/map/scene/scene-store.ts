import { create } from 'zustand';
import { useDocument } from '#renderer/document/document-store.ts';
import { useComparison } from '#renderer/session/comparison-store.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { Seat } from '#shared/model/seat.ts';
import { mapState, useWhatIf } from '#renderer/session/what-if-store.ts';
import { expand, focusOnSeat, forgetSeats, useMap } from '../state/map-store.ts';
import { currentSigns, followSigns } from './finding-signs.ts';
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
  const { today } = useDocument.getState();
  const state = mapState();
  const { collapsed, focusOn, lens } = useMap.getState();
  const ghosts = useComparison.getState().shown?.map.ghosts ?? noGhosts;
  return build(state, today, { collapsed, focusOn, lens, signs: currentSigns(), ghosts });
}

export const useScene = create<SceneStore>(() => ({ scene: current() }));

/** The scene right now, for code outside components. */
export function currentScene(): Scene {
  return useScene.getState().scene;
}

/** Keeps the scene up to date while the map is mounted; the returned function stops. */
export function followDocument(): () => void {
  const renew = (): void => {
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
  const stops = [
    useDocument.subscribe((now) => {
      if (now.partnerId !== partnerId) {
        partnerId = now.partnerId;
        forgetSeats();
      }
      renew();
    }),
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
