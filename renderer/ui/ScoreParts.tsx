import type { ReactElement, ReactNode } from 'react';
import styles from './ScoreParts.module.css';

export type ScorePart = {
  readonly id: string;
  readonly label: string;
  /** What it brings, such as `8 of 20`. */
  readonly value: ReactNode;
  readonly because: string;
  /** It brings nothing and stands back. */
  readonly none?: boolean;
};

type Props = {
  /** What the number means, with its ends, such as `0 = not at all, 100 = certain`; it is said before how it is made. */
  readonly meaning: string;
  readonly parts: readonly ScorePart[];
};

/** What a number means and what it is made of: each part with its value, and why. */
export function ScoreParts({ meaning, parts }: Props): ReactElement {
  return (
    <>
      <p className={styles.meaning}>{meaning}</p>
      <dl className={styles.parts}>
        {parts.map(({ id, label, value, because, none = false }) => (
          <div key={id} data-none={none || undefined}>
            <dt>
              <span>{label}</span>
              <span data-tabular>{value}</span>
            </dt>
            <dd>{because}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
