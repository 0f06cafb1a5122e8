import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { undo } from '#renderer/document/commit.ts';
import { newId } from '#renderer/document/new-id.ts';
import { toast } from '#renderer/ui/toast.ts';
import { addSeat } from '#shared/edit/seats/add-seat.ts';
import { comeBack } from '#shared/edit/people/come-back.ts';
import { deletePeopleWithoutSeat, deleteSeats } from '#shared/edit/seats/delete-seats.ts';
import { deletionText } from '#shared/edit/seats/deletion-text.ts';
import { editSeat, type SeatFacts } from '#shared/edit/seats/edit-seat.ts';
import { editLabels } from '#shared/edit/labels.ts';
import { moveSeats, type MoveOptions } from '#shared/edit/seats/move-seat.ts';
import { nameOfPerson, namesOfSeats } from '#shared/reading/names.ts';
import { allowed } from '#shared/edit/outcome.ts';
import { succeed } from '#shared/edit/seats/succeed.ts';
import { swapSeats } from '#shared/edit/seats/swap-seats.ts';
import { fromTray, toTray } from '#shared/edit/seats/tray.ts';
import { fillSeat, vacateSeat } from '#shared/edit/seats/vacate-seat.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import type { Change } from '#shared/model/change.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { save } from './save.ts';

/** Changes a fact of seats; `what` names it in the label, such as `title`. */
export function changeSeats(seatIds: readonly SeatId[], what: string, facts: SeatFacts): Promise<boolean> {
  return save('seat.edit', editLabels.editSeat(currentState(), seatIds, what), (now) =>
    seatIds.flatMap((id) => editSeat(now, id, facts)),
  );
}

/** Where a new seat comes. */
export type NewPlace = { readonly under: SeatId } | { readonly at: 'top' } | { readonly at: 'tray' };

/** Adds a seat with a new person (a vacant one without a name) and resolves to its id, or null when it was not written. */
export async function addPerson(place: NewPlace, name: string | null): Promise<SeatId | null> {
  const seatId = newId<SeatId>();
  const under = 'under' in place ? place.under : null;
  const label =
    name === null
      ? editLabels.addVacantSeat(currentState(), under)
      : under !== null
        ? editLabels.addReport(currentState(), under)
        : 'at' in place && place.at === 'tray'
          ? editLabels.addToTray()
          : editLabels.addTop();
  const written = await save('seat.add', label, (now, partnerId) =>
    addSeat(now, {
      partnerId,
      seatId,
      reportsToSeatId: under,
      onMap: 'under' in place || place.at === 'top',
      ...(name === null ? {} : { person: { id: newId<PersonId>(), facts: { name } } }),
    }),
  );
  return written ? seatId : null;
}

/** Gives seats another manager, or none. */
export function reparent(
  seatIds: readonly SeatId[],
  managerSeatId: SeatId | null,
  options?: MoveOptions,
): Promise<boolean> {
  return save('seat.move', editLabels.moveSeats(currentState(), seatIds, managerSeatId), (now) =>
    moveSeats(now, seatIds, managerSeatId, options),
  );
}

/** Makes seats vacant; their people stay at the partner and wait in the tray. */
export function vacateSeats(seatIds: readonly SeatId[]): Promise<boolean> {
  if (seatIds.length === 0) return Promise.resolve(false);
  return save('seat.vacate', editLabels.vacate(currentState(), seatIds), (before) => {
    // One after the other: who holds two of these seats must end up in the tray once, not never.
    let now = before;
    return seatIds.flatMap((id) => {
      const changes = vacateSeat(now, id, { staysAs: newId<SeatId>() });
      now = applyChanges(now, changes);
      return changes;
    });
  });
}

/** Makes a seat vacant because its person left the partner today. */
export function personLeaves(seatId: SeatId): Promise<boolean> {
  const { today } = useDocument.getState();
  return save('seat.left', editLabels.leaves(currentState(), seatId), (now) =>
    vacateSeat(now, seatId, { leftOn: today }),
  );
}

