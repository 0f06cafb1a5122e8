import { changeSeats, reparent } from '#shared/edit/seats/seat-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { putInCharge } from '#shared/edit/people/person-edits.ts';
import { clearRatings, ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { clearSelection } from '#renderer/session/selection-store.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import { ratingDefinitions, ratingKinds, type RatingKind } from '#shared/model/rating.ts';
import { ColleaguePicker } from '#renderer/parts/people/ColleaguePicker.tsx';
import { inCommon } from './in-common.ts';
import { LogTouch } from '#renderer/parts/touchpoints/LogTouchpoint.tsx';
import { afterClick, ratingChoices } from '#renderer/parts/ratings/rating-choices.ts';
import { SeatPicker } from '#renderer/parts/people/SeatPicker.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import styles from './Panel.module.css';
import looks from '#renderer/ui/looks.module.css';

/** Several seats at once: what they have in common, changed for all of them as one step of undo. */
export function BulkPanel({ seatIds }: { readonly seatIds: readonly SeatId[] }): ReactElement {
  const state = useDocument((document) => document.state);
  const { people, department, ownerName, managerName } = inCommon(state, seatIds);
  const vacant = seatIds.length - people.length;
  const moving = new Set(seatIds);
  return (
    <>
      <header className={styles.bulkHead}>
        <h2 className={looks.largeHeading}>{seatIds.length} selected</h2>
        {vacant > 0 && (
          <p className={looks.note}>{vacant === 1 ? '1 is vacant' : `${String(vacant)} are vacant`}</p>
        )}
        <Button size="s" variant="plain" onClick={clearSelection}>
          Select nobody
        </Button>
      </header>
      {people.length > 0 && (
        <Section id="bulk-ratings" title="Rate all">
          {ratingKinds.map((kind) => (
            <BulkRating key={kind} people={people} kind={kind} />
          ))}
        </Section>
      )}
      <Section id="bulk-facts" title="Change all">
        <SeatPicker
          label="Reports to"
          text={managerName ?? ''}
          placeholder={managerName === null ? 'Different' : 'Nobody'}
          fits={(seat) => seat.onMap && !moving.has(seat.id)}
          onChoose={(manager) =>
            void run(reparent, { seatIds, managerSeatId: manager, options: { each: true } })
          }
        />
        <TextField
          label="Department"
          value={department ?? ''}
          draft={null} // a word or two, of no one row
          placeholder={department === null ? 'Different' : ''}
          onCommit={(text) => run(changeSeats, { seatIds, facts: { department: text.trim() } })}
        />
        {people.length > 0 && (
          <ColleaguePicker
            label="Colleague in charge"
            text={ownerName ?? ''}
            placeholder={ownerName === null ? 'Different' : 'Nobody yet'}
            onChoose={(colleagueId) => void run(putInCharge, { personIds: people, colleagueId })}
            onClear={() => void run(putInCharge, { personIds: people, colleagueId: null })}
            onCreate={(name) => void run(putInCharge, { personIds: people, colleagueName: name })}
          />
        )}
        {people.length > 0 && <LogTouch personIds={people} />}
      </Section>
      <div className={styles.buttons}>
        <Button edits onClick={() => void runCommand('seat.vacate')} disabled={people.length === 0}>
          Make vacant
        </Button>
        <Button edits onClick={() => void runCommand('seat.toTray')}>
          Put into the tray
        </Button>
        <Button edits variant="danger" onClick={() => void runCommand('seat.delete')}>
          Delete
        </Button>
      </div>
    </>
  );
}

type BulkRatingProps = { readonly people: readonly PersonId[]; readonly kind: RatingKind };

function BulkRating({ people, kind }: BulkRatingProps): ReactElement {
  const values = useDocument(({ state }) => commonKey(state, people, kind));
  const { label, most } = ratingDefinitions[kind];
  const known = values === null ? [] : values === '' ? [] : values.split(' ');
  return (
    <div className={looks.column1}>
      <span className={looks.note}>
        {label}
        {values === null ? ': mixed' : values === '' ? ': not rated' : ''}
      </span>
      <ChoiceRow
        label={label}
        choices={ratingChoices[kind]}
        values={known}
        many={most > 1}
        ranked={kind === 'orientation'}
        onChoose={(value) => {
          const next = afterClick(kind, known, value);
          if (next.length > 0) void run(ratePeople, { personIds: people, kind, values: next });
          else if (most > 1) void run(clearRatings, { personIds: people, kind });
        }}
        onClear={() => void run(clearRatings, { personIds: people, kind })}
      />
    </div>
  );
}

/** The values that all have, joined by spaces (ids have none); null when they differ. */
function commonKey(
  state: Parameters<typeof inCommon>[0],
  people: readonly PersonId[],
  kind: RatingKind,
): string | null {
  let common: string | null = null;
  for (const id of people) {
    const key = (state.rating.get(`${id}.${kind}`)?.values ?? []).join(' ');
    if (common !== null && key !== common) return null;
    common = key;
  }
  return common;
}
