import { leavingText } from '#shared/reading/people.ts';
import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { fillVacantSeat } from '#shared/edit/seats/seat-edits.ts';
import type { ReactElement } from 'react';
import { currentState, currentToday } from '#renderer/document/document-store.ts';
import { Combobox, type Choice } from '#renderer/ui/Combobox.tsx';
import { searchFor } from '#shared/text/search.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import { noName } from '#shared/model/person.ts';
import styles from './Panel.module.css';

/** Fills a vacant seat: a new person by name, somebody from the tray, or somebody who left and is back. */
export function FillSeat({ seatId }: { readonly seatId: SeatId }): ReactElement {
  return (
    <div className={styles.box} data-fill-seat={seatId}>
      <Combobox
        label="Who sits here?"
        text=""
        placeholder="Name of a new or a known person"
        find={findFree}
        onChoose={(id) => void run(fillVacantSeat, { seatId, successor: { personId: id as PersonId } })} // choices are made from person ids
        onCreate={(name) =>
          void run(fillVacantSeat, { seatId, successor: { newPersonId: newId<PersonId>(), facts: { name } } })
        }
        createLabel={(name) => `Add “${name}”`}
        nothing="Type the name of a new person."
      />
    </div>
  );
}

/** People without a seat on the map. */
function findFree(query: string): readonly Choice[] {
  const state = currentState();
  const isWanted = searchFor(query);
  const placed = new Set([...state.seat.values()].filter((seat) => seat.onMap).map((seat) => seat.personId));
  return [...state.person.values()]
    .filter((person) => !placed.has(person.id))
    .filter(({ name }) => isWanted(name))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .slice(0, 50)
    .map(({ id, name, leftOn }) => ({
      id,
      label: name === '' ? noName : name,
      detail: leftOn === null ? 'In the tray' : leavingText(leftOn, currentToday()),
    }));
}
