import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { useWaysShown } from '#renderer/app/ways-shown.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { useShownTheme } from '#renderer/ui/theme.ts';
import { nameOfSeat } from '#shared/edit/names.ts';
import styles from '../MapPane.module.css';
import { useMap } from '../map-store.ts';
import { useGesture } from '../pointer/gesture-store.ts';
import { currentScene, useScene } from '../scene/scene-store.ts';
import { drawnWays } from '../ways.ts';
import { useView } from '../view/view-store.ts';
import { paintOverlay } from './paint-overlay.ts';
import { painter } from './painter.ts';
import { readPalette } from './palette.ts';
import { surfaceOf } from './surface.ts';

type Props = { readonly size: { readonly width: number; readonly height: number } };

/** The canvas above the card elements: handles, drags, boxes, unfinished lines. */
export function OverlayCanvas({ size }: Props): ReactElement {
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const theme = useShownTheme();
  useLayoutEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const palette = readPalette();
    const paint = (): void => {
      const gesture = useGesture.getState();
      const { lineDraft } = useMap.getState();
      const ways = drawnWays();
      const idle =
        ways === null &&
        lineDraft === null &&
        gesture.hover === null &&
        gesture.drag === null &&
        gesture.trayDrag === null &&
        gesture.box === null;
      // With nothing to show it is not even put together with the rest.
      if (element.hidden !== idle) element.hidden = idle;
      if (idle) return;
      const surface = surfaceOf(element, size.width, size.height);
      if (surface === null) return;
      paintOverlay(surface, {
        scene: currentScene(),
        viewport: useView.getState().viewport,
        palette,
        gesture,
        lineDraft,
        ways,
        readOnly: useDocument.getState().readOnly,
        nameOf: (id) => nameOfSeat(currentState(), id),
      });
    };
    const frames = painter(paint);
    const stops = [useGesture, useMap, useScene, useWaysShown].map((store) =>
      store.subscribe(frames.request),
    );
    stops.push(useView.subscribe(frames.now));
    paint();
    return () => {
      frames.stop();
      for (const stop of stops) stop();
    };
  }, [size, theme]);
  return <canvas ref={canvas} className={styles.overlay} aria-hidden />;
}