/** Puts a new person into a vacant seat. */
export function fillWithNew(seatId: SeatId, name: string): Promise<boolean> {
  return save('seat.fill', editLabels.fillSeat(currentState(), seatId), (now) =>
    fillSeat(now, seatId, { newPersonId: newId<PersonId>(), facts: { name } }),
  );
}

/** Puts a known person into a vacant seat. */
export function fillWithKnown(seatId: SeatId, personId: PersonId): Promise<boolean> {
  return save('seat.fill', editLabels.fillSeat(currentState(), seatId), (now) =>
    fillSeat(now, seatId, { personId }),
  );
}

/** Who takes over a seat: somebody who is known, or a new person of this name. */
export type Newcomer = { readonly personId: PersonId } | { readonly name: string };

/** Lets somebody take over a seat; its holder leaves the partner today, or waits in the tray. */
export function succeedSeat(seatId: SeatId, who: Newcomer, holderLeaves: boolean): Promise<boolean> {
  const { today } = useDocument.getState();
  const leaver = holderLeaves ? { leftOn: today } : { staysAs: newId<SeatId>() };
  const successor = 'personId' in who ? who : { newPersonId: newId<PersonId>(), facts: { name: who.name } };
  const name = 'personId' in who ? null : who.name;
  const label = editLabels.succeed(currentState(), seatId, 'personId' in who ? who.personId : null, name);
  return save('seat.succeed', label, (now) => succeed(now, seatId, leaver, successor));
}

/** Two seats swap their people. */
export function swapPeople(a: SeatId, b: SeatId): Promise<boolean> {
  return save('seat.swap', editLabels.swapSeats(currentState(), a, b), (now) => swapSeats(now, a, b));
}

/** Puts seats into the tray. */
export function putIntoTray(seatIds: readonly SeatId[]): Promise<boolean> {
  return save('seat.toTray', editLabels.toTray(currentState(), seatIds), (now) => toTray(now, seatIds));
}

/** Puts a seat from the tray on the map, under a manager or at the top. */
export function putOnMap(seatId: SeatId, managerSeatId: SeatId | null): Promise<boolean> {
  return save('seat.fromTray', editLabels.fromTray(currentState(), [seatId]), (now) =>
    now.seat.get(seatId)?.onMap === false ? fromTray(now, seatId, managerSeatId) : allowed([]),
  );
}

/** Deletes seats with their people; the message says what went along and offers the undo in place of a question before. */
export function deletePeople(seatIds: readonly SeatId[]): Promise<boolean> {
  const state = currentState();
  return deleteAndTell(
    'seat.delete',
    editLabels.deleteSeats(state, seatIds),
    namesOfSeats(state, seatIds),
    (now) => deleteSeats(now, seatIds),
  );
}

/** Puts somebody who left back into the tray; resolves to the new seat, or null when it was not written. */
export async function personComesBack(personId: PersonId): Promise<SeatId | null> {
  const seatId = newId<SeatId>();
  const label = editLabels.comeBack(currentState(), personId);
  const written = await save('person.comeBack', label, (now) => comeBack(now, personId, seatId));
  return written ? seatId : null;
}

/** Deletes somebody who holds no seat any more, with all that is said about them. */
export function deleteFormerPerson(personId: PersonId): Promise<boolean> {
  const state = currentState();
  return deleteAndTell(
    'person.delete',
    editLabels.deletePeople(state, [personId]),
    nameOfPerson(state, personId),
    (now) => deletePeopleWithoutSeat(now, [personId]),
  );
}

async function deleteAndTell(
  name: string,
  label: string,
  who: string,
  edit: (state: PartnerState) => readonly Change[],
): Promise<boolean> {
  let description = '';
  const written = await save(name, label, (now) => {
    const changes = edit(now);
    description = deletionText(now, changes);
    return changes;
  });
  if (written)
    toast({
      title: `${who} deleted`,
      ...(description === '' ? {} : { description }),
      action: { label: 'Undo', onSelect: () => void undo() },
      key: 'undo',
    });
  return written;
}
