import type { ReactElement } from 'react';
import { useComparison } from '#renderer/session/comparison-store.ts';
import { usePathsShown } from '#renderer/session/paths-shown.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { nameOfSeat } from '#shared/reading/names.ts';
import styles from './Canvas.module.css';
import { useMap } from '../state/map-store.ts';
import { useGesture } from '../state/gesture-store.ts';
import { currentScene, useScene } from '../scene/scene-store.ts';
import { drawnDifferences } from '../view/differences.ts';
import { drawnPaths } from '../view/paths.ts';
import { mapState } from '#renderer/session/what-if-store.ts';
import { useView } from '../view/view-store.ts';
import { measureIn } from './paint-differences.ts';
import { paintOverlay } from './paint-overlay.ts';
import { surfaceOf } from './surface.ts';
import { usePaintedCanvas, type CanvasSize, type Paint } from './use-painted-canvas.ts';

/** The canvas above the card elements: handles, drags, boxes, unfinished lines. */
export function OverlayCanvas({ size }: { readonly size: CanvasSize }): ReactElement {
  const canvas = usePaintedCanvas(size, sources, paint);
  return <canvas ref={canvas} className={styles.overlay} aria-hidden />;
}

const sources = [useGesture, useMap, useScene, usePathsShown, useComparison];

const paint: Paint = (canvas, { width, height }, palette) => {
  const gesture = useGesture.getState();
  const { lineDraft } = useMap.getState();
  const paths = drawnPaths();
  const comparing = useComparison.getState().shown !== null;
  const idle =
    paths === null &&
    !comparing &&
    lineDraft === null &&
    gesture.hover === null &&
    gesture.drag === null &&
    gesture.trayDrag === null &&
    gesture.box === null;
  // With nothing to show it is not even put together with the rest.
  if (canvas.hidden !== idle) canvas.hidden = idle;
  if (idle) return;
  const surface = surfaceOf(canvas, width, height);
  if (surface === null) return;
  const { viewport } = useView.getState();
  paintOverlay(surface, {
    scene: currentScene(),
    viewport,
    palette,
    gesture,
    lineDraft,
    paths,
    differences: comparing ? drawnDifferences(viewport.zoom, measureIn(surface, palette)) : null,
    readOnly: useDocument.getState().readOnly,
    nameOf: (id) => nameOfSeat(mapState(), id),
  });
};
