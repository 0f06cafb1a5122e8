import type { ReactElement } from 'react';
import { revealOnMap } from '#renderer/app/focus-on-map.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { selectPersonWithoutSeat, selectSeats } from '#renderer/document/selection-store.ts';
import { seatIdOf } from '#shared/edit/row-ids.ts';
import type { PersonId } from '#shared/model/id.ts';
import { seatOf } from '#shared/rules/reading.ts';
import styles from './PersonName.module.css';

/** Selects somebody of the open partner, so that the inspector shows them. */
export function selectPerson(personId: PersonId): void {
  const seat = seatOf(currentState(), personId);
  if (seat === undefined) {
    selectPersonWithoutSeat(personId);
    return;
  }
  selectSeats([seatIdOf(seat)]);
  revealOnMap(seatIdOf(seat));
}

/** A person's name that selects the person. */
export function PersonName({
  personId,
  name,
}: {
  readonly personId: PersonId;
  readonly name: string;
}): ReactElement {
  return (
    <button type="button" className={styles.link} onClick={() => selectPerson(personId)}>
      {name}
    </button>
  );
}
