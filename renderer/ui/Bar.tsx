import type { ReactElement, ReactNode } from 'react';
import styles from './Bar.module.css';

type Props = {
  readonly children: ReactNode;
  /** Names it as a toolbar, for bars whose controls belong together. */
  readonly toolbar?: string;
  /** Where in the view it stands. */
  readonly at?: 'top' | 'bottom';
};

/** A row of controls above or below what they act on. */
export function Bar({ children, toolbar, at = 'top' }: Props): ReactElement {
  return (
    <div
      className={styles.bar}
      data-at={at}
      {...(toolbar === undefined ? {} : { role: 'toolbar', 'aria-label': toolbar })}
    >
      {children}
    </div>
  );
}
