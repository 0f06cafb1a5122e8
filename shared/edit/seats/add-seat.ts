import { change, type Change } from '../../model/change.ts';
import type { PartnerId, PersonId, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { PersonFacts } from '../people/edit-person.ts';

/** A new seat: where it stands, and who sits there. */
export type NewSeat = {
  readonly partnerId: PartnerId;
  readonly seatId: SeatId;
  readonly title?: string;
  readonly department?: string;
  readonly reportsToSeatId?: SeatId | null;
  /** False puts it into the tray; a seat in the tray has no manager. */
  readonly onMap?: boolean;
  /** Centre of the card in map units when the user chose the place. */
  readonly place?: { readonly x: number; readonly y: number };
  /** The new person in the seat; left out for a vacant seat. */
  readonly person?: { readonly id: PersonId; readonly facts: PersonFacts };
};

/**
 * Adds a seat with a new person, or a vacant one. It comes last among the reports of its manager. A manager that is
 * unknown or in the tray is left out, so that the new seat is a top one.
 */
export function addSeat(state: PartnerState, seat: NewSeat): readonly Change[] {
  const { partnerId, seatId, person, place } = seat;
  const onMap = seat.onMap ?? true;
  const manager = seat.reportsToSeatId ? state.seat.get(seat.reportsToSeatId) : undefined;
  const reportsToSeatId = onMap && manager?.onMap === true ? (seat.reportsToSeatId ?? null) : null;
  const changes: Change[] = [];
  if (person !== undefined) changes.push(change('person', person.id, { partnerId, ...person.facts }));
  changes.push(
    change('seat', seatId, {
      partnerId,
      title: seat.title ?? '',
      department: seat.department ?? manager?.department ?? '',
      personId: person?.id ?? null,
      reportsToSeatId,
      onMap,
      x: onMap ? (place?.x ?? null) : null,
      y: onMap ? (place?.y ?? null) : null,
      order: lastOrder(state, reportsToSeatId) + 1,
    }),
  );
  return changes;
}

/** The highest order among the reports of one manager, 0 when there is none; null asks for the top seats. */
export function lastOrder(state: PartnerState, managerSeatId: SeatId | null): number {
  let last = 0;
  for (const seat of state.seat.values()) {
    if (seat.reportsToSeatId === managerSeatId && seat.order > last) last = seat.order;
  }
  return Math.min(last, 999_999);
}
