import type { ReactElement } from 'react';
import type { Fact } from '#shared/print/fact.ts';
import styles from './Facts.module.css';

/** Labels with their texts, one below the other; empty if there are none. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement | null {
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, text }) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
