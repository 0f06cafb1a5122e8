import { change, type Change } from '../../model/change.ts';
import type { PartnerId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { OtherVendor } from '../../model/other-vendor.ts';
import { editRow, removeRow } from '../one-row.ts';

export type OtherVendorFacts = Partial<Pick<OtherVendor, 'name' | 'relation' | 'note'>>;

/** Adds a vendor that the partner carries beside us, as competing. Nothing without a name. */
export function addOtherVendor(partnerId: PartnerId, vendorId: string, given: string): readonly Change[] {
  const name = given.trim();
  return name === '' ? [] : [change('other_vendor', vendorId, { partnerId, name })];
}

/** Changes name, relation to us, or the note. */
export function editOtherVendor(
  state: PartnerState,
  vendorId: string,
  facts: OtherVendorFacts,
): readonly Change[] {
  return editRow(state, 'other_vendor', vendorId, facts);
}

export function removeOtherVendor(state: PartnerState, vendorId: string): readonly Change[] {
  return removeRow(state, 'other_vendor', vendorId);
}
