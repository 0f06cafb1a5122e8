import { useEffect, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { WhatIfNote } from '#renderer/features/map/what-if/WhatIfNote.tsx';
import { LookNote } from '#renderer/features/snapshots/LookNote.tsx';
import { StartHint } from '#renderer/features/partners/StartHint.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { errorText } from '#renderer/document/error-text.ts';
import { InspectorPane, tabPanes } from '../panes/panes.tsx';
import { openPartner, showHome, showTab, useNavigation } from '#renderer/session/navigation.ts';
import { followSelection } from '#renderer/session/panels.ts';
import { isAnythingSelected, useSelection } from '#renderer/session/selection-store.ts';
import { useInspectorIdle } from '#renderer/session/inspector-idle.ts';
import styles from './PartnerScreen.module.css';
import { Split } from './Split.tsx';
import { TabViews } from './TabViews.tsx';

/** The open partner: its tabs in the middle, the inspector at the right. */
export function PartnerScreen(): ReactElement {
  const failure = useNavigation((state) => state.failure);
  const tab = useNavigation((state) => state.tab);
  const partnerId = useDocument((store) => store.partnerId);
  const isSnapshot = useDocument((store) => store.isSnapshot);
  const idle = useInspectorIdle();
  const selected = useSelection(isAnythingSelected);
  useEffect(() => {
    if (tab === 'map') followSelection(selected);
  }, [tab, selected]);
  if (failure !== null) {
    const { title, description } = errorText(failure.error);
    return (
      <EmptyState
        title={title}
        description={description}
        actions={
          <>
            <Button variant="primary" onClick={() => void openPartner(failure.partnerId)}>
              Try again
            </Button>
            <Button onClick={showHome}>All partners</Button>
          </>
        }
      />
    );
  }
  return (
    <Split
      name="inspector"
      side="right"
      idle={idle}
      min={288}
      max={480}
      usual={320}
      separatorLabel="Width of the inspector"
      panel={
        <aside className={styles.inspector} aria-label="Inspector">
          <ErrorBoundary key={partnerId} place="part">
            <InspectorPane />
          </ErrorBoundary>
        </aside>
      }
    >
      <div className={styles.centre}>
        <LookNote />
        <StartHint />
        {tab !== 'map' && <WhatIfNote leads />}
        <div className={styles.tabs}>
          <Tabs
            label="Views of the partner"
            value={tab}
            onValueChange={showTab}
            tabs={tabPanes
              .filter((pane) => pane.views.length > 0 && !(isSnapshot && pane.tab === 'history'))
              .map((pane) => ({ value: pane.tab, label: pane.label, content: <TabViews pane={pane} /> }))}
          />
        </div>
      </div>
    </Split>
  );
}
