import { ReactFlow, useStoreApi, type NodeTypes } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import type { Viewport } from '#shared/layout/geometry.ts';
import { CardNode } from './cards/CardNode.tsx';
import { rememberViewport, useMap } from './state/map-store.ts';
import styles from './MapPane.module.css';
import { OverlayCanvas } from './painting/OverlayCanvas.tsx';
import { SceneCanvas } from './painting/SceneCanvas.tsx';
import { usePointer } from './input/use-pointer.ts';
import { useGesture } from './state/gesture-store.ts';
import { currentScene, onStage, useScene } from './scene/scene-store.ts';
import { TreeView } from './tree/TreeView.tsx';
import { clearWindow, updateWindow, useCardWindow } from './view/card-window.ts';
import { followStage } from './view/follow-stage.ts';
import { firstViewport, leastZoom, MOST_ZOOM, setMapControl } from './view/map-control.ts';
import { useMotion } from './view/motion-store.ts';
import { tellReady, tellView, usePaneSize, useView } from './view/view-store.ts';

const nodeTypes: NodeTypes = { card: CardNode };
const proOptions = { hideAttribution: true };
const panButtons = [0, 1];
const noEdges: never[] = [];
const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
/** Below this zoom cards show less, in larger letters. */
const NEAR_ZOOM = 0.84;
/** Milliseconds of a fit or a flight. */
const MOTION = 240;

/** The map itself: canvas below, card elements by React Flow, canvas above; needs a ReactFlowProvider. */
export function MapPane(): ReactElement {
  const pane = useRef<HTMLDivElement | null>(null);
  const size = usePaneSize(pane);
  const store = useStoreApi();
  const viewport = useCallback((): Viewport => viewportOf(store), [store]);
  usePointer(pane, viewport);
  const cursor = useCursor();
  const overCard = useGesture(({ hover }) => hover !== null);
  const whole = useWholeText();
  return (
    <div
      ref={pane}
      className={styles.pane}
      data-cursor={cursor}
      data-hover={overCard || undefined}
      data-testid="map-pane"
      title={whole}
    >
      <TreeView />
      {size !== null && <Flow size={size} />}
    </div>
  );
}

/** Name, title and department of the card under the pointer, which a card may cut; nothing while something is dragged. */
function useWholeText(): string | undefined {
  const hover = useGesture((gesture) => (gesture.drag === null ? gesture.hover : null));
  const card = useScene(({ scene }) => (hover === null ? undefined : scene.cards.get(hover)));
  if (card === undefined) return undefined;
  return [card.name, card.title, card.department].filter((text) => text !== '').join('\n');
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

type Size = { readonly width: number; readonly height: number };

function Flow({ size }: { readonly size: Size }): ReactElement {
  const nodes = useCardWindow((window) => window.nodes);
  const least = useScene(() => leastZoom());
  const moving = useMotion(({ motion }) => motion !== null);
  const [start] = useState(() => startViewport(size));
  const detail = useView(({ viewport }) => (viewport.zoom < NEAR_ZOOM ? 'mid' : 'near'));
  useControl(size);
  return (
    <ReactFlow
      className={classNames(styles.flow, moving && styles.moving)}
      data-detail={detail}
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
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
  const start = known ?? firstViewport(size) ?? { x: size.width / 2, y: 60, zoom: 1 };
  tellView(start);
  return start;
}

/**
 * Lets commands and gestures move the view, tells every move of it, keeps the window of card elements, and remembers where
 * the user was. It goes by React Flow's store, which knows of every move, whatever caused it.
 */
function useControl(size: Size): void {
  const store = useStoreApi();
  const stage = useScene(({ scene }) => scene.stage);
  useLayoutEffect(() => {
    const moved = (): void => {
      // Before its first effect React Flow does not know the viewport that it was given.
      if (store.getState().panZoom === null) return;
      const viewport = viewportOf(store);
      updateWindow(currentScene().stage, viewport, size);
      tellView(viewport);
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
    moved();
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, size, stage]);
  useEffect(() => {
    const { partnerId } = useDocument.getState();
    tellReady(true);
    return () => {
      tellReady(false);
      if (partnerId !== null) rememberViewport(partnerId, viewportOf(store));
      clearWindow();
    };
  }, [store]);
}

function viewportOf(store: ReturnType<typeof useStoreApi>): Viewport {
  const [x, y, zoom] = store.getState().transform;
  return { x, y, zoom };
}
