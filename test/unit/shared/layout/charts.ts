import type { SeatId } from '#shared/model/id.ts';
import type { Seat } from '#shared/model/seat.ts';
import { blankRecord } from '#shared/model/registry.ts';

/** A seat id that sorts by its number. */
export function seatId(n: number): SeatId {
  return `s${String(n).padStart(6, '0')}` as SeatId; // the brand is only for the compiler
}

/** Seats from a list of managers: entry i is the number of the manager of seat i, or null. */
export function chart(managers: readonly (number | null)[]): ReadonlyMap<string, Seat> {
  return new Map(
    managers.map((manager, index) => {
      const id = seatId(index);
      return [id, { ...blankRecord('seat', id), reportsToSeatId: manager === null ? null : seatId(manager) }];
    }),
  );
}

/** A chart in which every seat leads `width` others. */
export function regularChart(size: number, width: number): ReadonlyMap<string, Seat> {
  return chart(Array.from({ length: size }, (_, i) => (i === 0 ? null : Math.floor((i - 1) / width))));
}
