import { ConflictItem } from '#renderer/parts/differences/ConflictItem.tsx';
import { PrivateMark } from '#renderer/parts/private/OnlyForMe.tsx';
import { run } from '#renderer/edits/run.ts';
import { clearRatings, ratePeople, renewRating } from '#shared/edit/ratings/rating-edits.ts';
import { useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { ratingDefinitions, ratingId, type RatingKind } from '#shared/model/rating.ts';
import { openDifferences } from '#shared/reading/differences.ts';
import { ratingOf } from '#shared/reading/ratings.ts';
import { ratingLine } from '#shared/rules/dossier/rating-line.ts';
import { HelpMeChoose } from './HelpMeChoose.tsx';
import { RatingLine } from './RatingLine.tsx';
import { closeRating, editRating, usePersonStore } from '#renderer/session/inspector-store.ts';
import { afterClick, ratingChoices } from '#renderer/parts/ratings/rating-choices.ts';
import { RatingDetail } from './RatingDetail.tsx';
import styles from './RatingRow.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly personId: PersonId; readonly kind: RatingKind };

/** One rating: a line to read; opened, its values to choose from, the help to choose, its evidence and history. */
export function RatingRow({ personId, kind }: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const readOnly = useDocument((document) => document.readOnly);
  const today = useToday();
  const rating = ratingOf(state, personId, kind);
  const line = ratingLine(state, personId, kind, today);
  const open = usePersonStore((store) => store.openRating === kind);
  const button = useRef<HTMLButtonElement>(null);
  const bodyId = useId();
  const { label, most } = ratingDefinitions[kind];
  const values = rating?.values ?? [];
  const differences = openDifferences(state).filter(({ row }) => row === ratingId(personId, kind));

  function onRowKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.key !== 'Escape' || !open) return;
    event.preventDefault();
    closeRating();
    button.current?.focus();
  }

  /** On the line itself a digit rates by its number, as among the opened values. */
  function onLineKey(event: KeyboardEvent): void {
    if (readOnly || event.ctrlKey || event.metaKey || event.altKey) return;
    const nth = /^[1-9]$/.test(event.key) ? ratingChoices[kind][Number(event.key) - 1] : undefined;
    if (nth !== undefined) choose(personId, kind, nth.value);
    else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function clear(): void {
    if (values.length > 0) void run(clearRatings, { personIds: [personId], kind });
  }

  return (
    <KeyScope className={styles.row} data-rating={kind} data-open={open || undefined} onKeyDown={onRowKey}>
      <div className={styles.head}>
        <RatingLine
          ref={button}
          line={line}
          open={open}
          controls={bodyId}
          onKeyDown={onLineKey}
          onClick={() => (open ? closeRating() : editRating(kind, line.value !== '' && line.evidence === ''))}
        />
        <PrivateMark rowId={ratingId(personId, kind)} />
        {open && <HelpMeChoose personId={personId} kind={kind} />}
      </div>
      {line.stale && !open && (
        <Button
          size="s"
          variant="plain"
          edits
          className={styles.renew}
          onClick={() => void run(renewRating, { personId, kind })}
        >
          Still true today
        </Button>
      )}
      {differences.map((difference) => (
        <ConflictItem key={difference.id} difference={difference} bare />
      ))}
      <div id={bodyId} hidden={!open} className={looks.column1}>
        {open && (
          <>
            <div data-choices>
              <ChoiceRow
                label={label}
                choices={ratingChoices[kind]}
                values={values}
                many={most > 1}
                ranked={kind === 'orientation'}
                onChoose={(value) => choose(personId, kind, value)}
                onClear={clear}
              />
            </div>
            <RatingDetail personId={personId} kind={kind} rating={rating} />
          </>
        )}
      </div>
    </KeyScope>
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
