import type { ReactElement, ReactNode } from 'react';
import styles from './TacticPart.module.css';
import looks from '#renderer/ui/looks.module.css';

/** A part of what is said about a tactic, under its own heading. */
export function TacticPart({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={looks.heading}>{title}</h3>
      {children}
    </section>
  );
}
