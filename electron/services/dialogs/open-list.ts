import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { listExtensions, MAX_LIST_BYTES } from '#shared/import/containers/limits.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { FileContent } from '#shared/ipc/types.ts';

/** Lets the user choose a list of people and reads it; null when the user cancels. */
export async function openList(window: BrowserWindow): Promise<FileContent | null> {
  const choice = await dialog.showOpenDialog(window, {
    title: 'Import people',
    buttonLabel: 'Import',
    properties: ['openFile'],
    filters: [
      { name: 'Lists', extensions: [...listExtensions] },
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
    if (size > maxBytes)
      throw new AppError(
        'file-too-large',
        `It has ${megabytes(size)}; at most ${megabytes(maxBytes)} can be read.`,
      );
    return { name: basename(path), bytes: new Uint8Array(await file.readFile()) };
  } catch (failure) {
    if (failure instanceof AppError) throw failure;
    throw new AppError('file-unreadable', '', { cause: failure });
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en-US', { maximumFractionDigits: 1 })} MB`;
}
