import type { ReactElement } from 'react';
import { showAllHistory } from '#renderer/session/history-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import looks from '#renderer/ui/looks.module.css';
import styles from './EntryList.module.css';
import { MOST_HIDDEN, useHiddenNewer } from './use-hidden-newer.ts';

type Props = {
  /** The newest entry that the filter lets through; null while there is none, which the empty list says itself. */
  readonly newest: number | null;
};

/** Says how much newer the filter hides, such as what has just come from a colleague; nothing where it hides nothing newer. */
export function HiddenNote({ newest }: Props): ReactElement | null {
  const count = useHiddenNewer(newest);
  if (count === 0) return null;
  const what =
    count === 1
      ? '1 newer entry is'
      : `${count > MOST_HIDDEN ? `More than ${String(MOST_HIDDEN)}` : String(count)} newer entries are`;
  return (
    <div className={styles.hidden} role="status">
      <span className={looks.note}>{what} hidden by the filter.</span>
      <Button size="s" onClick={showAllHistory}>
        Show the whole history
      </Button>
    </div>
  );
}
