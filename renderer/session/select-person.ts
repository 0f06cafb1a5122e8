import { isPresent } from '#shared/reading/people.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { currentState, useDocument, currentToday } from '#renderer/document/document-store.ts';
import { selectPersonWithoutSeat, selectSeats, useSelection } from './selection-store.ts';

/** Selects a person, by the seat where there is one, so that the inspector shows them; returns that seat. */
export function selectPerson(personId: PersonId): SeatId | null {
  const seat = seatOf(currentState(), personId);
  if (seat === undefined) {
    selectPersonWithoutSeat(personId);
    return null;
  }
  selectSeats([seat.id]);
  return seat.id;
}

/** The people in the selected seats, or somebody without a seat who is selected; nobody who left. Each once, in the order of the selection. */
export function selectedPeople(): readonly PersonId[] {
  const { seatIds, personId } = useSelection.getState();
  const state = currentState();
  const ids = personId === null ? [...seatIds].map((id) => state.seat.get(id)?.personId ?? null) : [personId];
  return [...new Set(ids.filter((id) => id !== null))].filter((id) => isPresent(state, id, currentToday()));
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
