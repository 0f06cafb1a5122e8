import type { ReactElement } from 'react';
import { statusLightLabels, type MapStatus } from '#shared/rules/people/map-status.ts';
import styles from './StatusLight.module.css';

type Props = {
  readonly light: MapStatus['light'];
  /** Why; read out and shown as tooltip. */
  readonly because?: string;
};

/** The traffic light of a map; its shape (dashes, ring, half, full) says the same as its colour. */
export function StatusLight({ light, because }: Props): ReactElement {
  const title =
    because === undefined
      ? `Map status: ${statusLightLabels[light]}`
      : `Map status: ${statusLightLabels[light]}. ${because}`;
  return (
    <svg viewBox="0 0 12 12" className={styles[light]} role="img" aria-label={title}>
      <title>{title}</title>
      <circle
        cx="6"
        cy="6"
        r="4.75"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        {...(light === 'grey' ? { strokeDasharray: '2 1.73' } : {})}
      />
      {light === 'amber' && <path d="M6 1.25 A4.75 4.75 0 0 0 6 10.75 Z" fill="currentColor" />}
      {light === 'green' && <circle cx="6" cy="6" r="4.75" fill="currentColor" />}
    </svg>
  );
}
