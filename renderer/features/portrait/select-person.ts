import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { selectPersonWithoutSeat, selectSeats, useSelection } from '#renderer/document/selection-store.ts';
import { seatIdOf } from '#shared/edit/row-ids.ts';
import type { PersonId } from '#shared/model/id.ts';
import { seatOf } from '#shared/rules/reading.ts';

/** Shows a person in the inspector. */
export function selectPerson(personId: PersonId): void {
  const seat = seatOf(currentState(), personId);
  if (seat === undefined) selectPersonWithoutSeat(personId);
  else selectSeats([seatIdOf(seat)]);
}

/** The person whom the inspector shows; null when it shows nobody, or something else. */
export function useSelectedPerson(): PersonId | null {
  const focusSeatId = useSelection((selection) => selection.focusSeatId);
  const personId = useSelection((selection) => selection.personId);
  const seated = useDocument(({ state }) =>
    focusSeatId === null ? null : (state.seat.get(focusSeatId)?.personId ?? null),
  );
  return seated ?? personId;
}
