import type { PartnerId } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import type { Partner } from '../model/partner.ts';

/** The one partner of a state; undefined in an empty state. */
export function partnerOf(state: PartnerState): Partner | undefined {
  return state.partner.values().next().value;
}

/** The id of the partner whose rows the state holds; null when none is open. */
export function openPartnerId(state: PartnerState): PartnerId | null {
  return partnerOf(state)?.id ?? null;
}
