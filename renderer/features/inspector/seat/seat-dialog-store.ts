import { create } from 'zustand';
import type { SeatId } from '#shared/model/id.ts';

/** The dialog about who sits where that is open. Transient. */
export type SeatDialog = { readonly kind: 'succeed' | 'swap'; readonly seatId: SeatId };

export const useSeatDialog = create<{ readonly dialog: SeatDialog | null }>(() => ({ dialog: null }));

/** Asks who takes over a seat, or with which seat it swaps people. */
export function openSeatDialog(dialog: SeatDialog): void {
  useSeatDialog.setState({ dialog });
}

export function closeSeatDialog(): void {
  useSeatDialog.setState({ dialog: null });
}
