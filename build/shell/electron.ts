import { app as shellApp } from './api/app.ts';
import { ShellBrowserWindow } from './api/browser-window.ts';
import { ShellDialog } from './api/dialog.ts';
import { ShellIpcMain } from './api/ipc-main.ts';
import { ShellMenu, ShellMenuItem, setQuit } from './api/menu.ts';
import { ShellSafeStorage } from './api/safe-storage.ts';
import { ShellScreen } from './api/screen.ts';
import { session as shellSession } from './api/session.ts';
import { ShellSystem } from './api/system-shell.ts';
import { guarded, notEmulated } from './api/not-emulated.ts';

/**
 * What `import … from 'electron'` finds when the app runs in the Chromium shell. Importing a name that is not here does not link;
 * using a member that is not there throws by name.
 */
export const app = guarded('app', shellApp);
export const BrowserWindow = guardedClass('BrowserWindow', ShellBrowserWindow);
export const dialog = guarded('dialog', new ShellDialog());
export const ipcMain = guarded('ipcMain', new ShellIpcMain());
export const Menu = guardedClass('Menu', ShellMenu);
export const MenuItem = guardedClass('MenuItem', ShellMenuItem);
export const session = guarded('session', shellSession);
export const protocol = shellSession.defaultSession.protocol;
export const safeStorage = guarded('safeStorage', new ShellSafeStorage());
export const screen = guarded('screen', new ShellScreen());
export const shell = guarded('shell', new ShellSystem());

setQuit(() => shellApp.quit());

/** A class whose instances and static members throw by name for what they do not have. */
function guardedClass<C extends abstract new (...args: never[]) => object>(name: string, original: C): C {
  return new Proxy(original, {
    construct: (target, args) => guarded(name, Reflect.construct(target, args) as object), // a class makes objects
    get(target, key) {
      if (Reflect.has(target, key) || typeof key === 'symbol') return Reflect.get(target, key) as unknown;
      return notEmulated(`${name}.${key}`);
    },
  });
}
