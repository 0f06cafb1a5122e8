import { change, type Change } from '../../model/change.ts';
import type { SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { onlyChanged } from '../only-changed.ts';

/** Where the user puts a card: its centre in map units. */
export type Placement = { readonly seatId: SeatId; readonly x: number; readonly y: number };

/** Keeps cards where the user dragged them. Seats in the tray are left alone: `fromTray` takes them out. */
export function placeSeats(state: PartnerState, placements: readonly Placement[]): readonly Change[] {
  return placements.flatMap(({ seatId, x, y }) => {
    const before = state.seat.get(seatId);
    return before?.onMap === true ? onlyChanged(before, change('seat', seatId, { x, y })) : [];
  });
}

/** Lets cards be placed automatically again ("tidy"). */
export function clearPlaces(state: PartnerState, seatIds: Iterable<SeatId>): readonly Change[] {
  return [...seatIds].flatMap((seatId) => {
    const before = state.seat.get(seatId);
    return before === undefined ? [] : onlyChanged(before, change('seat', seatId, { x: null, y: null }));
  });
}
