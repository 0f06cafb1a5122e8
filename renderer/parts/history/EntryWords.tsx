import type { ReactElement } from 'react';
import looks from '#renderer/ui/looks.module.css';
import { entrySentence } from '#shared/history/entry-words.ts';
import type { HistoryItem } from '#shared/history/entry.ts';
import styles from './EntryWords.module.css';

type Props = {
  readonly item: HistoryItem;
  /** The time or the day. */
  readonly at: string;
};

/** One entry of the history in words, below each other: who did what, why, what became different, and when. */
export function EntryWords({ item, at }: Props): ReactElement {
  const { reason, details, more, kind } = item;
  return (
    <>
      <span className={styles.line}>{entrySentence(item)}</span>
      {reason !== '' && <span className={styles.reason}>{reason}</span>}
      {details.map((detail, index) => (
        // Two details may say the same; they never move.
        <span key={`${String(index)} ${detail}`} className={styles.detail}>
          {detail}
        </span>
      ))}
      {more > 0 && <span className={looks.note}>{`and ${String(more)} more`}</span>}
      <span className={looks.faintNote}>{kind === 'merge' ? `Received ${at}` : at}</span>
    </>
  );
}
