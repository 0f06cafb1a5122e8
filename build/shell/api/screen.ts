import type Electron from 'electron';
import { guarded } from '../not-emulated.ts';

/** Stands in for `electron.screen`. */
export class ShellScreen implements Pick<Electron.Screen, 'getDisplayMatching'> {
  /** The browser places its own windows, so wherever a window was asked for counts as in sight. */
  getDisplayMatching(rect: Electron.Rectangle): Electron.Display {
    return guarded('Display', { workArea: { ...rect } }) as Electron.Display; // a part of it; the rest throws
  }
}
