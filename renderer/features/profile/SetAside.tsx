import { useEffect, useRef, useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { AsideInfo } from '#shared/ipc/types.ts';
import { momentsOf, sayAside, sayBytes } from './backup-words.ts';
import styles from './BackupDialog.module.css';
import { CopyRow } from './CopyRow.tsx';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  /** The file that is being restored, of whatever list; nothing else can be done meanwhile. */
  readonly restoring: string | null;
  readonly onRestore: (aside: AsideInfo) => void;
  readonly onFailure: (failure: unknown) => void;
};

/** The files that were set aside, below the backups; empty if there are none. */
export function SetAside({ restoring, onRestore, onFailure }: Props): ReactElement | null {
  const [files, setFiles] = useState<readonly AsideInfo[]>([]);
  const [asked, setAsked] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const moments = momentsOf(files);

  useEffect(() => {
    call('aside.list', undefined).then(setFiles, onFailure);
    // Once: the list is of the moment when the dialog was opened.
    // oxlint-disable-next-line react/exhaustive-deps -- the handler changes with each drawing
  }, []);

  async function remove({ file }: AsideInfo): Promise<void> {
    try {
      await call('aside.remove', { file });
      setFiles(files.filter((each) => each.file !== file));
      title.current?.focus();
    } catch (error) {
      onFailure(error);
    } finally {
      setAsked(null);
    }
  }

  if (files.length === 0) return null;
  return (
    <section aria-labelledby="set-aside-title">
      <h3 id="set-aside-title" ref={title} tabIndex={-1} className={styles.heading}>
        Files that were set aside
      </h3>
      <p className={looks.quiet}>
        They are in the folder “set-aside”. The newest five stay until you delete them; Rapport removes older
        ones once there are ten backups that are more than 30 days newer.
      </p>
      <ul>
        {files.map((aside) => {
          const moment = moments.get(aside.file) ?? '';
          const isAsked = asked === aside.file;
          return (
            <CopyRow
              key={aside.file}
              place="set-aside"
              file={aside.file}
              at={aside.at}
              moment={moment}
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
                <Button
                  size="s"
                  variant="danger"
                  disabled={restoring !== null}
                  aria-label={`Delete the file of ${moment} for good`}
                  onClick={() => void remove(aside)}
                >
                  Delete
                </Button>
              )}
              {/* The same button before and after, so that a second click or Enter in its place deletes nothing. */}
              <Button
                size="s"
                variant="plain"
                disabled={restoring !== null}
                {...(isAsked ? {} : { 'aria-label': `Delete the file of ${moment}` })}
                onClick={() => setAsked(isAsked ? null : aside.file)}
              >
                {isAsked ? 'Keep it' : 'Delete …'}
              </Button>
            </CopyRow>
          );
        })}
      </ul>
    </section>
  );
}
