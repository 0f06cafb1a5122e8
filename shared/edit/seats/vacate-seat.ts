import { change, type Change } from '../../model/change.ts';
import type { IsoDate, PersonId, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { editPerson, type PersonFacts } from '../people/edit-person.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';
import { deleteSeats } from './delete-seats.ts';
import { hasLeft } from '../../reading/people.ts';

/** What becomes of the person who leaves a seat. */
export type Leaver =
  /** Still at the partner: goes into the tray, in a new seat of this id. */
  | { readonly staysAs: SeatId }
  /** Left the partner on this date; ratings and history are kept. */
  | { readonly leftOn: IsoDate };

/** Makes a seat on the map vacant; title, department, manager, reports and dotted lines stay with the seat. */
export function vacateSeat(state: PartnerState, seatId: SeatId, leaver: Leaver): readonly Change[] {
  const seat = state.seat.get(seatId);
  if (seat === undefined || seat.personId === null || !seat.onMap) return [];
  const { personId, partnerId, department } = seat;
  const changes = [change('seat', seatId, { personId: null })];
  if ('leftOn' in leaver) return [...changes, ...editPerson(state, personId, { leftOn: leaver.leftOn })];
  const holdsAnother = [...state.seat.values()].some((s) => s.id !== seatId && s.personId === personId);
  if (holdsAnother) return changes;
  return [
    ...changes,
    change('seat', leaver.staysAs, { partnerId, title: '', department, personId, onMap: false }),
  ];
}

/** Who takes a vacant seat: a new person, or one who is known already. */
export type Successor =
  { readonly newPersonId: PersonId; readonly facts: PersonFacts } | { readonly personId: PersonId };

/**
 * Puts a person into a vacant seat. A known person brings all ratings along, is no longer marked as left (a leaving day that
 * is still to come stays), and a seat in the tray that was only there to hold the person goes away. A seat on the map that the person holds is kept.
 */
export function fillSeat(state: PartnerState, seatId: SeatId, successor: Successor, today: IsoDate): Outcome {
  const seat = state.seat.get(seatId);
  if (seat === undefined) return refused('This seat is no longer there.');
  if (seat.personId !== null) return refused('Somebody sits there already. Make the seat vacant first.');
  if ('newPersonId' in successor) {
    const { newPersonId, facts } = successor;
    return allowed([
      change('person', newPersonId, { partnerId: seat.partnerId, ...facts }),
      change('seat', seatId, { personId: newPersonId }),
    ]);
  }
  const { personId } = successor;
  const person = state.person.get(personId);
  if (person === undefined) return refused('This person is no longer there.');
  const sit = change('seat', seatId, { personId });
  const waiting = [...state.seat.values()].filter(
    (s) => s.personId === personId && !s.onMap && s.id !== seatId,
  );
  const seated: PartnerState = {
    ...state,
    seat: new Map(state.seat).set(seatId, { ...seat, personId }),
  };
  // Computed with the person already in the new seat, so that only the seats in the tray go and not the person.
  const freed = deleteSeats(
    seated,
    waiting.map((s) => s.id),
  );
  const back = hasLeft(person, today) ? editPerson(state, personId, { leftOn: null }) : [];
  return allowed([sit, ...back, ...freed]);
}
