import { dialog, type BrowserWindow } from 'electron';

/** Lets the user choose a folder, or make one; null when the user cancels. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const choice = await dialog.showOpenDialog(window, {
    title: 'Choose the shared folder',
    buttonLabel: 'Choose',
    properties: ['openDirectory', 'createDirectory'],
  });
  return choice.canceled ? null : (choice.filePaths[0] ?? null);
}
