import { create } from 'zustand';

/** Whether the settings are open. Transient. */
export const useSettingsDialog = create<{ readonly open: boolean }>(() => ({ open: false }));

/** Opens or closes the settings. */
export function setSettingsOpen(open: boolean): void {
  useSettingsDialog.setState({ open });
}
