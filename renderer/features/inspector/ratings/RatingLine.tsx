import { ChevronDown, Clock } from 'lucide-react';
import type { KeyboardEvent, ReactElement, Ref } from 'react';
import { supports, supportSigns } from '#shared/model/rating.ts';
import type { RatingLine as Line } from '#shared/rules/dossier/rating-line.ts';
import styles from './RatingRow.module.css';

type Props = {
  readonly ref: Ref<HTMLButtonElement>;
  readonly line: Line;
  readonly open: boolean;
  /** Id of what the line opens. */
  readonly controls: string;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** A rating to read: what it is, how sure we are and since when, and how we know. Pressed, it opens to be changed. */
export function RatingLine({ ref, line, open, controls, onClick, onKeyDown }: Props): ReactElement {
  const { kind, label, values, value, sure, evidence, stale } = line;
  const support = kind === 'support' ? supports.find((one) => one === values[0]) : undefined;
  return (
    <button
      ref={ref}
      type="button"
      className={styles.line}
      aria-label={`${label}: ${[value === '' ? 'not rated' : value, stale ? 'stale' : '', sure, evidence].filter(Boolean).join(', ')}`}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <span className={styles.first}>
        <span className={styles.label}>{label}</span>
        {support !== undefined && (
          <span
            aria-hidden
            className={styles.sign}
            style={{ background: `var(--support-${support})`, color: `var(--support-${support}-text)` }}
          >
            {supportSigns[support]}
          </span>
        )}
        <span className={value === '' ? styles.none : styles.value}>
          {value === '' ? 'Not rated' : value}
        </span>
        <span className={styles.sure}>
          {stale && (
            <span className={styles.stale}>
              <Clock size={12} aria-hidden /> stale
            </span>
          )}
          {!open && sure}
          <ChevronDown size={14} aria-hidden className={styles.chevron} data-open={open || undefined} />
        </span>
      </span>
      {!open && value !== '' && (
        <span className={evidence === '' ? styles.ask : styles.evidence}>
          {evidence === '' ? 'How do you know?' : evidence}
        </span>
      )}
    </button>
  );
}
