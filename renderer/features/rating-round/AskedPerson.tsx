import { useEffect, useRef, type ReactElement } from 'react';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { photoUrl } from '#renderer/ui/photo-url.ts';
import { run } from '#renderer/edits/run.ts';
import { ratingChoices } from '#renderer/parts/ratings/rating-choices.ts';
import { NoteArea } from '#renderer/parts/NoteArea.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { Person } from '#shared/model/person.ts';
import { ratingId } from '#shared/model/rating.ts';
import { nameOfSeat } from '#shared/reading/names.ts';
import { ratingOf } from '#shared/reading/ratings.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { initialsOf } from '#shared/text/name-parts.ts';
import { countText } from '#shared/text/wording.ts';
import styles from './RatingRound.module.css';
import looks from '#renderer/ui/looks.module.css';

const questions = [
  { kind: 'influence', ask: 'How much weight do they have?' },
  { kind: 'support', ask: 'Are they with us?' },
] as const;

/** One large card: who it is, and the three questions. A digit answers and goes on to the next question. */
export function AskedPerson({ person }: { readonly person: Person }): ReactElement {
  const personId = person.id;
  const state = useDocument((document) => document.state);
  const card = useRef<HTMLDivElement>(null);
  const seat = seatOf(state, personId);
  const support = ratingOf(state, personId, 'support');

  function focusQuestion(index: number): void {
    const place = card.current?.querySelectorAll<HTMLElement>('[data-question]')[index];
    place?.querySelector<HTMLElement>('[tabindex="0"], textarea')?.focus();
  }

  useEffect(() => {
    const known = currentState();
    const first = questions.findIndex(
      ({ kind }) => (ratingOf(known, personId, kind)?.values.length ?? 0) === 0,
    );
    focusQuestion(first < 0 ? questions.length : first);
  }, [personId]);

  const photo = photoUrl(person.photo);
  return (
    <div ref={card} className={styles.card}>
      <div className={styles.who}>
        <span className={styles.photo} aria-hidden>
          {photo === '' ? initialsOf(person.name) : <img src={photo} alt="" className={styles.picture} />}
        </span>
        <div className={looks.growWords}>
          <h2 className={styles.name} dir="auto">
            {person.name}
          </h2>
          <p className={looks.quiet}>{[seat?.title, seat?.department].filter(Boolean).join(', ')}</p>
          <p className={looks.note}>{placeText(state, personId)}</p>
        </div>
      </div>
      {questions.map(({ kind, ask }, index) => (
        <div key={kind} className={styles.question} data-question>
          <p className={styles.ask}>{ask}</p>
          <ChoiceRow
            label={ask}
            numbered
            choices={ratingChoices[kind]}
            values={ratingOf(state, personId, kind)?.values ?? []}
            onChoose={(value) => {
              void run(ratePeople, { personIds: [personId], kind, values: [value] });
              focusQuestion(index + 1);
            }}
          />
        </div>
      ))}
      <div className={styles.question} data-question>
        <NoteArea
          label="How do you know?"
          rows={2}
          value={support?.evidence ?? ''}
          draft={fieldDraft('rating', ratingId(personId, 'support'), 'evidence', [personId])}
          placeholder="What was said or seen, where and when"
          onCommit={(text) => saveEvidence(personId, text.trim())}
        />
      </div>
    </div>
  );
}

/** Says it of the stance, and of the weight too where nothing is said of that yet. */
async function saveEvidence(personId: PersonId, evidence: string): Promise<void> {
  await run(ratePeople, { personIds: [personId], kind: 'support', evidence });
  const influence = ratingOf(currentState(), personId, 'influence');
  if (influence !== undefined && influence.values.length > 0 && influence.evidence.trim() === '')
    await run(ratePeople, { personIds: [personId], kind: 'influence', evidence });
}

/** Such as `Reports to Karin Lindqvist · 8 people below`; empty where the chart says nothing. */
function placeText(state: PartnerState, personId: PersonId): string {
  const seat = seatOf(state, personId);
  if (seat === undefined || !seat.onMap) return '';
  const hierarchy = resolveHierarchy(state.seat, state.person);
  const manager = hierarchy.managerOf(seat.id);
  const below = hierarchy.descendantCountOf(seat.id);
  return [
    manager === null ? 'At the top' : `Reports to ${nameOfSeat(state, manager)}`,
    below === 0 ? '' : `${countText(below, 'person', 'people')} below`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
