import type { ReactElement, ReactNode } from 'react';
import styles from './PageTitle.module.css';

type Props = {
  readonly title: string;
  /** What stands beneath in one quiet line. */
  readonly children: ReactNode;
};

/** What a document is called, at the top of its first page. */
export function PageTitle({ title, children }: Props): ReactElement {
  return (
    <header className={styles.head}>
      <h1 className={styles.title} dir="auto">
        {title}
      </h1>
      <p className={styles.line}>{children}</p>
    </header>
  );
}
