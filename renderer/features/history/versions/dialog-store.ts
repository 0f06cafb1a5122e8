import { create } from 'zustand';

/** Which dialog about a version is open: a new one, at a command or now with null, or another name. Transient. */
export type VersionDialog =
  | { readonly kind: 'new'; readonly lastCommand: number | null }
  | { readonly kind: 'rename'; readonly versionId: string };

export const useVersionDialog = create<{ readonly dialog: VersionDialog | null }>(() => ({ dialog: null }));

export function openVersionDialog(dialog: VersionDialog): void {
  useVersionDialog.setState({ dialog });
}

export function closeVersionDialog(): void {
  useVersionDialog.setState({ dialog: null });
}
