import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { AppError } from '#shared/ipc/errors.ts';
import type { FileContent } from '#shared/ipc/types.ts';

/** Largest list that is read: many times an export of 100,000 people. */
export const MAX_LIST_BYTES = 64 * 1024 * 1024;

/** Lets the user choose a list of people and reads it; null when the user cancels. */
export async function openList(window: BrowserWindow): Promise<FileContent | null> {
  const choice = await dialog.showOpenDialog(window, {
    title: 'Import people',
    buttonLabel: 'Import',
    properties: ['openFile'],
    filters: [
      { name: 'Lists', extensions: ['csv', 'tsv', 'txt'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  const path = choice.filePaths[0];
  return choice.canceled || path === undefined ? null : readList(path);
}

/** Reads a list, of at most `maxBytes`. */
export async function readList(path: string, maxBytes: number = MAX_LIST_BYTES): Promise<FileContent> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > maxBytes) throw new AppError('file-too-large', `${size} bytes, at most ${maxBytes}`);
    return { name: basename(path), bytes: new Uint8Array(await file.readFile()) };
  } catch (failure) {
    if (failure instanceof AppError) throw failure;
    throw new AppError('file-unreadable', '', { cause: failure });
  }
}
