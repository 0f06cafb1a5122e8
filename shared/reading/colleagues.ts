import type { ColleagueId } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';

/** The name of one of our colleagues; empty when nobody is meant or known. */
export function colleagueNameOf(state: PartnerState, colleagueId: string | null): string {
  return colleagueId === null ? '' : (state.colleague.get(colleagueId)?.name.trim() ?? '');
}

/** The colleague in charge of a person, also one who left; null where nobody is, and for null, the partner as a whole. */
export function inChargeOf(state: PartnerState, personId: string | null): ColleagueId | null {
  return personId === null ? null : (state.person.get(personId)?.ownerColleagueId ?? null);
}
