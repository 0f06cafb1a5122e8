import type { Seat } from '../model/seat.ts';

const cache = new WeakMap<ReadonlyMap<string, Seat>, ReadonlyMap<string, Seat>>();

/** The seats that are on the map, without those in the tray. Cached by table; the table itself when the tray is empty. */
export function seatsOnMap(seats: ReadonlyMap<string, Seat>): ReadonlyMap<string, Seat> {
  const known = cache.get(seats);
  if (known !== undefined) return known;
  let waiting = 0;
  for (const seat of seats.values()) if (!seat.onMap) waiting += 1;
  const placed = waiting === 0 ? seats : new Map([...seats].filter(([, seat]) => seat.onMap));
  cache.set(seats, placed);
  return placed;
}
