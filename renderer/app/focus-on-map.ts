import { selectSeats } from '#renderer/document/selection-store.ts';
import type { SeatId } from '#shared/model/id.ts';
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
