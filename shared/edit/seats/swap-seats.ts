import { change } from '../../model/change.ts';
import type { SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';

/**
 * Two seats swap their people: titles, departments, places, managers, reports and dotted lines stay with the seats, ratings and all
 * other lines go with the people. With a vacant seat the one person moves over. Refused for two vacant seats and in the tray.
 */
export function swapSeats(state: PartnerState, a: SeatId, b: SeatId): Outcome {
  const one = state.seat.get(a);
  const other = state.seat.get(b);
  if (one === undefined || other === undefined) return refused('One of the seats is no longer there.');
  if (a === b) return refused('Choose two seats.');
  if (!one.onMap || !other.onMap) return refused('Put both on the map first.');
  if (one.personId === null && other.personId === null) return refused('Both seats are vacant.');
  if (one.personId === other.personId) return refused('Both seats are held by the same person.');
  return allowed([
    change('seat', a, { personId: other.personId }),
    change('seat', b, { personId: one.personId }),
  ]);
}
