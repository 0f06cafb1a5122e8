import type { ReactElement } from 'react';
import type { PartnerSummary } from '#shared/ipc/types.ts';
import { lightTexts } from './partner-words.ts';
import styles from './MapLight.module.css';

type Props = { readonly light: PartnerSummary['light']; readonly title?: string };

/** The traffic light of a partner; its shape (ring, half, full) says the same as its colour. */
export function MapLight({ light, title = lightTexts[light] }: Props): ReactElement {
  return (
    <svg viewBox="0 0 12 12" className={styles[light]} role="img" aria-label={title}>
      <title>{title}</title>
      <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {light === 'amber' && <path d="M6 1.25 A4.75 4.75 0 0 0 6 10.75 Z" fill="currentColor" />}
      {light === 'green' && <circle cx="6" cy="6" r="4.75" fill="currentColor" />}
    </svg>
  );
}
