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

/** What a number is made of: each part with its value, and why. */
export function ScoreParts({ parts }: { readonly parts: readonly ScorePart[] }): ReactElement {
  return (
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
  );
}
