import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { useToday } from '#renderer/document/document-store.ts';
import { errorText } from '#renderer/document/error-text.ts';
import { tellFailure } from '#renderer/session/tell-failure.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import looks from '#renderer/ui/looks.module.css';
import type { SharingStatus } from '#shared/ipc/sharing-types.ts';
import { folderTroubleText, type FolderTroubleCode } from '#shared/sharing/folder-trouble.ts';
import { takeStatus } from '../sharing-store.ts';
import { standingOf, type Standing } from '../standing.ts';
import styles from './StateNote.module.css';

/** How it stands in one sentence, and what to do about it. */
export function StateNote({ status }: { readonly status: SharingStatus }): ReactElement | null {
  const today = useToday();
  const standing = standingOf(status, today);
  if (standing === null) return null;
  return (
    <section className={styles.note} data-kind={standing.kind} aria-label="How it stands">
      <StateIcon kind={standing.kind} />
      <div className={looks.growWords}>
        <p className={looks.medium} role="status">
          {standing.title}
        </p>
        {standing.description !== '' && <p className={looks.quiet}>{standing.description}</p>}
        <StateActions standing={standing} status={status} />
      </div>
    </section>
  );
}

function StateIcon({ kind }: Pick<Standing, 'kind'>): ReactElement {
  const Icon = kind === 'fine' ? CircleCheck : kind === 'trouble' || kind === 'deciding' ? CircleAlert : Info;
  return <Icon size={16} aria-hidden className={styles.icon} />;
}

type ActionsProps = { readonly standing: Standing; readonly status: SharingStatus };

function StateActions({ standing, status }: ActionsProps): ReactElement | null {
  switch (standing.kind) {
    case 'passphrase':
      return <Unlock />;
    case 'trouble':
      return (
        <div className={styles.actions}>
          <Button size="s" onClick={() => void runCommand('sharing.exchange')}>
            Try again
          </Button>
        </div>
      );
    case 'working':
      return <Work work={status.work} />;
    default:
      return null;
  }
}

function Work({ work }: Pick<SharingStatus, 'work'>): ReactElement | null {
  if (work === null) return null;
  const { done, total } = work;
  return (
    <div className={styles.work}>
      <ProgressBar label="How far it is" value={total === 0 ? null : done} max={Math.max(1, total)} />
      <Button size="s" onClick={() => void call('sharing.cancel', undefined).catch(tellFailure)}>
        Cancel
      </Button>
    </div>
  );
}

/** Asks for the passphrase, as often as it is wrong. */
function Unlock(): ReactElement {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<'wrong-passphrase' | FolderTroubleCode | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  async function unlock(): Promise<void> {
    setBusy(true);
    setRefused(null);
    setFailure(null);
    try {
      const answer = await call('sharing.unlock', { passphrase });
      if ('refused' in answer) setRefused(answer.refused);
      else takeStatus(answer);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className={styles.unlock}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && passphrase.trim() !== '') void unlock();
      }}
    >
      <TextField
        label="Passphrase"
        value={passphrase}
        draft={null} // a passphrase is never written to the disk
        onCommit={setPassphrase}
        onDraft={setPassphrase}
        maxLength={2_000}
        {...(refused === 'wrong-passphrase'
          ? { error: 'This is not the passphrase of this folder. Nothing was changed; try again.' }
          : {})}
      />
      <div>
        <Button variant="primary" submit busy={busy} disabled={passphrase.trim() === ''}>
          {busy ? 'Opening …' : 'Go on sharing'}
        </Button>
      </div>
      {refused !== null && refused !== 'wrong-passphrase' && <ErrorNote {...folderTroubleText(refused)} />}
      {failure !== null && <ErrorNote {...errorText(failure)} />}
    </form>
  );
}
