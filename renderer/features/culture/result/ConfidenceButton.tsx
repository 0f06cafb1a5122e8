import type { ReactElement } from 'react';
import { Popover } from '#renderer/ui/Popover.tsx';
import { ScoreParts } from '#renderer/ui/ScoreParts.tsx';
import type { ConfidenceParts } from '#shared/rules/culture/score.ts';
import styles from './ConfidenceButton.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly confidence: ConfidenceParts;
  /** Of what, such as `Communication`; for the name of the button. */
  readonly of: string;
};

/** A confidence as a number that opens to its parts (method, section 6). */
export function ConfidenceButton({ confidence, of }: Props): ReactElement {
  const { total, answered, agreement, moved, parts } = confidence;
  return (
    <Popover
      label={`Confidence: ${of}`}
      trigger={
        <button
          type="button"
          className={styles.number}
          aria-label={`Confidence of ${of}: ${total} of 100, show why`}
        >
          <span className={styles.word}>Confidence</span> {total}
        </button>
      }
    >
      <p className={looks.strong}>Confidence {total} of 100</p>
      <p className={styles.sum}>
        {Math.round(answered)} % answered × {Math.round(agreement)} % agreement
        {Math.round(moved) !== 0 && `, ${moved > 0 ? '+' : '−'}${Math.abs(Math.round(moved))} by tests`}
      </p>
      <div className={styles.parts}>
        <ScoreParts meaning="How sure we can be of this: 0 = a guess, 100 = certain." parts={parts} />
      </div>
    </Popover>
  );
}
