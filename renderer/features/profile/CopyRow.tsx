import { useState, type ReactElement, type ReactNode } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { errorText } from '#renderer/document/error-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { sayContent, sayMoment } from './backup-words.ts';
import styles from './BackupDialog.module.css';

type Props = {
  readonly place: 'backups' | 'set-aside';
  readonly file: string;
  readonly at: number;
  /** Why it is there, and its size. */
  readonly about: string;
  /** Whether it can be looked into. */
  readonly readable?: boolean;
  /** Buttons at the end. */
  readonly children: ReactNode;
};

/** One copy of the data in a list: when, why, how large, and what is in it when asked. */
export function CopyRow({ place, file, at, about, readable = true, children }: Props): ReactElement {
  const [inside, setInside] = useState<string | null>(null);

  async function look(): Promise<void> {
    setInside('Looking …');
    try {
      setInside(sayContent(await call('backup.look', { place, file })));
    } catch (error) {
      setInside(`${errorText(error).title}.`);
    }
  }

  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <time dateTime={new Date(at).toISOString()} className={styles.date}>
          {sayMoment(at)}
        </time>
        <span className={styles.reason}>{about}</span>
        {inside !== null && <output className={styles.inside}>{inside}</output>}
      </span>
      {readable && inside === null && (
        <Button
          size="s"
          variant="plain"
          aria-label={`Look into the copy of ${sayMoment(at)}`}
          onClick={() => void look()}
        >
          Look inside
        </Button>
      )}
      {children}
    </li>
  );
}
