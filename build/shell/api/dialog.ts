import type Electron from 'electron';
import { askDialog } from '../host/dialogs.ts';
import { onlyOptions } from './not-emulated.ts';

/** Stands in for `electron.dialog`: asked in the shell's own page, or answered by a test. */
export class ShellDialog implements Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog'> {
  async showOpenDialog(
    window: Electron.BaseWindow | Electron.OpenDialogOptions,
    given?: Electron.OpenDialogOptions,
  ): Promise<Electron.OpenDialogReturnValue> {
    const options = given ?? (window as Electron.OpenDialogOptions); // the overload without a window
    onlyOptions('showOpenDialog', options, ['title', 'buttonLabel', 'properties', 'filters', 'defaultPath']);
    for (const property of options.properties ?? []) {
      if (property !== 'openFile' && property !== 'openDirectory' && property !== 'createDirectory')
        throw new Error(`The Chromium shell does not emulate open dialogs with ${property}.`);
    }
    const path = await askDialog({
      kind: options.properties?.includes('openDirectory') === true ? 'folder' : 'open',
      title: options.title ?? 'Open',
      button: options.buttonLabel ?? 'Open',
      extensions: (options.filters ?? []).flatMap((filter) => filter.extensions),
      suggested: options.defaultPath ?? '',
    });
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  }

  async showSaveDialog(
    window: Electron.BaseWindow | Electron.SaveDialogOptions,
    given?: Electron.SaveDialogOptions,
  ): Promise<Electron.SaveDialogReturnValue> {
    const options = given ?? (window as Electron.SaveDialogOptions); // the overload without a window
    onlyOptions('showSaveDialog', options, ['title', 'buttonLabel', 'properties', 'filters', 'defaultPath']);
    const path = await askDialog({
      kind: 'save',
      title: options.title ?? 'Save',
      button: options.buttonLabel ?? 'Save',
      extensions: (options.filters ?? []).flatMap((filter) => filter.extensions),
      suggested: options.defaultPath ?? '',
    });
    return { canceled: path === null, filePath: path ?? '' };
  }
}
