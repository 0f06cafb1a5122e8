import { create } from 'zustand';

/** Whether the dialog of backups is open. Transient. */
export const useBackupDialog = create<{ readonly open: boolean }>(() => ({ open: false }));

export function openBackups(): void {
  useBackupDialog.setState({ open: true });
}

export function closeBackups(): void {
  useBackupDialog.setState({ open: false });
}
