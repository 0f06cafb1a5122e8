import type { ReactElement } from 'react';
import { markPaths, type Mark } from '#shared/layout/card-signs.ts';
import styles from './MarkSign.module.css';

/** One mark, as on the card, for the legend. */
export function MarkSign({ mark }: { readonly mark: Mark }): ReactElement {
  return (
    <svg className={styles.mark} data-mark={mark} viewBox="0 0 12 12" aria-hidden>
      <path d={markPaths[mark]} />
    </svg>
  );
}
