import type { ReactElement, ReactNode } from 'react';
import styles from './CountedPart.module.css';

type Props = {
  readonly title: string;
  /** How many there are; not shown when there are none, or when it is left out. */
  readonly count?: number;
  readonly children: ReactNode;
};

/** A part of a page under a small heading that counts what is in it. */
export function CountedPart({ title, count = 0, children }: Props): ReactElement {
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>
        {title} {count > 0 && <span className={styles.count}>{count}</span>}
      </h3>
      {children}
    </section>
  );
}
