import { OnlyForMe } from '#renderer/parts/private/OnlyForMe.tsx';
import { run } from '#renderer/edits/run.ts';
import { clearRatings, ratePeople, renewRating } from '#shared/edit/ratings/rating-edits.ts';
import type { ReactElement } from 'react';
import { useSettings } from '#renderer/session/settings-store.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { NoteArea } from '#renderer/parts/NoteArea.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import type { PersonId } from '#shared/model/id.ts';
import { type Rating, type RatingKind, confidences, ratingId } from '#shared/model/rating.ts';
import { confidenceChoices } from '#renderer/parts/ratings/rating-choices.ts';
import { KeepProof } from './KeepProof.tsx';
import { proofToKeep } from '#renderer/parts/ratings/rating-steps.ts';
import { RatingHistory } from './RatingHistory.tsx';
import { signedText } from '#renderer/parts/ratings/signed-text.ts';
import { useRatingSteps } from './use-rating-steps.ts';
import styles from './RatingDetail.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly personId: PersonId;
  readonly kind: RatingKind;
  readonly rating: Rating | undefined;
};

/** How a rating is known, how sure we are, who said so and when, and what it was before. */
export function RatingDetail({ personId, kind, rating }: Props): ReactElement {
  const confidence = rating?.confidence ?? null;
  const rated = rating !== undefined && rating.values.length > 0;
  const today = useDocument((document) => document.today);
  const userName = useSettings((settings) => settings.userName);
  const steps = useRatingSteps(rating);
  const before = rating === undefined || steps === 'failed' ? null : proofToKeep(rating, steps, today);
  return (
    <div className={styles.detail}>
      <NoteArea
        key={`${personId} ${kind}`}
        label="How do you know?"
        value={rating?.evidence ?? ''}
        draft={fieldDraft('rating', ratingId(personId, kind), 'evidence', [personId])}
        placeholder="What was said or seen, where and when"
        onCommit={(evidence) => run(ratePeople, { personIds: [personId], kind, evidence: evidence.trim() })}
      />
      {before !== null && <KeepProof personId={personId} kind={kind} before={before} />}
      <div className={looks.row12Wrap}>
        <span className={styles.label} aria-hidden>
          Confidence
        </span>
        <ChoiceRow
          label="Confidence"
          size="s"
          choices={confidenceChoices}
          values={confidence === null ? [] : [confidence]}
          onChoose={(value) => {
            const chosen = confidences.find((c) => c === value) ?? null;
            void run(ratePeople, {
              personIds: [personId],
              kind,
              confidence: chosen === confidence ? null : chosen,
            });
          }}
          onClear={() => void run(ratePeople, { personIds: [personId], kind, confidence: null })}
        />
      </div>
      {rating !== undefined && (
        <div className={looks.row12Wrap}>
          <span className={styles.who}>
            {signedText(rating.ratedBy, rating.ratedOn, userName)}
            {userName === '' && rating.ratedBy === '' && (
              <>
                {' '}
                <Button size="s" variant="plain" onClick={() => void runCommand('settings.open')}>
                  Add your name
                </Button>
              </>
            )}
          </span>
          {rated && (
            <span className={looks.endTools}>
              <Button
                size="s"
                variant="plain"
                edits
                onClick={() => void run(renewRating, { personId, kind })}
              >
                Still true today
              </Button>
              <Button
                size="s"
                variant="plain"
                edits
                onClick={() => void run(clearRatings, { personIds: [personId], kind })}
              >
                Clear
              </Button>
            </span>
          )}
        </div>
      )}
      <OnlyForMe kind="rating" rowId={ratingId(personId, kind)} about={personId} />
      {rating !== undefined && <RatingHistory personId={personId} steps={steps} kind={kind} />}
    </div>
  );
}
