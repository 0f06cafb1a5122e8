import { dialog, type BrowserWindow } from 'electron';
import { MAX_PICTURE_BYTES } from '#shared/model/person.ts';
import type { FileContent } from '#shared/ipc/types.ts';
import { readList } from './open-list.ts';

/** Lets the user choose a picture and reads it; null when the user cancels. Whether it is one is found out by the window. */
export async function openPicture(window: BrowserWindow): Promise<FileContent | null> {
  const choice = await dialog.showOpenDialog(window, {
    title: 'Choose a photo',
    buttonLabel: 'Choose',
    properties: ['openFile'],
    filters: [
      { name: 'Pictures', extensions: ['jpg', 'jpeg', 'png', 'webp', 'gif', 'bmp', 'avif'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  const path = choice.filePaths[0];
  return choice.canceled || path === undefined ? null : readList(path, MAX_PICTURE_BYTES);
}
