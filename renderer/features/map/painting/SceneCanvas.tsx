import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { useSelection } from '#renderer/document/selection-store.ts';
import { useShownTheme } from '#renderer/ui/theme.ts';
import styles from '../MapPane.module.css';
import { useMap } from '../map-store.ts';
import { currentScene, useScene } from '../scene/scene-store.ts';
import { useCardWindow } from '../view/card-window.ts';
import { currentMotion, useMotion } from '../view/motion-store.ts';
import { useView } from '../view/view-store.ts';
import { paintMap } from './paint-map.ts';
import { painter } from './painter.ts';
import { readPalette } from './palette.ts';
import { surfaceOf } from './surface.ts';

type Props = { readonly size: { readonly width: number; readonly height: number } };

/** The canvas below the card elements. It paints by itself when a store changes, at most once a frame, without React. */
export function SceneCanvas({ size }: Props): ReactElement {
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const theme = useShownTheme();
  useLayoutEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const palette = readPalette();
    const paint = (): void => {
      const surface = surfaceOf(element, size.width, size.height, true);
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
      element.dataset['painted'] = String(currentScene().stage.order.length);
    };
    const frames = painter(paint);
    const stops = [useScene, useSelection, useMap, useCardWindow, useMotion].map((store) =>
      store.subscribe(frames.request),
    );
    stops.push(useView.subscribe(frames.now));
    // The first picture belongs to the frame in which the map appears.
    paint();
    return () => {
      frames.stop();
      for (const stop of stops) stop();
    };
  }, [size, theme]);
  return <canvas ref={canvas} className={styles.scene} aria-hidden />;
}
