import type { ReactElement } from 'react';
import { signPaths, type MapSign } from '#shared/layout/map-signs.ts';
import styles from './MapSignMark.module.css';

/** The sign of a difference, as on the map. */
export function MapSignMark({ sign }: { readonly sign: MapSign }): ReactElement {
  const { d, filled } = signPaths[sign];
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" data-filled={filled || undefined} aria-hidden>
      <path d={d} />
    </svg>
  );
}
