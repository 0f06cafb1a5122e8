import { leavingText } from '#shared/reading/people.ts';
import { newId } from '#renderer/document/new-id.ts';
import { run } from '#renderer/edits/run.ts';
import { succeedSeat } from '#shared/edit/seats/seat-edits.ts';
import type { Successor } from '#shared/edit/seats/vacate-seat.ts';
import { useState, type ReactElement } from 'react';
import { useDocument, currentToday } from '#renderer/document/document-store.ts';
import { selectSeats } from '#renderer/session/selection-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combobox, type Choice } from '#renderer/ui/Combobox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { searchFor } from '#shared/text/search.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { nameOfPerson, nameOfSeat } from '#shared/reading/names.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { noName } from '#shared/model/person.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { closeSeatDialog, useSeatDialog } from './seat-dialog-store.ts';
import { swapAndTell } from './tell-seat-change.ts';
import styles from './SeatDialogs.module.css';
import { SeatPicker } from '#renderer/parts/people/SeatPicker.tsx';
import looks from '#renderer/ui/looks.module.css';

/** The questions about who sits where: a successor, and two seats that swap people. */
export function SeatDialogs(): ReactElement | null {
  const dialog = useSeatDialog((store) => store.dialog);
  const there = useDocument(({ state }) => dialog !== null && state.seat.has(dialog.seatId));
  if (dialog === null || !there) return null;
  return dialog.kind === 'succeed' ? (
    <SuccessorDialog key={dialog.seatId} seatId={dialog.seatId} />
  ) : (
    <SwapDialog seatId={dialog.seatId} />
  );
}

const leaving = [
  { value: 'left', label: 'Left today' },
  { value: 'stays', label: 'Stays, in the tray' },
] as const;

function SuccessorDialog({ seatId }: { readonly seatId: SeatId }): ReactElement {
  const state = useDocument((document) => document.state);
  const [who, setWho] = useState<Successor | null>(null);
  const [leaves, setLeaves] = useState<'left' | 'stays'>('left');
  const seat = state.seat.get(seatId);
  const holder = seat?.personId ?? null;
  const title = seat?.title.trim() ?? '';

  async function save(): Promise<void> {
    if (who === null) return;
    const { today } = useDocument.getState();
    const holderLeft = leaves === 'left' ? today : null;
    if (!(await run(succeedSeat, { seatId, successor: who, holderLeft }))) return;
    closeSeatDialog();
    selectSeats([seatId]);
  }

  return (
    <Dialog
      open
      size="s"
      onOpenChange={closeSeatDialog}
      title={title === '' ? 'A successor arrives' : `Successor: ${title}`}
      description="The seat keeps its title, its reports and its history. Ratings and lines go with the people."
      footer={
        <>
          <Button onClick={closeSeatDialog}>Cancel</Button>
          <Button variant="primary" disabled={who === null} onClick={() => void save()}>
            Take over the seat
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Combobox
          label="Who takes over?"
          text={who === null ? '' : newcomerText(state, who)}
          placeholder="Name of a new or a known person"
          autoFocus
          find={(query) => findPeople(state, query, holder)}
          onChoose={(id) => setWho({ personId: id as PersonId })} // choices are made from person ids
          onCreate={(name) => setWho({ newPersonId: newId<PersonId>(), facts: { name } })}
          createLabel={(name) => `New person “${name}”`}
          nothing="Type the name of a new person."
        />
        {who !== null && 'personId' in who && <MovesNote state={state} personId={who.personId} />}
        {holder !== null && (
          <div className={styles.field}>
            <span className={looks.medium}>{nameOfPerson(state, holder)}</span>
            <SegmentedControl
              label={`What becomes of ${nameOfPerson(state, holder)}`}
              value={leaves}
              options={leaving}
              onValueChange={setLeaves}
            />
          </div>
        )}
      </div>
    </Dialog>
  );
}

function MovesNote(props: {
  readonly state: PartnerState;
  readonly personId: PersonId;
}): ReactElement | null {
  const { state, personId } = props;
  const seat = seatOf(state, personId);
  if (seat === undefined || !seat.onMap) return null;
  const title = seat.title.trim();
  return (
    <p className={looks.note}>
      {title === '' ? 'The seat held until now' : `The seat “${title}”`} becomes vacant.
    </p>
  );
}

function newcomerText(state: PartnerState, who: Successor): string {
  return 'personId' in who ? nameOfPerson(state, who.personId) : (who.facts.name ?? '');
}

/** Everybody but the holder; who waits in the tray or left comes with a word about it. */
function findPeople(state: PartnerState, query: string, holder: PersonId | null): readonly Choice[] {
  const isWanted = searchFor(query);
  return [...state.person.values()]
    .filter(({ id, name }) => id !== holder && isWanted(name))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .slice(0, 50)
    .map(({ id, name, leftOn }) => {
      const seat = seatOf(state, id);
      const detail =
        leftOn !== null
          ? leavingText(leftOn, currentToday())
          : seat?.onMap === true
            ? seat.title.trim()
            : 'In the tray';
      return { id, label: name === '' ? noName : name, ...(detail === '' ? {} : { detail }) };
    });
}

function SwapDialog({ seatId }: { readonly seatId: SeatId }): ReactElement {
  const state = useDocument((document) => document.state);

  async function swap(other: SeatId): Promise<void> {
    if (!(await swapAndTell(seatId, other))) return;
    closeSeatDialog();
    selectSeats([seatId]);
  }

  return (
    <Dialog
      open
      size="s"
      onOpenChange={closeSeatDialog}
      title={`Swap seats: ${nameOfSeat(state, seatId)}`}
      description="The two change places. Titles and reports stay with the seats, ratings and lines go with the people."
      footer={<Button onClick={closeSeatDialog}>Cancel</Button>}
    >
      <SeatPicker
        label="With whom?"
        text=""
        placeholder="Name, title or department"
        autoFocus
        fits={(seat) => seat.id !== seatId && seat.onMap}
        onChoose={(other) => void swap(other)}
      />
    </Dialog>
  );
}
