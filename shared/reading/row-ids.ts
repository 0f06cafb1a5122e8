import type { ColleagueId, PartnerId, PersonId, SeatId } from '../model/id.ts';
import type { Colleague } from '../model/colleague.ts';
import type { Partner } from '../model/partner.ts';
import type { PartnerState } from '../model/partner-state.ts';
import type { Person } from '../model/person.ts';
import type { Seat } from '../model/seat.ts';

/** The id of a seat's row, told apart from other ids. */
export function seatIdOf(seat: Seat): SeatId {
  return seat.id as SeatId; // rows of this table have ids of this kind
}

/** The id of a person's row, told apart from other ids. */
export function personIdOf(person: Person): PersonId {
  return person.id as PersonId; // rows of this table have ids of this kind
}

/** The id of a colleague's row, told apart from other ids. */
export function colleagueIdOf(colleague: Colleague): ColleagueId {
  return colleague.id as ColleagueId; // rows of this table have ids of this kind
}

/** The id of a partner's row, told apart from other ids. */
export function partnerIdOf(partner: Partner): PartnerId {
  return partner.id as PartnerId; // rows of this table have ids of this kind
}

/** The partner whose rows the state holds; null when none is open. */
export function openPartnerId(state: PartnerState): PartnerId | null {
  for (const partner of state.partner.values()) return partnerIdOf(partner);
  return null;
}
