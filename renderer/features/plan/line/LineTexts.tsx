import type { ReactElement } from 'react';
import type { PlannedLine } from '#shared/rules/campaign/planned-line.ts';
import styles from './LineCard.module.css';

const parts = [
  ['proof', 'Proof'],
  ['messageForm', 'Message'],
  ['channel', 'Channel'],
  ['pace', 'Pace'],
] as const;

/** What a line says: the first action, and under it proof, message, channel and pace. */
export function LineTexts({ shown }: { readonly shown: PlannedLine }): ReactElement {
  return (
    <div className={styles.texts}>
      <p className={styles.action}>{shown.firstAction}</p>
      <dl className={styles.parts}>
        {parts.map(([field, label]) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{shown[field]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
