import { change, removal, type Change } from '../../model/change.ts';
import type { PartnerId } from '../../model/id.ts';
import type { Partner } from '../../model/partner.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { editRow } from '../one-row.ts';

/** The facts of a partner that are edited directly. */
export type PartnerFacts = Partial<Omit<Partner, 'id' | 'deleted' | 'sample' | 'archivedAt'>>;

/** Makes a new partner. No changes when the name is empty. */
export function createPartner(partnerId: PartnerId, facts: PartnerFacts): readonly Change[] {
  const name = facts.name?.trim() ?? '';
  return name === '' ? [] : [change('partner', partnerId, { ...facts, name })];
}

/** Changes facts of the open partner. No changes when it is unknown or already so, or when the name would be empty. */
export function editPartner(
  state: PartnerState,
  partnerId: PartnerId,
  facts: PartnerFacts,
): readonly Change[] {
  return facts.name?.trim() === '' ? [] : editRow(state, 'partner', partnerId, facts);
}

/** Gives a partner another name; it need not be open. No changes when the name is empty. */
export function renamePartner(partnerId: PartnerId, name: string): readonly Change[] {
  return name.trim() === '' ? [] : [change('partner', partnerId, { name: name.trim() })];
}

/** Archives a partner at a moment (milliseconds since 1970), or with null takes it out of the archive. */
export function archivePartner(partnerId: PartnerId, at: number | null): readonly Change[] {
  return [change('partner', partnerId, { archivedAt: at })];
}

/** Deletes a partner. Its rows stay as they are, out of sight, and come back with it. */
export function deletePartner(partnerId: PartnerId): readonly Change[] {
  return [removal('partner', partnerId)];
}
