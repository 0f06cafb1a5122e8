import { useEffect, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { ReadOnlyBanner } from '#renderer/features/profile/ReadOnlyBanner.tsx';
import { WarningStrips } from '#renderer/features/profile/WarningStrips.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { useSlow } from '#renderer/ui/use-slow.ts';
import { useApp } from '#renderer/session/app-store.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './Frame.module.css';
import { showHome, useNavigation } from '#renderer/session/navigation.ts';
import { LeftDrafts } from './LeftDrafts.tsx';
import { PartnerScreen } from './PartnerScreen.tsx';
import { screenEntries } from '../panes/screens.tsx';
import { Sidebar } from './Sidebar.tsx';
import { Split } from './Split.tsx';
import { TopBar } from './TopBar.tsx';

/** The window once it runs: partners left; in the middle the open partner with its inspector, or the list of all. */
export function Frame(): ReactElement {
  const problem = useApp((state) => state.problem);
  const screen = useNavigation((state) => state.screen);
  const entry = screenEntries.find((each) => each.screen === screen);
  useLeaveDeletedPartner();
  useWindowTitle();
  return (
    <div className={styles.window}>
      {problem !== null && <ReadOnlyBanner problem={problem} />}
      <WarningStrips />
      <LeftDrafts />
      <div className={styles.body}>
        <Split
          name="sidebar"
          side="left"
          min={208}
          max={380}
          usual={232}
          separatorLabel="Width of the list of partners"
          panel={
            <ErrorBoundary place="part">
              <Sidebar />
            </ErrorBoundary>
          }
        >
          <div className={styles.main}>
            <ErrorBoundary place="part">
              <TopBar />
            </ErrorBoundary>
            <OpeningBar />
            <main className={styles.screen} tabIndex={-1}>
              <ErrorBoundary key={screen} place="part" wayOut={toPartners}>
                {entry === undefined ? <PartnerScreen /> : <entry.Content />}
              </ErrorBoundary>
            </main>
          </div>
        </Split>
      </div>
    </div>
  );
}

/** Where one can always go on. */
const toPartners = { label: 'All partners', onSelect: showHome };

/** A thin line that runs while a partner is on its way, when that takes long enough to be noticed. */
function OpeningBar(): ReactElement | null {
  const opening = useNavigation((state) => state.opening);
  return useSlow(opening !== null) ? (
    <div className={styles.opening}>
      <ProgressBar label="Opening the partner" value={null} />
    </div>
  ) : null;
}

/** The window is called by what it shows, so that it is found among others. */
function useWindowTitle(): void {
  const name = useDocument((store) =>
    store.partnerId === null ? undefined : store.state.partner.get(store.partnerId)?.name,
  );
  useEffect(() => {
    document.title = name === undefined || name === '' ? 'Rapport' : `${name} – Rapport`;
  }, [name]);
}

/** Goes to the list of partners when the open one is gone, by deleting or by an undo of its creation. */
function useLeaveDeletedPartner(): void {
  const gone = useDocument((store) => store.partnerId !== null && !store.state.partner.has(store.partnerId));
  useEffect(() => {
    if (gone) showHome();
  }, [gone]);
}
