import type { ReactElement } from 'react';
import type { Support } from '#shared/model/rating.ts';
import { supportSigns } from '#shared/model/rating.ts';
import { supportTints } from '#shared/print/map/palette.ts';
import styles from './DirectorPages.module.css';

/** The sign of a stance in its colour, as on the map; a dashed frame where it is not rated. */
export function StanceMark({ support }: { readonly support: Support | null }): ReactElement {
  if (support === null)
    return <span className={`${styles.mark ?? ''} ${styles.unrated ?? ''}`} aria-hidden="true" />;
  const { fill, text } = supportTints[support];
  return (
    <span className={styles.mark} style={{ background: fill, color: text }}>
      {supportSigns[support]}
    </span>
  );
}
