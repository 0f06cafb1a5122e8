import type { Change } from '../../model/change.ts';
import type { SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Seat } from '../../model/seat.ts';
import { editRow } from '../one-row.ts';

/** The facts of a seat that are edited directly; manager, place and person have edits of their own. */
export type SeatFacts = Partial<Pick<Seat, 'title' | 'department' | 'order'>>;

/** Changes facts of one seat. No changes when the seat is unknown or already so. */
export function editSeat(state: PartnerState, seatId: SeatId, facts: SeatFacts): readonly Change[] {
  return editRow(state, 'seat', seatId, facts);
}
