import { dirname } from 'node:path';
import type Electron from 'electron';
import { openWithSystem } from '../browser/open-with-system.ts';

/** Stands in for `electron.shell`. */
export class ShellSystem implements Pick<Electron.Shell, 'openPath' | 'showItemInFolder'> {
  /** Opens a file or folder with the system's own program; resolves to '' or to why it could not. */
  openPath(path: string): Promise<string> {
    return openWithSystem(path);
  }

  /** Opens the folder of a file; which file it was about is left out. */
  showItemInFolder(path: string): void {
    void openWithSystem(dirname(path));
  }
}
