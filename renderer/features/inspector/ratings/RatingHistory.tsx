import { RotateCcw } from 'lucide-react';
import type { ReactElement } from 'react';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { confidenceLabels, ratingDefinitions, type RatingKind } from '#shared/model/rating.ts';
import { dateText, localDate } from '#shared/reading/calendar.ts';
import type { RatingStep } from '#renderer/parts/ratings/rating-steps.ts';
import { restoreValue, valuesText } from '#renderer/parts/ratings/restore-value.ts';
import type { RatingSteps } from './use-rating-steps.ts';
import styles from './RatingHistory.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly personId: PersonId; readonly steps: RatingSteps; readonly kind: RatingKind };

/** The earlier values of a rating, from the change log: newest first, with who, when and the evidence of each. Nothing while there is only one. */
export function RatingHistory({ personId, steps, kind }: Props): ReactElement | null {
  if (steps === 'failed') return <p className={styles.note}>The history cannot be read at the moment.</p>;
  if (steps.length < 2) return null;
  return (
    <details className={styles.history}>
      <summary className={styles.summary}>History ({steps.length})</summary>
      <ol className={styles.steps} aria-label={`History of ${ratingDefinitions[kind].label.toLowerCase()}`}>
        {steps.map((step, index) => (
          <li key={step.at} className={styles.step}>
            <span>{valuesText(step, kind)}</span>
            <span className={looks.faint}>{whoText(step)}</span>
            {index > 0 && step.values.length > 0 && (
              <IconButton
                size="s"
                edits
                label={`Restore this value: ${valuesText(step, kind)}, ${dateText(step.ratedOn)}`}
                icon={<RotateCcw />}
                onClick={() => void restoreValue(personId, kind, step)}
              />
            )}
            {proofText(step) !== '' && <p className={styles.evidence}>{proofText(step)}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function proofText({ confidence, evidence }: RatingStep): string {
  const sure = confidence === null ? '' : confidenceLabels[confidence];
  return [sure, evidence.trim()].filter((part) => part !== '').join(': ');
}

function whoText({ who, at }: RatingStep): string {
  const when = dateText(localDate(new Date(at)));
  return who === '' ? when : `${who}, ${when}`;
}
