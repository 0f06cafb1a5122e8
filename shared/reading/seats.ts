import type { SeatId } from '../model/id.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import type { Person } from '../model/person.ts';
import type { Seat } from '../model/seat.ts';
import { derive } from './derive.ts';

const seatsByPerson = derive((seats: Table<'seat'>): ReadonlyMap<string, Seat> => {
  const byPerson = new Map<string, Seat>();
  for (const seat of seats.values()) {
    if (seat.personId === null) continue;
    const other = byPerson.get(seat.personId);
    if (other === undefined || isBetterSeat(seat, other)) byPerson.set(seat.personId, seat);
  }
  return byPerson;
});

function isBetterSeat(seat: Seat, other: Seat): boolean {
  if (seat.onMap !== other.onMap) return seat.onMap;
  return seat.id < other.id;
}

/** The seats of everybody who sits on more than one, the one that counts first; in the order of people's ids. */
export function doubleSeats(seats: Table<'seat'>): readonly (readonly Seat[])[] {
  const byPerson = seatsByPerson(seats);
  const others = [...seats.values()].filter(
    ({ id, personId }) => personId !== null && byPerson.get(personId)?.id !== id,
  );
  if (others.length === 0) return [];
  const groups = Map.groupBy(others, ({ personId }) => personId ?? '');
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([personId, more]) => {
      const first = byPerson.get(personId);
      return [...(first === undefined ? [] : [first]), ...more.sort((a, b) => (a.id < b.id ? -1 : 1))];
    });
}

/** The seat of a person; of several, one on the map and then the oldest id. Undefined for people without a seat. */
export function seatOf(state: PartnerState, personId: string): Seat | undefined {
  return seatsByPerson(state.seat).get(personId);
}

/** People who hold no seat, by name: who left, and whose seat was taken away on another device. */
export function peopleWithoutSeat(state: PartnerState): readonly Person[] {
  return [...state.person.values()]
    .filter((person) => seatOf(state, person.id) === undefined)
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** Who sits on a seat; undefined when it is vacant. */
export function personOf(state: PartnerState, seatId: SeatId | string): Person | undefined {
  const personId = state.seat.get(seatId)?.personId;
  return personId === null || personId === undefined ? undefined : state.person.get(personId);
}
