import type { ReactElement } from 'react';
import styles from './LevelMeaning.module.css';

/** What leaves this computer at each level, and what never does. */
export function LevelMeaning(): ReactElement {
  return (
    <dl className={styles.meaning}>
      <dt>Everything</dt>
      <dd>all that is known of the partner, ratings, evidence, notes and plan included</dd>
      <dt>Facts only</dt>
      <dd>
        people, seats, reporting and dotted lines, contact data, dates of contacts; no judgement of anybody
      </dd>
      <dt>Never</dt>
      <dd>
        private notes, what is marked “Only for me”, what you are still typing, your settings and backups
      </dd>
    </dl>
  );
}
