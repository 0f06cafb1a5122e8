import type { ReactElement } from 'react';
import { useSelection } from '#renderer/session/selection-store.ts';
import styles from './Canvas.module.css';
import { useMap } from '../state/map-store.ts';
import { currentScene, useScene } from '../scene/scene-store.ts';
import { useCardWindow } from '../view/card-window.ts';
import { currentMotion, useMotion } from '../view/motion-store.ts';
import { useView } from '../view/view-store.ts';
import { paintMap } from './paint-map.ts';
import { surfaceOf } from './surface.ts';
import { usePaintedCanvas, type CanvasSize, type Paint } from './use-painted-canvas.ts';

/** The canvas below the card elements: the whole map. */
export function SceneCanvas({ size }: { readonly size: CanvasSize }): ReactElement {
  const canvas = usePaintedCanvas(size, sources, paint);
  return <canvas ref={canvas} className={styles.scene} aria-hidden />;
}

const sources = [useScene, useSelection, useMap, useCardWindow, useMotion];

const paint: Paint = (canvas, { width, height }, palette) => {
  const surface = surfaceOf(canvas, width, height, true);
  if (surface === null) return;
  const { hiddenKinds, filter } = useMap.getState();
  const { seatIds, focusSeatId, lineId } = useSelection.getState();
  paintMap(surface, {
    scene: currentScene(),
    viewport: useView.getState().viewport,
    palette,
    hiddenKinds,
    filter,
    selected: seatIds,
    focus: focusSeatId,
    lineId,
    mounted: useCardWindow.getState().ids,
    motion: currentMotion(),
  });
  canvas.dataset['painted'] = String(currentScene().stage.order.length);
};
