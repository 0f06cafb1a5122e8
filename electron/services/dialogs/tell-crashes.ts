import { dialog } from 'electron';

/** Says that the window cannot be shown any more; returns when the user has read it. */
export function tellCrashes(): void {
  dialog.showErrorBox(
    'Rapport’s window closed four times in a minute',
    'What you saved is safe, and what you were typing is offered again at the next start. Rapport quits now; please start it again. If the window closes again, restart the computer.',
  );
}
