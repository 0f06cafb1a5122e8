import type { ReactElement } from 'react';
import { supportLabels, supportSigns, type Support } from '#shared/model/rating.ts';
import styles from './SupportBadge.module.css';
import looks from '#renderer/ui/looks.module.css';

/** Where somebody stands, in colour, sign and word. */
export function SupportBadge({ support }: { readonly support: Support }): ReactElement {
  return (
    <span
      className={styles.badge}
      style={{ background: `var(--support-${support})`, color: `var(--support-${support}-text)` }}
    >
      <span aria-hidden className={looks.strong}>
        {supportSigns[support]}
      </span>
      {supportLabels[support]}
    </span>
  );
}
