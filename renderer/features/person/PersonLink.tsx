import type { ReactElement } from 'react';
import { revealOnMap } from '#renderer/app/focus-on-map.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { selectPersonWithoutSeat, selectSeats } from '#renderer/document/selection-store.ts';
import { seatIdOf } from '#shared/edit/row-ids.ts';
import type { PersonId } from '#shared/model/id.ts';
import { seatOf } from '#shared/rules/reading.ts';
import styles from './PersonLink.module.css';

type Props = { readonly personId: PersonId | null; readonly name: string };

/** A person's name that selects the person. */
export function PersonLink({ personId, name }: Props): ReactElement {
  function select(): void {
    if (personId === null) return;
    const seat = seatOf(currentState(), personId);
    if (seat === undefined) {
      selectPersonWithoutSeat(personId);
      return;
    }
    selectSeats([seatIdOf(seat)]);
    revealOnMap(seatIdOf(seat));
  }
  return (
    <button type="button" className={styles.link} onClick={select}>
      {name}
    </button>
  );
}
