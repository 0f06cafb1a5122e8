import { newId } from '#renderer/document/new-id.ts';
import { bringBack } from '#shared/edit/people/person-edits.ts';
import { addPerson as edit, type NewPlace } from '#shared/edit/seats/seat-edits.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import { run } from './run.ts';

/** Adds a seat with a new person (a vacant one without a name) and resolves to its id, or null when it was not written. */
export async function addPerson(place: NewPlace, name: string | null): Promise<SeatId | null> {
  const seatId = newId<SeatId>();
  return (await run(edit, { seatId, place, name })) ? seatId : null;
}

/** Puts somebody who left back into the tray; resolves to the new seat, or null when it was not written. */
export async function personComesBack(personId: PersonId): Promise<SeatId | null> {
  const seatId = newId<SeatId>();
  return (await run(bringBack, { personId, seatId })) ? seatId : null;
}
