import { ConflictItem } from '#renderer/parts/differences/ConflictItem.tsx';
import { PrivateMark } from '#renderer/parts/private/OnlyForMe.tsx';
import { run } from '#renderer/edits/run.ts';
import { clearRatings, ratePeople, renewRating } from '#shared/edit/ratings/rating-edits.ts';
import { ChevronDown, Clock } from 'lucide-react';
import { useId, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Tooltip } from '#renderer/ui/Tooltip.tsx';
import type { PersonId } from '#shared/model/id.ts';
import {
  ratingDefinitions,
  ratingId,
  type Rating,
  type RatingKind,
  confidenceLabels,
} from '#shared/model/rating.ts';
import { dateText, daysText } from '#shared/reading/calendar.ts';
import { openDifferences } from '#shared/reading/differences.ts';
import { isStale, ratingOf } from '#shared/reading/ratings.ts';
import { partnerOf } from '#shared/reading/partner.ts';
import { HelpMeChoose } from './HelpMeChoose.tsx';
import { toggleRating, usePersonStore, wantEvidence } from '#renderer/session/inspector-store.ts';
import { afterClick, ratingChoices } from '#renderer/parts/ratings/rating-choices.ts';
import { RatingDetail } from './RatingDetail.tsx';
import styles from './RatingRow.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly personId: PersonId; readonly kind: RatingKind };

/** One rating: its values to choose from, what is known about it, and on demand its evidence and history. */
export function RatingRow({ personId, kind }: Props): ReactElement {
  const rating = useDocument(({ state }) => ratingOf(state, personId, kind));
  const open = usePersonStore((store) => store.openRating === kind);
  const detailId = useId();
  const { label, most } = ratingDefinitions[kind];
  const all = useDocument(({ state }) => openDifferences(state));
  const differences = all.filter(({ row }) => row === ratingId(personId, kind));
  const values = rating?.values ?? [];
  return (
    <div className={looks.column1} data-rating={kind}>
      <div className={styles.head}>
        <span className={looks.label}>{label}</span>
        <PrivateMark rowId={ratingId(personId, kind)} />
        {values.length === 0 && <span className={looks.faintNote}>Not rated</span>}
        {rating !== undefined && <StaleMark rating={rating} open={open} />}
        <span className={looks.endTools}>
          <HelpMeChoose personId={personId} kind={kind} />
          <IconButton
            size="s"
            label={open ? `Close ${label.toLowerCase()}` : `Evidence of ${label.toLowerCase()}`}
            icon={<ChevronDown className={styles.chevron} data-open={open || undefined} />}
            aria-expanded={open}
            aria-controls={detailId}
            onClick={() => toggleRating(kind)}
          />
        </span>
      </div>
      <ChoiceRow
        label={label}
        choices={ratingChoices[kind]}
        values={values}
        many={most > 1}
        ranked={kind === 'orientation'}
        onChoose={(value) => choose(personId, kind, value)}
        onClear={() => void run(clearRatings, { personIds: [personId], kind })}
      />
      {!open && rating !== undefined && values.length > 0 && <Known rating={rating} kind={kind} />}
      {differences.map((difference) => (
        <ConflictItem key={difference.id} difference={difference} bare />
      ))}
      <div id={detailId} hidden={!open}>
        {open && <RatingDetail personId={personId} kind={kind} rating={rating} />}
      </div>
    </div>
  );
}

function choose(personId: PersonId, kind: RatingKind, clicked: string): void {
  // The only value again: a radio group keeps it; clearing has its own key and button.
  const values =
    ratingDefinitions[kind].most === 1
      ? [clicked]
      : (before: readonly string[]) => afterClick(kind, before, clicked);
  void run(ratePeople, { personIds: [personId], kind, values });
}

/** The evidence in one line; asks for it where there is none. */
function Known({ rating, kind }: { readonly rating: Rating; readonly kind: RatingKind }): ReactElement {
  const evidence = rating.evidence.replaceAll(/\s+/g, ' ').trim();
  const confidence = rating.confidence === null ? '' : ` · ${confidenceLabels[rating.confidence]}`;
  return (
    <button type="button" className={styles.known} onClick={() => wantEvidence(kind)}>
      <span className={evidence === '' ? styles.ask : styles.evidence}>
        {evidence === '' ? 'How do you know?' : evidence}
      </span>
      <span className={styles.confidence}>{confidence}</span>
    </button>
  );
}

/** Says that a rating is old, and offers to say that it still holds (the open detail has a button for that anyway). */
function StaleMark({
  rating,
  open,
}: {
  readonly rating: Rating;
  readonly open: boolean;
}): ReactElement | null {
  const today = useDocument((document) => document.today);
  const interval = useDocument(({ state }) => partnerOf(state)?.reviewIntervalDays ?? 180);
  const { ratedOn, personId, kind } = rating;
  if (ratedOn === null || !isStale(rating, today, interval)) return null;
  const why = `Rated on ${dateText(ratedOn)}, more than ${daysText(interval)} ago`;
  return (
    <>
      <Tooltip label={why}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the tooltip has to be reachable by keyboard */}
        <span className={styles.stale} tabIndex={0}>
          <Clock size={12} aria-hidden /> Stale
        </span>
      </Tooltip>
      {!open && (
        <Button size="s" variant="plain" edits onClick={() => void run(renewRating, { personId, kind })}>
          Still true today
        </Button>
      )}
    </>
  );
}
