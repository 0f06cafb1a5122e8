import { create } from 'zustand';

/** Whether the settings are open. Transient. */
export const useSettingsDialog = create<{ readonly open: boolean }>(() => ({ open: false }));

export function setSettingsOpen(open: boolean): void {
  useSettingsDialog.setState({ open });
}
