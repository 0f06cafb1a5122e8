import { create } from 'zustand';
import type { PartnerId } from '#shared/model/id.ts';

/** Which dialog about partners is open. Transient. */
export type PartnerDialog =
  | { readonly kind: 'new' }
  | { readonly kind: 'rename'; readonly partnerId: PartnerId }
  | { readonly kind: 'details' };

export const usePartnerDialog = create<{ readonly dialog: PartnerDialog | null }>(() => ({ dialog: null }));

export function openPartnerDialog(dialog: PartnerDialog): void {
  usePartnerDialog.setState({ dialog });
}

export function closePartnerDialog(): void {
  usePartnerDialog.setState({ dialog: null });
}
