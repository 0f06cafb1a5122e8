import type { ReactElement } from 'react';
import type { StatusLight } from '#shared/rules/people/map-status.ts';
import styles from './Light.module.css';

/** The traffic light; in grey its place tells which one is lit: top, middle or bottom; none while nothing is started. */
export function Light({ light }: { readonly light: StatusLight }): ReactElement {
  const lit = { grey: -1, red: 0, amber: 1, green: 2 }[light];
  const fill = { grey: 'none', red: '#c9321f', amber: '#bd7c00', green: '#23824f' }[light];
  return (
    <svg className={styles.light} viewBox="0 0 14 38" aria-hidden="true">
      <rect x="0.5" y="0.5" width="13" height="37" rx="6.5" fill="none" stroke="#7c808b" />
      {[0, 1, 2].map((place) => (
        <circle
          key={place}
          cx="7"
          cy={7 + place * 12}
          r="4"
          fill={place === lit ? fill : 'none'}
          stroke={place === lit ? fill : '#b4b7be'}
        />
      ))}
    </svg>
  );
}
