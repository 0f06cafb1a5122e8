import { useState, type ReactElement, type ReactNode } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './TouchpointsAside.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props<T> = {
  readonly label: string;
  readonly items: readonly T[];
  /** How many are shown until the user asks for all. */
  readonly most: number;
  /** One `li` with its key. */
  readonly children: (item: T) => ReactNode;
};

/** A list of which the first are shown, and all on demand. */
export function Some<T>({ label, items, most, children }: Props<T>): ReactElement {
  const [all, setAll] = useState(false);
  const more = items.length - most;
  return (
    <>
      <ul className={looks.column2} aria-label={label}>
        {(all || more <= 1 ? items : items.slice(0, most)).map(children)}
      </ul>
      {more > 1 && !all && (
        <Button size="s" variant="plain" className={styles.more ?? ''} onClick={() => setAll(true)}>
          {more} more
        </Button>
      )}
    </>
  );
}
