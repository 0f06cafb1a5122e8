import type { ReactElement, ReactNode } from 'react';
import styles from './Hidden.module.css';

/** Words that a screen reader says and nobody sees; captions and headings take the class of the style sheet instead. */
export function Hidden({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className={styles.hidden}>{children}</span>;
}
