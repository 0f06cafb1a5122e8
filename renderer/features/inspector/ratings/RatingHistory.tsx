import type { ReactElement } from 'react';
import { ratingDefinitions, type RatingKind } from '#shared/model/rating.ts';
import { dateText, localDate } from '#shared/reading/calendar.ts';
import type { RatingStep } from './rating-steps.ts';
import type { RatingSteps } from './use-rating-steps.ts';
import styles from './RatingHistory.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly steps: RatingSteps; readonly kind: RatingKind };

/** The earlier values of a rating, from the change log: newest first, with who, when and the evidence of each. Nothing while there is only one. */
export function RatingHistory({ steps, kind }: Props): ReactElement | null {
  if (steps === 'failed') return <p className={styles.note}>The history cannot be read at the moment.</p>;
  if (steps.length < 2) return null;
  return (
    <details className={styles.history}>
      <summary className={styles.summary}>History ({steps.length})</summary>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.at} className={styles.step}>
            <span>{valuesText(step, kind)}</span>
            <span className={looks.faint}>{whoText(step)}</span>
            {step.evidence.trim() !== '' && <p className={styles.evidence}>{step.evidence.trim()}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

export function valuesText(step: RatingStep, kind: RatingKind): string {
  const { labels } = ratingDefinitions[kind];
  return step.values.length === 0
    ? 'Not rated'
    : step.values.map((value) => labels[value] ?? value).join(', ');
}

function whoText({ who, at }: RatingStep): string {
  const when = dateText(localDate(new Date(at)));
  return who === '' ? when : `${who}, ${when}`;
}
