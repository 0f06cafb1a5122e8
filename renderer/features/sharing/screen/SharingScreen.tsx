import { FolderSync, RefreshCw, Users } from 'lucide-react';
import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import looks from '#renderer/ui/looks.module.css';
import type { SharingConnection } from '#shared/ipc/sharing-types.ts';
import { useSharing } from '../sharing-store.ts';
import { Activity } from './Activity.tsx';
import { Colleagues } from './Colleagues.tsx';
import { Differences } from './Differences.tsx';
import { Erasures } from './Erasures.tsx';
import { Folder } from './Folder.tsx';
import { SharedPartners } from './SharedPartners.tsx';
import styles from './SharingScreen.module.css';
import { StateNote } from './StateNote.tsx';
import { WaitingMerges } from './WaitingMerges.tsx';

/** What is shared with whom, what came, and what waits for the user. */
export function SharingScreen(): ReactElement | null {
  const status = useSharing((store) => store.status);
  if (status === null) return null; // for the moment of the first start
  if (status.connection === null) return <NotShared />;
  return (
    <div className={classNames(looks.listScreen, styles.screen)} data-focus-home tabIndex={-1}>
      <Head connection={status.connection} quiet={status.needsPassphrase} />
      <StateNote status={status} />
      <WaitingMerges count={status.waitingMerges} />
      <Erasures />
      <Differences levels={status.connection.levels} />
      <SharedPartners
        connection={status.connection}
        locked={status.needsPassphrase}
        reading={status.work?.kind === 'reading'}
      />
      {!status.needsPassphrase && (
        <>
          <Activity />
          <Colleagues />
        </>
      )}
      <Folder status={status} connection={status.connection} />
    </div>
  );
}

type HeadProps = { readonly connection: SharingConnection; readonly quiet: boolean };

function Head({ connection, quiet }: HeadProps): ReactElement {
  return (
    <header className={looks.screenHead}>
      <div className={looks.screenTitles}>
        <h1 className={looks.title}>Sharing</h1>
        <p className={looks.quiet}>{connection.workspaceName}</p>
      </div>
      {!quiet && (
        <Button icon={<RefreshCw />} onClick={() => void runCommand('sharing.exchange')}>
          Send and receive now
        </Button>
      )}
    </header>
  );
}

function NotShared(): ReactElement {
  return (
    <EmptyState
      icon={<Users />}
      title="Work on a partner together"
      description="Put what you know into a folder that your colleagues see too, encrypted, without a server. You both keep working offline; Rapport brings it together and says who changed what."
      actions={
        <>
          <Button
            variant="primary"
            icon={<FolderSync />}
            edits
            onClick={() => void runCommand('sharing.connect')}
          >
            Share through a folder …
          </Button>
          <Button edits onClick={() => void runCommand('snapshot.open')}>
            Open a snapshot …
          </Button>
        </>
      }
    />
  );
}
