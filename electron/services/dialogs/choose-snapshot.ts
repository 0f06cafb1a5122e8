import { dialog, type BrowserWindow } from 'electron';

/** Lets the user choose a snapshot file; null when the user cancels. */
export async function chooseSnapshot(window: BrowserWindow): Promise<string | null> {
  const choice = await dialog.showOpenDialog(window, {
    title: 'Open a snapshot',
    buttonLabel: 'Open',
    properties: ['openFile'],
    filters: [
      { name: 'Rapport snapshots', extensions: ['rapport'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return choice.canceled ? null : (choice.filePaths[0] ?? null);
}
