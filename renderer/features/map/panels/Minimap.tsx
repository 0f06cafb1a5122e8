import { useLayoutEffect, useRef, type PointerEvent, type ReactElement } from 'react';
import { useShownTheme } from '#renderer/ui/theme.ts';
import { grow, visibleRect, viewportFor, type Rect, type Viewport } from '#shared/layout/geometry.ts';
import { useMap } from '../state/map-store.ts';
import { painter } from '../painting/painter.ts';
import { readPalette, type Palette } from '../painting/palette.ts';
import { surfaceOf } from '../painting/surface.ts';
import { currentScene, useScene } from '../scene/scene-store.ts';
import type { Scene } from '../scene/scene.ts';
import { isAllInView, mapControl } from '../view/map-control.ts';
import { useView } from '../view/view-store.ts';
import styles from './Minimap.module.css';

const SIZE = { width: 172, height: 112 };
const NEAR = { min: 0.0001, max: 0.12 };

/** The whole map, small, with a frame around what is shown; a press or a drag moves the view. Hidden while all is in view. */
export function Minimap(): ReactElement {
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const theme = useShownTheme();
  const idle = useView(({ viewport, ready }) => !ready || isAllInView(viewport));
  useLayoutEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const palette = readPalette();
    const picture = document.createElement('canvas');
    let painted: Scene | null = null;
    let filtered = useMap.getState().filter;
    const paint = (): void => {
      const scene = currentScene();
      const { filter } = useMap.getState();
      // The cards are painted once a scene, the frame whenever the view moves.
      if (painted !== scene || filtered !== filter) paintCards(picture, scene, palette, filter);
      painted = scene;
      filtered = filter;
      paintFrame(element, picture, palette);
    };
    const frames = painter(paint);
    const stops = [useScene, useView, useMap].map((store) => store.subscribe(frames.request));
    frames.request();
    return () => {
      frames.stop();
      for (const stop of stops) stop();
    };
  }, [theme]);

  function go(event: PointerEvent<HTMLCanvasElement>): void {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (event.buttons !== 1) return;
    const control = mapControl();
    const view = viewOf(currentScene());
    if (control === null || view === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.left - view.x) / view.zoom;
    const y = (event.clientY - box.top - view.y) / view.zoom;
    const { zoom } = control.viewport();
    const { width, height } = control.pane();
    control.show({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom }, false);
  }

  return (
    <div className={styles.minimap} data-map-panel hidden={idle}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        aria-label="Overview of the map"
        onPointerDown={go}
        onPointerMove={go}
      />
    </div>
  );
}

function viewOf({ stage }: Scene): Viewport | null {
  return stage.bounds === null ? null : viewportFor(grow(stage.bounds, 40), SIZE, NEAR, 6);
}

function paintCards(
  canvas: HTMLCanvasElement,
  scene: Scene,
  palette: Palette,
  filter: ReadonlySet<string>,
): void {
  const surface = surfaceOf(canvas, SIZE.width, SIZE.height);
  const view = viewOf(scene);
  if (surface === null || view === null) return;
  const { context } = surface;
  context.clearRect(0, 0, SIZE.width, SIZE.height);
  for (const [id, place] of scene.stage.places) {
    const card = scene.cards.get(id);
    if (card === undefined) continue;
    const entry = scene.scale.entryOf(card);
    context.globalAlpha = filter.size > 0 && !filter.has(entry.key) ? 0.2 : 1;
    context.fillStyle = entry.key === 'unrated' ? palette.hairline : palette.swatch[entry.swatch].fill;
    const box = onMinimap(place, view);
    context.fillRect(box.x, box.y, Math.max(1, box.width), Math.max(1, box.height));
  }
  context.globalAlpha = 1;
}

function paintFrame(canvas: HTMLCanvasElement, picture: HTMLCanvasElement, palette: Palette): void {
  const surface = surfaceOf(canvas, SIZE.width, SIZE.height);
  const view = viewOf(currentScene());
  const control = mapControl();
  if (surface === null) return;
  const { context } = surface;
  context.clearRect(0, 0, SIZE.width, SIZE.height);
  if (view === null || control === null) return;
  context.drawImage(picture, 0, 0, SIZE.width, SIZE.height);
  const { width, height } = control.pane();
  const box = onMinimap(visibleRect(useView.getState().viewport, width, height), view);
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5;
  context.strokeRect(
    Math.max(1, box.x),
    Math.max(1, box.y),
    Math.min(SIZE.width - 1, box.x + box.width) - Math.max(1, box.x),
    Math.min(SIZE.height - 1, box.y + box.height) - Math.max(1, box.y),
  );
}

function onMinimap(rect: Rect, view: Viewport): Rect {
  return {
    x: rect.x * view.zoom + view.x,
    y: rect.y * view.zoom + view.y,
    width: rect.width * view.zoom,
    height: rect.height * view.zoom,
  };
}
