import type { PartnerState } from '../model/partner-state.ts';

/** The name of one of our colleagues; empty when nobody is meant or known. */
export function colleagueNameOf(state: PartnerState, colleagueId: string | null): string {
  return colleagueId === null ? '' : (state.colleague.get(colleagueId)?.name.trim() ?? '');
}
