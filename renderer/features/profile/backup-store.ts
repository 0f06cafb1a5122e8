import { create } from 'zustand';

/** Whether the dialog of backups is open. Transient. */
export const useBackupDialog = create<{ readonly open: boolean }>(() => ({ open: false }));

/** Shows the backups that can be restored. */
export function openBackups(): void {
  useBackupDialog.setState({ open: true });
}

/** Closes the dialog. */
export function closeBackups(): void {
  useBackupDialog.setState({ open: false });
}
