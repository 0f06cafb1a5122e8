import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Badge.module.css';

type Props = {
  readonly children: ReactNode;
  readonly tone?: 'neutral' | 'accent' | 'danger' | 'warn' | 'ok';
};

/** A word or number that marks something. */
export function Badge({ children, tone = 'neutral' }: Props): ReactElement {
  return <span className={classNames(styles.badge, styles[tone])}>{children}</span>;
}
