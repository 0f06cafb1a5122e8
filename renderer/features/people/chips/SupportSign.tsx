import type { ReactElement } from 'react';
import { supportSigns, type Support } from '#shared/model/rating.ts';
import styles from './SupportSign.module.css';

/** Support as a coloured field with its sign; the words are said beside it, so it is silent. */
export function SupportSign({ support }: { readonly support: Support | null }): ReactElement {
  return (
    <span className={styles.sign} data-support={support ?? 'unrated'} aria-hidden>
      {support === null ? '?' : supportSigns[support]}
    </span>
  );
}
