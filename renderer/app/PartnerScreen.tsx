import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { StartHint } from '#renderer/features/partners/index.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { errorText } from './error-text.ts';
import { InspectorPane, MapPane, PeoplePane, PlanPane } from './panes.tsx';
import { openPartner, showHome, showTab, useNavigation } from './navigation.ts';
import styles from './PartnerScreen.module.css';
import { Split } from './Split.tsx';

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
        <div className={styles.tabs}>
          <Tabs
            label="Views of the partner"
            value={tab}
            onValueChange={showTab}
            tabs={[
              {
                value: 'map',
                label: 'Map',
                content: (
                  <Pane>
                    <MapPane />
                  </Pane>
                ),
              },
              {
                value: 'people',
                label: 'People',
                content: (
                  <Pane>
                    <PeoplePane />
                  </Pane>
                ),
              },
              {
                value: 'plan',
                label: 'Plan',
                content: (
                  <Pane>
                    <PlanPane />
                  </Pane>
                ),
              },
            ]}
          />
        </div>
      </div>
    </Split>
  );
}

/** One tab's content: begins anew with each partner, and fails alone. */
function Pane({ children }: { readonly children: ReactElement }): ReactElement {
  const partnerId = useDocument((store) => store.partnerId);
  return (
    <ErrorBoundary key={partnerId} place="part">
      {children}
    </ErrorBoundary>
  );
}
