import type Electron from 'electron';
import { openWithSystem } from '../browser/open-with-system.ts';

/** Stands in for `electron.shell`. */
export class ShellSystem implements Pick<Electron.Shell, 'openPath'> {
  /** Opens a file or folder with the system's own program; resolves to '' or to why it could not. */
  openPath(path: string): Promise<string> {
    return openWithSystem(path);
  }
}
