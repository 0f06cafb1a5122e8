import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { describe, expect, it } from 'vitest';
import { appEvents, ShellApp } from '../../../../build/shell/api/app.ts';
import { ShellBrowserWindow, windowEvents } from '../../../../build/shell/api/browser-window.ts';
import { ShellDialog } from '../../../../build/shell/api/dialog.ts';
import { ShellIpcMain } from '../../../../build/shell/api/ipc-main.ts';
import { ShellMenu, ShellMenuItem } from '../../../../build/shell/api/menu.ts';
import { ShellProtocol } from '../../../../build/shell/api/protocol.ts';
import { ShellSafeStorage } from '../../../../build/shell/api/safe-storage.ts';
import { ShellScreen } from '../../../../build/shell/api/screen.ts';
import { sessionEvents, ShellSession, ShellWebRequest } from '../../../../build/shell/api/session.ts';
import { ShellSystem } from '../../../../build/shell/api/system-shell.ts';
import { contentsEvents, ShellWebContents } from '../../../../build/shell/api/web-contents.ts';
import * as shellModule from '../../../../build/shell/electron.ts';
import { declaredMembers } from './electron-members.ts';

/** Keys of the shell's class that Electron's does not have; must be `never`. Node's own emitter is in both. */
type Extra<Shell, Real> = Exclude<keyof Shell, keyof Real | keyof EventEmitter>;
/** Compiles only when every member that the shell offers could stand where Electron's is expected. */
type Fits<Shell extends Pick<Real, Exclude<keyof Shell, keyof EventEmitter> & keyof Real>, Real> =
  Extra<Shell, Real> extends never ? true : never;

// Checked by the compiler, as part of `npm test`: a member with another type, or one that Electron lacks, does not compile.
const typesFit: readonly true[] = [
  true satisfies Fits<ShellApp, Electron.App>,
  true satisfies Fits<ShellBrowserWindow, Electron.BrowserWindow>,
  true satisfies Fits<ShellWebContents, Electron.WebContents>,
  true satisfies Fits<ShellSession, Electron.Session>,
  true satisfies Fits<ShellWebRequest, Electron.WebRequest>,
  true satisfies Fits<ShellProtocol, Electron.Protocol>,
  true satisfies Fits<ShellIpcMain, Electron.IpcMain>,
  true satisfies Fits<ShellDialog, Electron.Dialog>,
  true satisfies Fits<ShellSafeStorage, Electron.SafeStorage>,
  true satisfies Fits<ShellScreen, Electron.Screen>,
  true satisfies Fits<ShellSystem, Electron.Shell>,
  true satisfies Fits<ShellMenu, Electron.Menu>,
  true satisfies Fits<ShellMenuItem, Electron.MenuItem>,
  true satisfies Fits<
    Pick<typeof ShellMenu, 'buildFromTemplate' | 'setApplicationMenu' | 'getApplicationMenu'>,
    typeof Electron.Menu
  >,
  true satisfies Fits<
    Pick<typeof ShellBrowserWindow, 'getAllWindows' | 'fromWebContents' | 'fromId'>,
    typeof Electron.BrowserWindow
  >,
];

type Offer = {
  readonly name: string;
  readonly shell: { readonly prototype: object };
  readonly events?: readonly string[];
  /** Static members that only the shell's own code uses. */
  readonly internal?: readonly string[];
};

const offers: readonly Offer[] = [
  { name: 'App', shell: ShellApp, events: appEvents, internal: ['isQuitting', 'becomeReady'] },
  { name: 'BrowserWindow', shell: ShellBrowserWindow, events: windowEvents, internal: ['endSession'] },
  {
    name: 'WebContents',
    shell: ShellWebContents,
    events: contentsEvents,
    internal: ['deniesWindows', 'deniesPeers', 'mayNavigate', 'invoke', 'destroy'],
  },
  { name: 'Session', shell: ShellSession, events: sessionEvents, internal: ['rulesOf'] },
  { name: 'WebRequest', shell: ShellWebRequest, internal: ['blocks'] },
  { name: 'Protocol', shell: ShellProtocol },
  { name: 'IpcMain', shell: ShellIpcMain },
  { name: 'Dialog', shell: ShellDialog },
  { name: 'SafeStorage', shell: ShellSafeStorage },
  { name: 'Screen', shell: ShellScreen },
  { name: 'Shell', shell: ShellSystem },
  { name: 'Menu', shell: ShellMenu },
  { name: 'MenuItem', shell: ShellMenuItem },
];

