import { useLayoutEffect, useState, type RefObject } from 'react';
import { create } from 'zustand';
import type { Viewport } from '#shared/layout/geometry.ts';

/** What the pane shows right now. Transient; changes with every frame of a pan, so only painters subscribe to it. */
export const useView = create<{ readonly viewport: Viewport; readonly ready: boolean }>(() => ({
  viewport: { x: 0, y: 0, zoom: 1 },
  ready: false,
}));

/** Whether the pane is mounted, so that buttons know when commands of the map can run. */
export function tellReady(ready: boolean): void {
  useView.setState({ ready });
}

/** React Flow moved the view. */
export function tellView(viewport: Viewport): void {
  const before = useView.getState().viewport;
  if (before.x !== viewport.x || before.y !== viewport.y || before.zoom !== viewport.zoom)
    useView.setState({ viewport });
}

/** The size of an element in CSS pixels, null before it has one; `tell` hears of it first. */
export function usePaneSize(
  element: RefObject<HTMLElement | null>,
  tell: (size: { readonly width: number; readonly height: number }) => void,
): { readonly width: number; readonly height: number } | null {
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = (): void => {
      const width = box.clientWidth;
      const height = box.clientHeight;
      if (width === 0 || height === 0) return;
      tell({ width, height });
      setSize((before) =>
        before !== null && before.width === width && before.height === height ? before : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, tell]);
  return size;
}
