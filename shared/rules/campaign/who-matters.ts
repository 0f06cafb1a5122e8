import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { keyPlayersOf } from '../people/key-player.ts';
import { priorityTotal } from '../priority/priority.ts';
import { seatOf } from '../../reading/seats.ts';
import { inPlanOrder } from './plan-order.ts';

/** So many people stand out on the map. */
export const MOST_WHO_MATTER = 7;
/** So many of them have a rank. */
export const MOST_RANKED = 5;

/**
 * The people who matter most now: the key players on the map in the order of a plan (method, section 5, points 1, 3 and 4), seven at most.
 * Empty while nobody's influence is rated.
 */
export function whoMatters(state: PartnerState, today: IsoDate): readonly PersonId[] {
  const lines = keyPlayersOf(state, today)
    .filter((id) => seatOf(state, id)?.onMap === true)
    .map((personId) => ({ personId, priority: priorityTotal(state, personId, today) }));
  return inPlanOrder(state, lines)
    .slice(0, MOST_WHO_MATTER)
    .map(({ personId }) => personId);
}
