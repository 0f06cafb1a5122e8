import type { ReactElement, ReactNode } from 'react';
import looks from './looks.module.css';

type Props = {
  readonly title: string;
  /** How many there are; not shown when there are none, or when it is left out. */
  readonly count?: number;
  readonly children: ReactNode;
};

/** A part of a page under a small heading that counts what is in it. */
export function CountedPart({ title, count = 0, children }: Props): ReactElement {
  return (
    <section className={looks.column2} aria-label={title}>
      <h3 className={looks.heading}>
        {title} {count > 0 && <span className={looks.count}>{count}</span>}
      </h3>
      {children}
    </section>
  );
}
