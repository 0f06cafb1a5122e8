import { DatabaseBackup } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { errorText } from '#renderer/document/error-text.ts';
import { useApp } from '#renderer/session/app-store.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { useSlow } from '#renderer/ui/use-slow.ts';
import { AppError, type ErrorCode } from '#shared/ipc/errors.ts';
import type { BackupInfo } from '#shared/ipc/types.ts';
import { backupReasons, momentsOf, sayBytes, sayMoment } from './backup-words.ts';
import { closeBackups, useBackupDialog } from './backup-store.ts';
import { CopyRow } from './CopyRow.tsx';
import { SetAside } from './SetAside.tsx';
import looks from '#renderer/ui/looks.module.css';

/** The backups that can be put in place of the present data; mounted once by the app. */
export function BackupDialog(): ReactElement | null {
  const open = useBackupDialog((state) => state.open);
  return open ? <Backups /> : null;
}

function Backups(): ReactElement {
  const [backups, setBackups] = useState<readonly BackupInfo[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  /** Whether the failure is that of a restore, and not of a look or a deletion. */
  const [notRestored, setNotRestored] = useState(false);
  const [restoring, setRestoring] = useState<string | null>(null);
  // The dialog outlives the problem, which restoring solves.
  const [isTrouble] = useState(() => useApp.getState().problem !== null);
  const moments = momentsOf(backups ?? []);
  const slow = useSlow(backups === null && failure === null);

  useEffect(() => {
    call('backup.list', undefined).then(setBackups, setFailure);
  }, []);

  async function restore(
    name: 'backup.restore' | 'aside.restore',
    { file, at }: { readonly file: string; readonly at: number },
  ): Promise<void> {
    setRestoring(file);
    setFailure(null);
    setNotRestored(false);
    try {
      // The main process then says `profile.changed`, which loads everything again.
      await call(name, { file });
      closeBackups();
      toast({
        title: `Restored the ${name === 'backup.restore' ? 'backup' : 'file'} of ${sayMoment(at)}`,
        ...(isTrouble ? {} : { description: 'Your data from before is kept as a backup of its own.' }),
      });
    } catch (error) {
      setFailure(error);
      setNotRestored(true);
    } finally {
      setRestoring(null);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={closeBackups}
      title="Restore a backup"
      description={
        isTrouble
          ? 'The backup takes the place of your data. A file that is there now is kept in the folder “set-aside”.'
          : 'The backup takes the place of your present data, which is first kept as a backup of its own.'
      }
      dismissable={restoring === null}
    >
      <div className={looks.column3} aria-busy={restoring !== null}>
        {failure !== null && <ErrorNote {...failureText(failure, notRestored)} />}
        {slow && <output>Looking for backups …</output>}
        {backups?.length === 0 && (
          <EmptyState
            icon={<DatabaseBackup />}
            title="There is no backup yet"
            description="Rapport makes one every day, when you close it, and before it updates your data for a new version."
          />
        )}
        <ul>
          {(backups ?? []).map((backup) => (
            <CopyRow
              key={backup.file}
              place="backups"
              file={backup.file}
              at={backup.at}
              moment={moments.get(backup.file) ?? ''}
              about={`${backupReasons[backup.reason]} · ${sayBytes(backup.bytes)}`}
            >
              <Button
                size="s"
                disabled={restoring !== null}
                aria-label={`Restore the backup of ${moments.get(backup.file) ?? ''}`}
                onClick={() => void restore('backup.restore', backup)}
              >
                {restoring === backup.file ? 'Restoring …' : 'Restore'}
              </Button>
            </CopyRow>
          ))}
        </ul>
        <SetAside
          restoring={restoring}
          onRestore={(aside) => void restore('aside.restore', aside)}
          onFailure={(error) => {
            setNotRestored(false);
            setFailure(error);
          }}
        />
      </div>
    </Dialog>
  );
}

function failureText(failure: unknown, notRestored: boolean): ReturnType<typeof errorText> {
  if (!notRestored) return errorText(failure);
  const code = failure instanceof AppError ? failure.code : 'unexpected';
  const why = restoreCauses[code] ?? 'Please try again. If it fails again, restart Rapport.';
  return { title: 'Nothing was restored', description: `Your data is as it was. ${why}` };
}

const restoreCauses: Partial<Record<ErrorCode, string>> = {
  'disk-full': 'The disk is full. Free some space, then try again.',
  'disk-failed': 'The disk reports an error. Check that it is connected, then try again.',
  'file-unwritable':
    'Rapport cannot write to the folder of your data. Check that you have permission to write in it, then try again.',
  'backup-damaged': 'This copy is damaged or cannot be read by this version. Please choose another one.',
  'not-found': 'This copy is no longer there. Please choose another one.',
};
