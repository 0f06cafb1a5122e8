import { resolveHierarchy } from '../../graph/hierarchy.ts';
import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Role } from '../../model/rating.ts';
import { valuesOf } from '../../reading/ratings.ts';
import { seatOf } from '../../reading/seats.ts';

/** Whether a role has the word in a decision: it chooses between the options, or signs. */
export function isDecidingRole(role: Role): boolean {
  return role === 'approver' || role === 'decision-maker';
}

/** Whether somebody decides or approves, by their role. */
export function decides(state: PartnerState, personId: PersonId): boolean {
  return valuesOf(state, personId, 'role').some(isDecidingRole);
}

/** Whether somebody stands at the top: they approve in the end, or nobody sits above them and somebody below. */
export function isAtTop(state: PartnerState, personId: PersonId): boolean {
  if (valuesOf(state, personId, 'role').includes('approver')) return true;
  const seat = seatOf(state, personId);
  if (seat === undefined) return false;
  const { managerOf, childrenOf } = resolveHierarchy(state.seat, state.person);
  return managerOf(seat.id) === null && childrenOf(seat.id).length > 0;
}
