import type { ReactElement } from 'react';
import { numberText } from '#shared/edit/people/arrivals.ts';
import styles from './FilterButton.module.css';

type Props = {
  readonly label: string;
  readonly count: number;
  readonly active: boolean;
  readonly onClick: () => void;
};

/** How many rows are of one kind; pressed, the list shows only these. */
export function FilterButton({ label, count, active, onClick }: Props): ReactElement {
  return (
    <button
      type="button"
      className={styles.filter}
      aria-pressed={active}
      disabled={count === 0 && !active}
      onClick={onClick}
    >
      {label}
      <span className={styles.count} data-tabular>
        {numberText(count)}
      </span>
    </button>
  );
}
