import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { AppError } from '#shared/ipc/errors.ts';
import type { FileKind } from '#shared/ipc/types.ts';
import { writeFileAtomic } from '#electron/files/write-file-atomic.ts';
import { pathWithEnding } from './path-with-ending.ts';
import { safeFileName } from './safe-file-name.ts';
import { noteSaved } from './saved-file.ts';

/** What can be saved through the dialog; of a snapshot the window never sees the bytes. */
type SaveKind = FileKind | 'rapport';

const kindNames: Readonly<Record<SaveKind, string>> = {
  pdf: 'PDF',
  pptx: 'Slides',
  svg: 'SVG drawing',
  png: 'PNG picture',
  csv: 'CSV table',
  xlsx: 'Excel workbook',
  json: 'Tactics',
  ics: 'Calendar file',
  rapport: 'Rapport snapshot',
};

/** Asks where to save; null when the user cancels. The path always ends with the kind's own ending. */
export async function chooseSavePath(
  window: BrowserWindow,
  kind: SaveKind,
  suggestedName: string,
): Promise<string | null> {
  const choice = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), safeFileName(suggestedName, kind)),
    filters: [{ name: kindNames[kind], extensions: [kind] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (choice.canceled || choice.filePath === '') return null;
  return pathWithEnding(choice.filePath, kind);
}

/** Writes an export whole or not at all; fails with `disk-full` or `file-unwritable`. */
export async function writeExport(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFileAtomic(path, bytes);
    noteSaved(path);
  } catch (failure) {
    const full = failure instanceof Error && 'code' in failure && failure.code === 'ENOSPC';
    throw new AppError(full ? 'disk-full' : 'file-unwritable', '', { cause: failure });
  }
}

/** Asks where to save and writes; null when the user cancels. */
export async function saveFile(
  window: BrowserWindow,
  request: { readonly kind: FileKind; readonly suggestedName: string; readonly bytes: Uint8Array },
): Promise<{ readonly path: string } | null> {
  const path = await chooseSavePath(window, request.kind, request.suggestedName);
  if (path === null) return null;
  await writeExport(path, request.bytes);
  return { path };
}
