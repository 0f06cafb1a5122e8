import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { showHome, showView, useNavigation } from '#renderer/session/navigation.ts';
import type { TabPane, TabView } from '../panes/panes.tsx';

/** The views of one tab, the last chosen one first in view; each starts fresh with each partner, and fails alone. */
export function TabViews({ pane }: { readonly pane: TabPane }): ReactElement | null {
  const chosen = useNavigation((state) => state.views[pane.tab]);
  const [first] = pane.views;
  if (first === undefined) return null;
  if (pane.views.length === 1) return <OneView view={first} />;
  return (
    <Tabs
      look="views"
      label={`Views of ${pane.label}`}
      value={(pane.views.find(({ value }) => value === chosen) ?? first).value}
      onValueChange={(view) => showView(pane.tab, view)}
      tabs={pane.views.map((view) => ({
        value: view.value,
        label: view.label,
        content: <OneView view={view} />,
      }))}
    />
  );
}

const toPartners = { label: 'All partners', onSelect: showHome };

function OneView({ view: { Content } }: { readonly view: TabView }): ReactElement {
  const partnerId = useDocument((store) => store.partnerId);
  return (
    <ErrorBoundary key={partnerId} place="part" wayOut={toPartners}>
      <Content />
    </ErrorBoundary>
  );
}
