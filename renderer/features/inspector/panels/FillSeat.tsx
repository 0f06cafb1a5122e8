import { leavingText } from '#shared/reading/people.ts';
import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { fillVacantSeat } from '#shared/edit/seats/seat-edits.ts';
import type { ReactElement } from 'react';
import { currentState, currentToday } from '#renderer/document/document-store.ts';
import { Combobox, type Choice } from '#renderer/ui/Combobox.tsx';
import { searchFor } from '#shared/text/search.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { Person } from '#shared/model/person.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { undo } from '#renderer/document/commit.ts';
import { toast } from '#renderer/ui/toast.ts';
import styles from './Panel.module.css';

/** Fills a vacant seat: a new person by name, or somebody who is known; who sits elsewhere on the map moves here. */
export function FillSeat({ seatId }: { readonly seatId: SeatId }): ReactElement {
  return (
    <div className={styles.box} data-fill-seat={seatId}>
      <Combobox
        label="Who sits here?"
        text=""
        placeholder="Name of a new or a known person"
        find={findKnown}
        onChoose={(id) => void sit(seatId, id as PersonId)} // choices are made from person ids
        onCreate={(name) =>
          void run(fillVacantSeat, { seatId, successor: { newPersonId: newId<PersonId>(), facts: { name } } })
        }
        createLabel={(name) => `Add “${name}”`}
        nothing="Type the name of a new person."
      />
    </div>
  );
}

/** Who sits on the map already leaves that seat vacant, in the same step. */
async function sit(seatId: SeatId, personId: PersonId): Promise<void> {
  const from = seatOf(currentState(), personId);
  if ((await run(fillVacantSeat, { seatId, successor: { personId } })) && from?.onMap === true)
    toast({
      title: `${nameOfPerson(currentState(), personId)} moved here`,
      description: `${from.title.trim() === '' ? 'The seat from before' : `“${from.title.trim()}”`} is vacant now.`,
      action: { label: 'Undo', onSelect: () => void undo() },
      key: 'moved-here',
    });
}

/** Everybody who is known: first who has no seat on the map, then who would move from one. */
function findKnown(query: string): readonly Choice[] {
  const state = currentState();
  const isWanted = searchFor(query);
  const placed = (id: string): boolean => seatOf(state, id)?.onMap === true;
  return [...state.person.values()]
    .filter(({ name }) => isWanted(name))
    .sort(
      (a, b) =>
        Number(placed(a.id)) - Number(placed(b.id)) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, 50)
    .map((person) => ({
      id: person.id,
      label: nameOfPerson(state, person.id),
      detail: whereText(state, person),
    }));
}

function whereText(state: PartnerState, { id, leftOn }: Person): string {
  const seat = seatOf(state, id);
  if (seat?.onMap === true) {
    const title = seat.title.trim();
    return title === '' ? 'Moves here from another seat' : `Moves here from ${title}`;
  }
  return leftOn === null ? 'In the tray' : leavingText(leftOn, currentToday());
}
