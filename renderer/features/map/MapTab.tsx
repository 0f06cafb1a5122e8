import { ReactFlowProvider } from '@xyflow/react';
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { focusHome, focusHomeIfLost } from '#renderer/ui/focus.ts';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { MapPane } from './MapPane.tsx';
import styles from './MapTab.module.css';
import './map-tokens.css';
import { contextItems } from './panels/context-items.ts';
import { KindMenu } from './panels/KindMenu.tsx';
import { Legend } from './panels/Legend.tsx';
import { MapEmpty } from './panels/MapEmpty.tsx';
import { MapToolbar } from './panels/MapToolbar.tsx';
import { Minimap } from './panels/Minimap.tsx';
import { ModeBanner } from './panels/ModeBanner.tsx';
import { CardName } from './panels/CardName.tsx';
import { Peek } from './panels/Peek.tsx';
import { Tray } from './panels/Tray.tsx';
import { ZoomControls } from './panels/ZoomControls.tsx';
import { followDocument, useScene } from './scene/scene-store.ts';
import { followDifferences } from './view/differences.ts';
import { followPaths } from './view/paths.ts';
import { ComparePanel } from './compare/ComparePanel.tsx';
import { WhatIfPanel } from './what-if/WhatIfPanel.tsx';
import { followWanted } from './view/follow-wanted.ts';

/** Moves the keyboard from the panel, which had it while the map was empty, to the map. */
function focusMapInPanel(): void {
  if (document.activeElement?.matches('[role="tabpanel"]') === true) focusHome();
}

/** The map of the open partner with everything around it. */
export function MapTab(): ReactElement {
  useLayoutEffect(followDocument, []);
  useLayoutEffect(followPaths, []);
  useLayoutEffect(followDifferences, []);
  useLayoutEffect(followWanted, []);
  const nobody = useDocument(({ state }) => state.seat.size === 0);
  // The map and what stands in its place while nobody is there take the keyboard from one another.
  const before = useRef(nobody);
  useLayoutEffect(() => {
    if (before.current !== nobody) {
      focusHomeIfLost();
      requestAnimationFrame(focusMapInPanel);
    }
    before.current = nobody;
  }, [nobody]);
  const nothingShown = useScene(({ scene }) => scene.stage.order.length === 0);
  if (nobody) return <MapEmpty />;
  return (
    <div className={styles.map}>
      <MapToolbar />
      <div className={styles.stage}>
        <ReactFlowProvider>
          <ContextMenu items={contextItems}>
            <div className={styles.pane}>
              <MapPane />
            </div>
          </ContextMenu>
        </ReactFlowProvider>
        {nothingShown && (
          <p className={styles.note}>
            Everybody waits in the tray. Drag somebody here, or press Enter on a name.
          </p>
        )}
        <ModeBanner />
        <Peek />
        <CardName />
        <Tray />
        <div className={styles.right}>
          <Minimap />
          <ZoomControls />
        </div>
        <KindMenu />
      </div>
      <WhatIfPanel />
      <ComparePanel />
      <Legend />
    </div>
  );
}
