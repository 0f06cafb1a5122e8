import { dialog, type BrowserWindow } from 'electron';
import type { FileContent } from '#shared/ipc/types.ts';
import { MAX_TACTICS_BYTES } from '#shared/playbook/tactics/tactics-file.ts';
import { readList } from './open-list.ts';

/** Lets the user choose a file of tactics and reads it; null when the user cancels. What is in it is checked by the window. */
export async function openTactics(window: BrowserWindow): Promise<FileContent | null> {
  const choice = await dialog.showOpenDialog(window, {
    title: 'Import tactics',
    buttonLabel: 'Import',
    properties: ['openFile'],
    filters: [
      { name: 'Tactics', extensions: ['json'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  const path = choice.filePaths[0];
  return choice.canceled || path === undefined ? null : readList(path, MAX_TACTICS_BYTES);
}
