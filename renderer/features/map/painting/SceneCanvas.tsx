import type { ReactElement } from 'react';
import { useComparison } from '#renderer/session/comparison-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import type { SeatId } from '#shared/model/id.ts';
import styles from './Canvas.module.css';
import { useMap } from '../state/map-store.ts';
import { currentScene, useScene } from '../scene/scene-store.ts';
import { useGesture } from '../state/gesture-store.ts';
import { currentMotion, useMotion } from '../view/motion-store.ts';
import { lineChoice } from '../view/line-choice.ts';
import { useView } from '../view/view-store.ts';
import { powerMoves } from '../scene/power-moves.ts';
import { nearPeople } from '../scene/near-people.ts';
import type { PaintInput } from './paint-input.ts';
import { paintMap } from './paint-map.ts';
import { onPhoto } from './photos.ts';
import { surfaceOf } from './surface.ts';
import { usePaintedCanvas, type CanvasSize, type Paint } from './use-painted-canvas.ts';

const nobody: ReadonlySet<SeatId> = new Set();

/** The canvas of the whole map. */
export function SceneCanvas({ size }: { readonly size: CanvasSize }): ReactElement {
  const canvas = usePaintedCanvas(size, sources, paint);
  return <canvas ref={canvas} className={styles.scene} aria-hidden />;
}

/** Only what a drag takes along and what is pointed at changes this picture; the way of the pointer does not. */
const gestures = {
  subscribe: (listener: () => void) =>
    useGesture.subscribe((now, before) => {
      if (now.drag?.along !== before.drag?.along || now.pointed !== before.pointed) listener();
    }),
};
const photos = { subscribe: onPhoto };

const sources = [useScene, useSelection, useMap, useMotion, useComparison, gestures, photos];

/** Who stays while the others step back. */
function near(): PaintInput['near'] {
  const { pointed, drag } = useGesture.getState();
  const scene = currentScene();
  if (pointed === null || drag !== null || !scene.stage.places.has(pointed)) return null;
  return { seatId: pointed, people: nearPeople(scene, pointed) };
}

function moves(): PaintInput['moves'] {
  const { shown } = useComparison.getState();
  return shown === null ? [] : powerMoves(currentScene(), shown.states.earlier);
}

const paint: Paint = (canvas, { width, height }, palette) => {
  const surface = surfaceOf(canvas, width, height, true);
  if (surface === null) return;
  const { filter } = useMap.getState();
  const { seatIds, focusSeatId, lineId } = useSelection.getState();
  paintMap(surface, {
    scene: currentScene(),
    viewport: useView.getState().viewport,
    palette,
    lines: lineChoice(),
    near: near(),
    moves: moves(),
    filter,
    selected: seatIds,
    focus: focusSeatId,
    lineId,
    dragged: useGesture.getState().drag?.along ?? nobody,
    motion: currentMotion(),
  });
  // Everybody on the map, whoever stands for them now.
  canvas.dataset['painted'] = String(currentScene().cards.size);
};
