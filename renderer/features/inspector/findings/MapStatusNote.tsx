import type { ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { StatusLight } from '#renderer/parts/findings/StatusLight.tsx';
import { weightedSupportText } from '#shared/rules/people/weighted-support.ts';
import { mapStatusOf, statusLightLabels } from '#shared/rules/people/map-status.ts';
import styles from './MapStatusNote.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The map status light with its because, and the counts behind it (method, section 5, point 8). */
export function MapStatusNote(): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useToday();
  const { light, short, because, solid, people, keyPlayers, keyPlayersCovered, supportiveKeyPlayers } =
    mapStatusOf(state, today);
  return (
    <div className={looks.column3}>
      <p className={styles.because}>
        <span className={styles.light}>
          <StatusLight light={light} />
        </span>
        <strong>{light === 'grey' ? short : `${statusLightLabels[light]}: ${short}`}.</strong>
      </p>
      <details className={looks.note}>
        <summary>Why</summary>
        {because} {solid}
      </details>
      <dl className={styles.counts}>
        <Count label="People" value={String(people)} />
        <Count label="Key players" value={String(keyPlayers)} />
        <Count label="Covered" value={`${String(keyPlayersCovered)} of ${String(keyPlayers)}`} />
        <Count label="With us" value={`${String(supportiveKeyPlayers)} of ${String(keyPlayers)}`} />
        <Count
          label="Support by weight"
          value={weightedSupportText(state, today)}
          meaning="−2 = everybody is against us, +2 = everybody argues for us; the inner circle counts most"
        />
      </dl>
    </div>
  );
}

type CountProps = {
  readonly label: string;
  readonly value: string;
  /** What the figure means, as a tooltip of the browser. */
  readonly meaning?: string;
};

function Count({ label, value, meaning }: CountProps): ReactElement {
  return (
    <div className={styles.count} title={meaning}>
      <dt className={looks.note}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}
