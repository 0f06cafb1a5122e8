import { TriangleAlert, X } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { tellFailure } from '#renderer/session/tell-failure.ts';
import { useSettings } from '#renderer/session/settings-store.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { ProfileWarning } from '#shared/ipc/types.ts';
import styles from './ReadOnlyBanner.module.css';
import { followWarnings, hideWarning, isOpenWarning, showDifferences, useWarnings } from './warning-store.ts';
import { backupCause, differencesText, noBackupText } from './warning-text.ts';

/** Strips over the whole window for what the user should know about the profile while the app goes on working. */
export function WarningStrips(): ReactElement {
  const { warnings, hidden } = useWarnings();
  // What was seen and kept is among them.
  useSettings(({ layout }) => layout);
  useEffect(followWarnings, []);
  return (
    <>
      {warnings
        .filter((warning) => isOpenWarning(warning, hidden))
        .map((warning) => (
          <Strip key={warning.kind} warning={warning} />
        ))}
    </>
  );
}

function Strip({ warning }: { readonly warning: ProfileWarning }): ReactElement {
  const { title, text } =
    warning.kind === 'no-backup'
      ? noBackupText(warning.code, warning.newest)
      : differencesText(warning.found);
  return (
    <aside className={styles.banner} role="status" aria-label={title}>
      <TriangleAlert size={16} aria-hidden className={styles.icon} />
      <p className={styles.text}>
        <strong>{title}.</strong> {text}
      </p>
      {warning.kind === 'no-backup' ? (
        <BackupRemedies />
      ) : (
        <Button size="s" onClick={() => showDifferences(warning.found)}>
          See which …
        </Button>
      )}
      <IconButton
        size="s"
        label="Hide until the next start"
        icon={<X />}
        onClick={() => hideWarning(warning)}
      />
    </aside>
  );
}

function BackupRemedies(): ReactElement {
  const [busy, setBusy] = useState(false);

  async function tryAgain(): Promise<void> {
    setBusy(true);
    try {
      await call('backup.make', undefined);
      toast({ title: 'The backup was made', description: 'It holds everything you have saved.' });
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'unexpected';
      toast({ title: 'The backup failed again', description: backupCause(code), tone: 'danger' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button size="s" disabled={busy} onClick={() => void tryAgain()}>
        {busy ? 'Making a backup …' : 'Try again'}
      </Button>
      <Button
        size="s"
        variant="quiet"
        onClick={() => void call('profile.showFolder', undefined).catch(tellFailure)}
      >
        Open the folder
      </Button>
    </>
  );
}
