import { selectPerson } from './select-person.ts';
import { selectSeats } from './selection-store.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import { showTab } from './navigation.ts';

let fly: ((seatId: SeatId) => void) | null = null;
let waiting: SeatId | null = null;

/**
 * The map says how it brings a seat into view; it does so when it mounts, and takes it back with the returned function.
 * A seat that was asked for before is flown to at once.
 */
export function registerMapFocus(handler: (seatId: SeatId) => void): () => void {
  fly = handler;
  if (waiting !== null) {
    handler(waiting);
    waiting = null;
  }
  return () => {
    if (fly === handler) fly = null;
  };
}

/** Selects a seat and shows it on the map, which opens if need be. */
export function focusOnMap(seatId: SeatId): void {
  selectSeats([seatId]);
  if (fly === null) waiting = seatId;
  showTab('map');
  fly?.(seatId);
}

let reveal: ((seatId: SeatId) => void) | null = null;

/** The map says how it moves the view no more than needed for a seat to be seen; the returned function takes it back. */
export function registerMapReveal(handler: (seatId: SeatId) => void): () => void {
  reveal = handler;
  return () => {
    if (reveal === handler) reveal = null;
  };
}

/** Lets a seat be seen, such as one that was just added, if the map is on the screen; zoom and tab stay. */
export function revealOnMap(seatId: SeatId): void {
  reveal?.(seatId);
}

/** Selects a person and lets their seat, if there is one, be seen. */
export function revealPerson(personId: PersonId): void {
  const seatId = selectPerson(personId);
  if (seatId !== null) revealOnMap(seatId);
}
