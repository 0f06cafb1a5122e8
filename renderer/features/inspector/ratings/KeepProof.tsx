import { run } from '#renderer/edits/run.ts';
import { ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import type { RatingKind } from '#shared/model/rating.ts';
import { valuesText } from '#renderer/parts/ratings/restore-value.ts';
import type { RatingStep } from '#renderer/parts/ratings/rating-steps.ts';
import styles from './KeepProof.module.css';

type Props = { readonly personId: PersonId; readonly kind: RatingKind; readonly before: RatingStep };

/** Offers the evidence of the value before to the value that was chosen today. */
export function KeepProof({ personId, kind, before }: Props): ReactElement {
  const evidence = before.evidence.trim();
  return (
    <div className={styles.offer} role="status">
      <p className={styles.words}>
        Evidence of “{valuesText(before, kind)}”: {evidence}
      </p>
      <Button
        size="s"
        variant="plain"
        edits
        onClick={() => void run(ratePeople, { personIds: [personId], kind, evidence })}
      >
        Keep this evidence
      </Button>
    </div>
  );
}
