import { change } from '../../model/change.ts';
import type { PersonId, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { editPerson } from './edit-person.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';

/** Somebody who left is back: waits in the tray, in a new seat of this id, and brings all ratings and history along. */
export function comeBack(state: PartnerState, personId: PersonId, seatId: SeatId): Outcome {
  const person = state.person.get(personId);
  if (person === undefined) return refused('This person is no longer there.');
  if ([...state.seat.values()].some((seat) => seat.personId === personId))
    return refused('This person holds a seat already.');
  const { partnerId } = person;
  return allowed([
    change('seat', seatId, { partnerId, title: '', personId, onMap: false }),
    ...editPerson(state, personId, { leftOn: null }),
  ]);
}
