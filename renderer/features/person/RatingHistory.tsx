import { useEffect, useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import type { HistoryEntry } from '#shared/ipc/types.ts';
import { ratingDefinitions, type Rating, type RatingKind } from '#shared/model/rating.ts';
import { dateText, localDate } from '#shared/rules/calendar.ts';
import { ratingSteps, type RatingStep } from './rating-steps.ts';
import styles from './RatingHistory.module.css';

type Props = { readonly rating: Rating; readonly kind: RatingKind };

/** The earlier values of a rating, from the change log: newest first, with who, when and the evidence of each. Nothing while there is only one. */
export function RatingHistory({ rating, kind }: Props): ReactElement | null {
  const steps = useHistory(rating);
  if (steps === 'failed') return <p className={styles.note}>The history cannot be read at the moment.</p>;
  if (steps.length < 2) return null;
  return (
    <details className={styles.history}>
      <summary className={styles.summary}>History ({steps.length})</summary>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.at} className={styles.step}>
            <span>{valuesText(step, kind)}</span>
            <span className={styles.who}>{whoText(step)}</span>
            {step.evidence.trim() !== '' && <p className={styles.evidence}>{step.evidence.trim()}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function valuesText(step: RatingStep, kind: RatingKind): string {
  const { labels } = ratingDefinitions[kind];
  return step.values.length === 0
    ? 'Not rated'
    : step.values.map((value) => labels[value] ?? value).join(', ');
}

function whoText({ who, at }: RatingStep): string {
  const when = dateText(localDate(new Date(at)));
  return who === '' ? when : `${who}, ${when}`;
}

function useHistory(rating: Rating): readonly RatingStep[] | 'failed' {
  const [steps, setSteps] = useState<readonly RatingStep[] | 'failed'>([]);
  useEffect(() => {
    let gone = false;
    const show = (entries: readonly HistoryEntry[]) => !gone && setSteps(ratingSteps(entries));
    call('data.history', { entity: 'rating', row: rating.id }).then(show, () => !gone && setSteps('failed'));
    return () => {
      gone = true;
    };
  }, [rating]);
  return steps;
}
