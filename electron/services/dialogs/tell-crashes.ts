import { dialog } from 'electron';

/** Says that the window cannot be shown any more; returns when the user has read it. */
export function tellCrashes(): void {
  dialog.showErrorBox(
    'The Rapport window closed four times in a minute',
    'What you saved is safe, and what you were typing is offered again at the next start. Rapport will now quit. Please start it again; if this happens again, restart the computer.',
  );
}
