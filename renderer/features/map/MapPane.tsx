import { ReactFlow, useStoreApi, type Node } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import type { Viewport } from '#shared/layout/geometry.ts';
import { rememberViewport, useMap } from './state/map-store.ts';
import styles from './MapPane.module.css';
import { OverlayCanvas } from './painting/OverlayCanvas.tsx';
import { SceneCanvas } from './painting/SceneCanvas.tsx';
import { usePointer } from './input/use-pointer.ts';
import { useGesture } from './state/gesture-store.ts';
import { onStage, useScene } from './scene/scene-store.ts';
import { TreeView } from './tree/TreeView.tsx';
import { followStage } from './view/follow-stage.ts';
import {
  firstViewport,
  fitAgain,
  isWhole,
  leastZoom,
  MOST_ZOOM,
  setMapControl,
  tellWhole,
} from './view/map-control.ts';
import { tellPane } from './state/room-store.ts';
import { tellReady, tellView, usePaneSize } from './view/view-store.ts';

const proOptions = { hideAttribution: true };
const panButtons = [0, 1];
// The canvases paint everything; React Flow moves the view.
const noNodes: Node[] = [];
const noEdges: never[] = [];
const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
/** Milliseconds of a fit or a flight. */
const MOTION = 240;

/** The map itself: two canvases that React Flow moves; needs a ReactFlowProvider. */
export function MapPane(): ReactElement {
  const pane = useRef<HTMLDivElement | null>(null);
  const size = usePaneSize(pane, tellPane);
  const store = useStoreApi();
  const viewport = useCallback((): Viewport => viewportOf(store), [store]);
  usePointer(pane, viewport);
  const cursor = useCursor();
  const overCard = useGesture(({ hover }) => hover !== null);
  return (
    <div
      ref={pane}
      className={styles.pane}
      data-cursor={cursor}
      data-hover={overCard || undefined}
      data-testid="map-pane"
    >
      <TreeView />
      {size !== null && <Flow size={size} />}
    </div>
  );
}

function useCursor(): string {
  const over = useGesture(({ hover, hoverLine, overHandle, drag, lineEnd }) =>
    drag !== null
      ? 'grabbing'
      : lineEnd !== null
        ? 'crosshair'
        : overHandle
          ? 'pointer'
          : hover !== null || hoverLine !== null
            ? 'pointer'
            : 'grab',
  );
  const drawing = useMap(({ lineDraft }) => lineDraft !== null && lineDraft.askKindAt === null);
  return drawing ? 'crosshair' : over;
}

/** React Flow tells of moves by commands too, without an event. */
function movedByHand(event: MouseEvent | TouchEvent | null): void {
  if (event !== null) tellWhole(false);
}

type Size = { readonly width: number; readonly height: number };

function Flow({ size }: { readonly size: Size }): ReactElement {
  const least = useScene(() => leastZoom());
  const [start] = useState(() => startViewport(size));
  useControl(size);
  return (
    <ReactFlow
      className={styles.flow}
      nodes={noNodes}
      edges={noEdges}
      defaultViewport={start}
      minZoom={least}
      maxZoom={MOST_ZOOM}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      panOnDrag={panButtons}
      panOnScroll
      zoomOnDoubleClick={false}
      onMoveStart={movedByHand}
      proOptions={proOptions}
    >
      <SceneCanvas size={size} />
      <OverlayCanvas size={size} />
    </ReactFlow>
  );
}

function startViewport(size: Size): Viewport {
  const { partnerId } = useDocument.getState();
  const known = partnerId === null ? undefined : useMap.getState().viewports.get(partnerId);
  tellWhole(known === undefined);
  const start = known ?? firstViewport(size) ?? { x: size.width / 2, y: 60, zoom: 1 };
  tellView(start);
  return start;
}

/**
 * Lets commands and gestures move the view, tells every move of it, and remembers where the user was. It goes by React Flow's store, which knows of every move, whatever caused it.
 */
function useControl(size: Size): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    const moved = (): void => {
      // Before its first effect React Flow does not know the viewport that it was given.
      if (store.getState().panZoom === null) return;
      tellView(viewportOf(store));
    };
    const stops = [
      onStage(followStage),
      setMapControl({
        viewport: () => viewportOf(store),
        pane: () => size,
        show: (viewport, animate) => {
          const duration = animate && !reducedMotion.matches ? MOTION : 0;
          void store.getState().panZoom?.setViewport(viewport, duration === 0 ? {} : { duration });
        },
        takeFocus: () => document.querySelector<HTMLElement>('[data-map-tree]')?.focus(),
      }),
      store.subscribe((now, before) => {
        if (now.transform !== before.transform) moved();
      }),
    ];
    fitAgain();
    moved();
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, size]);
  useEffect(() => {
    const { partnerId } = useDocument.getState();
    tellReady(true);
    return () => {
      tellReady(false);
      if (partnerId !== null) rememberViewport(partnerId, isWhole() ? null : viewportOf(store));
    };
  }, [store]);
}

function viewportOf(store: ReturnType<typeof useStoreApi>): Viewport {
  const [x, y, zoom] = store.getState().transform;
  return { x, y, zoom };
}