/** Names on an object that are neither JavaScript's own nor the emitter's. */
function ownNames(object: object, internal: readonly string[] = []): readonly string[] {
  const plain = new Set(['constructor', 'length', 'name', 'prototype', ...internal]);
  return Object.getOwnPropertyNames(object).filter(
    (name) => !plain.has(name) && !(name in EventEmitter.prototype),
  );
}

describe('the shell against electron.d.ts', () => {
  it('has compatible types', () => {
    expect(typesFit).not.toContain(false);
  });

  for (const { name, shell, events = [], internal } of offers) {
    it(`offers no member of ${name} that Electron lacks`, () => {
      const declared = declaredMembers(name);
      expect(declared.members.size).toBeGreaterThan(0);
      const offered = [...ownNames(shell.prototype), ...ownNames(shell, internal)];
      expect(offered.filter((member) => !declared.members.has(member))).toEqual([]);
      expect(events.filter((event) => !declared.events.has(event))).toEqual([]);
    });
  }

  it('offers no export that Electron lacks', () => {
    const { members } = { members: new Set(exportedNames()) };
    expect(Object.keys(shellModule).filter((name) => !members.has(name))).toEqual([]);
  });

  it('notices a member that Electron lacks', () => {
    class Invented extends ShellDialog {
      showTea(): void {}
    }
    const { members } = declaredMembers('Dialog');
    expect(ownNames(Invented.prototype).filter((member) => !members.has(member))).toEqual(['showTea']);
  });
});

describe('what the shell does not emulate', () => {
  it('throws by name for members, static members and settings', () => {
    expect(() => Reflect.get(shellModule.app, 'dock')).toThrow('does not emulate app.dock');
    expect(() => Reflect.get(shellModule.dialog, 'showMessageBox')).toThrow('dialog.showMessageBox');
    expect(() => Reflect.get(shellModule.BrowserWindow, 'getFocusedWindow')).toThrow(
      'BrowserWindow.getFocusedWindow',
    );
    expect(() => Reflect.set(shellModule.app, 'name', 'x')).toThrow('setting app.name');
  });

  it('throws by name for events', () => {
    const { app } = shellModule;
    expect(() => app.on('gpu-info-update', () => undefined)).toThrow("the event 'gpu-info-update' of app");
  });

  it('throws by name for options', () => {
    const { BrowserWindow, MenuItem } = shellModule;
    expect(() => new BrowserWindow({ kiosk: true })).toThrow('BrowserWindow.kiosk');
    expect(() => new BrowserWindow({ webPreferences: { sandbox: false } })).toThrow('sandbox: false');
    expect(() => new BrowserWindow({ webPreferences: { webSecurity: false } })).toThrow(
      'webPreferences.webSecurity',
    );
    expect(() => new MenuItem({ label: 'x', accelerator: 'CommandOrControl+X' })).toThrow('accelerators');
    expect(() => new MenuItem({ label: 'x', icon: 'x.png' })).toThrow('MenuItem.icon');
  });

  it('throws by name for paths and menu roles', () => {
    const { app, MenuItem } = shellModule;
    expect(() => app.getPath('videos')).toThrow("app.getPath('videos')");
    expect(() => new MenuItem({ role: 'copy' }).click()).toThrow('the menu role copy');
  });
});

/** Names that `import … from 'electron'` offers to a main process. */
function exportedNames(): readonly string[] {
  return [
    'app',
    'BrowserWindow',
    'dialog',
    'ipcMain',
    'Menu',
    'MenuItem',
    'protocol',
    'safeStorage',
    'screen',
    'session',
    'shell',
  ] satisfies readonly (keyof typeof Electron)[];
}
