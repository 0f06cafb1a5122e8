import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { WhatIfNote } from '#renderer/features/map/what-if/WhatIfNote.tsx';
import { StartHint } from '#renderer/features/partners/StartHint.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { errorText } from '#renderer/document/error-text.ts';
import { InspectorPane, tabPanes } from '../panes/panes.tsx';
import { openPartner, showHome, showTab, useNavigation } from '#renderer/session/navigation.ts';
import styles from './PartnerScreen.module.css';
import { Split } from './Split.tsx';
import { TabViews } from './TabViews.tsx';

/** The open partner: its tabs in the middle, the inspector at the right. */
export function PartnerScreen(): ReactElement {
  const failure = useNavigation((state) => state.failure);
  const tab = useNavigation((state) => state.tab);
  const partnerId = useDocument((store) => store.partnerId);
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
        <StartHint />
        {tab !== 'map' && <WhatIfNote leads />}
        <div className={styles.tabs}>
          <Tabs
            label="Views of the partner"
            value={tab}
            onValueChange={showTab}
            tabs={tabPanes
              .filter(({ views }) => views.length > 0)
              .map((pane) => ({ value: pane.tab, label: pane.label, content: <TabViews pane={pane} /> }))}
          />
        </div>
      </div>
    </Split>
  );
}
