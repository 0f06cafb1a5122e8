import type { PersonId, SeatId } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { noName } from '../model/person.ts';

const LONGEST = 60;

/** A person's name for sentences and labels; a person without a name is called so. Cut at 60 characters. */
export function nameOfPerson(state: PartnerState, personId: PersonId): string {
  return cut(state.person.get(personId)?.name.trim() ?? '', noName);
}

/** Who sits in a seat, or which vacant seat it is, for sentences and labels. */
export function nameOfSeat(state: PartnerState, seatId: SeatId): string {
  const seat = state.seat.get(seatId);
  const personId = seat?.personId ?? null;
  if (personId !== null) return nameOfPerson(state, personId);
  const title = cut(seat?.title.trim() ?? '', '');
  return title === '' ? 'Vacant seat' : `${title} (vacant)`;
}

/** One name, or how many seats. */
export function namesOfSeats(state: PartnerState, seatIds: readonly SeatId[]): string {
  const [only] = seatIds;
  return only !== undefined && seatIds.length === 1
    ? nameOfSeat(state, only)
    : `${String(seatIds.length)} people`;
}

function cut(text: string, empty: string): string {
  if (text === '') return empty;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/**
 * Why a person cannot take this name, as a sentence; null when it may. A person who has a name keeps it: an empty one would only say
 * that nobody typed any. One rule for every field that edits a name.
 */
export function nameRefusal(before: string, next: string): string | null {
  const name = before.trim();
  if (next.trim() !== '' || name === '') return null;
  return `A name cannot be empty, so “${cut(name, '')}” stays.`;
}
