import { useState, type ReactElement, type ReactNode } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { errorText } from '#renderer/document/error-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { sayContent } from './backup-words.ts';
import styles from './BackupDialog.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly place: 'backups' | 'set-aside';
  readonly file: string;
  readonly at: number;
  /** The same in words; two copies of one minute are told apart by their seconds. */
  readonly moment: string;
  /** Why it is there, and its size. */
  readonly about: string;
  /** Whether it can be looked into. */
  readonly readable?: boolean;
  /** Buttons at the end. */
  readonly children: ReactNode;
};

/** One copy of the data in a list: when, why, how large, and what is in it when asked. */
export function CopyRow({ place, file, at, moment, about, readable = true, children }: Props): ReactElement {
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
        <time dateTime={new Date(at).toISOString()} className={looks.medium}>
          {moment}
        </time>
        <span className={looks.quiet}>{about}</span>
        {inside !== null && <output className={styles.inside}>{inside}</output>}
      </span>
      {readable && (
        <Button
          size="s"
          variant="plain"
          aria-expanded={inside !== null}
          aria-label={`Look into the copy of ${moment}`}
          onClick={() => (inside === null ? void look() : setInside(null))}
        >
          {inside === null ? 'Look inside' : 'Hide'}
        </Button>
      )}
      {children}
    </li>
  );
}
