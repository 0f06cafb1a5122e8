import { shell } from 'electron';
import { AppError } from '#shared/ipc/errors.ts';

/** The file that was saved last, by a path that the user chose in the system's dialog; the window never names one. */
let lastSaved: string | null = null;

/** Remembers what was saved, so that it can be opened. */
export function noteSaved(path: string): void {
  lastSaved = path;
}

/** Opens the file that was saved last with the program that the system has for it. */
export async function openSaved(): Promise<null> {
  if (lastSaved === null) throw new AppError('file-unreadable', 'nothing was saved yet');
  const refusal = await shell.openPath(lastSaved);
  if (refusal !== '') throw new AppError('file-unreadable', 'no program opens it');
  return null;
}

/** Shows the file that was saved last in its folder. */
export function showSaved(): null {
  if (lastSaved === null) throw new AppError('file-unreadable', 'nothing was saved yet');
  shell.showItemInFolder(lastSaved);
  return null;
}
