import { useEffect, useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { AsideInfo } from '#shared/ipc/types.ts';
import { sayAside, sayBytes, sayMoment } from './backup-words.ts';
import styles from './BackupDialog.module.css';
import { CopyRow } from './CopyRow.tsx';

type Props = {
  /** The file that is being restored, of whatever list; nothing else can be done meanwhile. */
  readonly restoring: string | null;
  readonly onRestore: (aside: AsideInfo) => void;
  readonly onFailure: (failure: unknown) => void;
};

/** The files that had to make room, below the backups; empty if there are none. */
export function SetAside({ restoring, onRestore, onFailure }: Props): ReactElement | null {
  const [files, setFiles] = useState<readonly AsideInfo[]>([]);
  const [asked, setAsked] = useState<string | null>(null);

  useEffect(() => {
    call('aside.list', undefined).then(setFiles, onFailure);
    // Once: the list is of the moment when the dialog was opened.
    // oxlint-disable-next-line react/exhaustive-deps -- the handler changes with each drawing
  }, []);

  async function remove({ file }: AsideInfo): Promise<void> {
    try {
      await call('aside.remove', { file });
      setFiles(files.filter((each) => each.file !== file));
    } catch (error) {
      onFailure(error);
    } finally {
      setAsked(null);
    }
  }

  if (files.length === 0) return null;
  return (
    <section aria-labelledby="set-aside-title">
      <h3 id="set-aside-title" className={styles.heading}>
        Files that had to make room
      </h3>
      <p className={styles.reason}>
        They lie in the folder “set-aside”. The newest five stay until you delete them; an older one goes by
        itself once ten backups are more than 30 days newer.
      </p>
      <ul>
        {files.map((aside) => {
          const moment = sayMoment(aside.at);
          const isAsked = asked === aside.file;
          return (
            <CopyRow
              key={aside.file}
              place="set-aside"
              file={aside.file}
              at={aside.at}
              about={
                isAsked
                  ? 'Delete this file? Backups may hold the same data; they stay.'
                  : `${sayAside(aside)} · ${sayBytes(aside.bytes)}`
              }
              readable={aside.holds === 'profile' && !isAsked}
            >
              {aside.holds === 'profile' && !isAsked && (
                <Button
                  size="s"
                  disabled={restoring !== null}
                  aria-label={`Restore the file of ${moment}`}
                  onClick={() => onRestore(aside)}
                >
                  {restoring === aside.file ? 'Restoring …' : 'Restore'}
                </Button>
              )}
              {isAsked && (
                <Button size="s" variant="plain" onClick={() => setAsked(null)}>
                  Keep it
                </Button>
              )}
              <Button
                size="s"
                variant={isAsked ? 'danger' : 'plain'}
                disabled={restoring !== null}
                aria-label={`Delete the file of ${moment}`}
                onClick={() => (isAsked ? void remove(aside) : setAsked(aside.file))}
              >
                {isAsked ? 'Delete' : 'Delete …'}
              </Button>
            </CopyRow>
          );
        })}
      </ul>
    </section>
  );
}
