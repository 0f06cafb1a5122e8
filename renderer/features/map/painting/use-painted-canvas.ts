import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useShownTheme } from '#renderer/ui/theme.ts';
import { useView } from '../view/view-store.ts';
import { painter } from './painter.ts';
import { readPalette, type Palette } from './palette.ts';

/** CSS pixels. */
export type CanvasSize = { readonly width: number; readonly height: number };
/** Paints a canvas from what the stores hold now. */
export type Paint = (canvas: HTMLCanvasElement, size: CanvasSize, palette: Palette) => void;
type Source = { readonly subscribe: (listener: () => void) => () => void };

/**
 * A canvas that paints by itself when one of the sources changes, at most once a frame, and at once when the view moves; without
 * React. `paint` and `sources` are constants of their module.
 */
export function usePaintedCanvas(
  size: CanvasSize,
  sources: readonly Source[],
  paint: Paint,
): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const theme = useShownTheme();
  useLayoutEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const palette = readPalette();
    const frames = painter(() => paint(element, size, palette));
    const stops = sources.map((source) => source.subscribe(frames.request));
    stops.push(useView.subscribe(frames.now));
    // The first picture belongs to the frame in which the map appears.
    frames.now();
    return () => {
      frames.stop();
      for (const stop of stops) stop();
    };
  }, [size, sources, paint, theme]);
  return canvas;
}
