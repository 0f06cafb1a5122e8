import { Progress } from 'radix-ui';
import type { ReactElement } from 'react';
import styles from './ProgressBar.module.css';

type Props = {
  /** What is going on, for screen readers. */
  readonly label: string;
  /** Null while nobody knows how far it is. */
  readonly value: number | null;
  readonly max?: number;
};

/** How far a long job has come. */
export function ProgressBar({ label, value, max = 100 }: Props): ReactElement {
  return (
    <Progress.Root className={styles.track} aria-label={label} value={value} max={max}>
      <Progress.Indicator
        className={styles.bar}
        style={value === null ? undefined : { width: `${Math.min(100, (value / Math.max(1, max)) * 100)}%` }}
      />
    </Progress.Root>
  );
}
