import { create } from 'zustand';

/** Whether the map's dialog asks for two moments. Transient. */
export const useCompareDialog = create<{ readonly open: boolean }>(() => ({ open: false }));

/** Asks which moments to compare. */
export function askMoments(): void {
  useCompareDialog.setState({ open: true });
}

export function closeMoments(): void {
  useCompareDialog.setState({ open: false });
}
