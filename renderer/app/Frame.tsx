import { useEffect, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { PartnersHome } from '#renderer/features/partners/index.ts';
import { ReadOnlyBanner } from '#renderer/features/profile/index.ts';
import { useApp } from './app-store.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './Frame.module.css';
import { showHome, useNavigation } from './navigation.ts';
import { PartnerScreen } from './PartnerScreen.tsx';
import { Sidebar } from './Sidebar.tsx';
import { Split } from './Split.tsx';
import { TopBar } from './TopBar.tsx';

/** The window once it runs: partners left; in the middle the open partner with its inspector, or the list of all. */
export function Frame(): ReactElement {
  const problem = useApp((state) => state.problem);
  const screen = useNavigation((state) => state.screen);
  useLeaveDeletedPartner();
  return (
    <div className={styles.window}>
      {problem !== null && <ReadOnlyBanner problem={problem} />}
      <div className={styles.body}>
        <Split
          name="sidebar"
          side="left"
          min={208}
          max={380}
          usual={232}
          separatorLabel="Width of the list of partners"
          panel={<Sidebar />}
        >
          <div className={styles.main}>
            <TopBar />
            <main className={styles.screen}>
              <ErrorBoundary key={screen} place="part">
                {screen === 'home' ? <PartnersHome /> : <PartnerScreen />}
              </ErrorBoundary>
            </main>
          </div>
        </Split>
      </div>
    </div>
  );
}

/** Goes to the list of partners when the open one is gone, by deleting or by an undo of its creation. */
function useLeaveDeletedPartner(): void {
  const gone = useDocument((store) => store.partnerId !== null && !store.state.partner.has(store.partnerId));
  useEffect(() => {
    if (gone) showHome();
  }, [gone]);
}
