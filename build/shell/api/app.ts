import { mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type Electron from 'electron';
import { closeAllWindows, windowCount } from '../host/window-list.ts';
import { releaseLock, takeLock } from '../host/instance-lock.ts';
import { shellState } from '../host/shell-state.ts';
import { KnownEvents, notEmulated, preventable } from './not-emulated.ts';

/** Events of `app` that the shell sends. */
export const appEvents = [
  'ready',
  'will-finish-launching',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'open-file',
  'web-contents-created',
  'browser-window-created',
] as const;

type Offered =
  | 'isPackaged'
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'setPath'
  | 'getName'
  | 'getVersion'
  | 'getAppPath'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'hasSingleInstanceLock';

/** Stands in for `electron.app`. */
export class ShellApp extends KnownEvents implements Pick<Electron.App, Offered> {
  readonly isPackaged = false;
  readonly #paths = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;
  #quitting = false;
  #locked = false;
  #package: ReturnType<typeof readPackage> | null = null;

  constructor() {
    super('app', appEvents);
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  /** Read when it is first asked for: there is no app before it is run. */
  #own(): ReturnType<typeof readPackage> {
    return (this.#package ??= readPackage());
  }

  getName(): string {
    return this.#own().name;
  }

  getVersion(): string {
    return this.#own().version;
  }

  getAppPath(): string {
    return shellState.appFolder;
  }

  getPath(name: Parameters<Electron.App['getPath']>[0]): string {
    const set = this.#paths.get(name) ?? defaultPath(name, this.getName());
    if (name === 'userData') makeFolder(set);
    return set;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  /** Every page of the shell runs in the browser's own sandbox; there is nothing to switch on. */
  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  requestSingleInstanceLock(): boolean {
    this.#locked ||= takeLock(this.getPath('userData'), (argv, folder) =>
      this.emit('second-instance', preventable(), argv, folder, null),
    );
    return this.#locked;
  }

  hasSingleInstanceLock(): boolean {
    return this.#locked;
  }

  releaseSingleInstanceLock(): void {
    this.#locked = false;
    releaseLock();
  }

  quit(): void {
    if (this.#quitting) return;
    const event = preventable();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#quitting = true;
    if (!closeAllWindows()) {
      this.#quitting = false;
      return;
    }
    const last = preventable();
    this.emit('will-quit', last);
    if (last.defaultPrevented) this.#quitting = false;
    else this.exit(0);
  }

  exit(exitCode = 0): void {
    this.emit('quit', preventable(), exitCode);
    endings.shutDown(exitCode);
  }

  /** Whether the app is on its way out, so that closing windows does not count as the user's doing. */
  static isQuitting(app: ShellApp): boolean {
    return app.#quitting;
  }

  /** Says that the main module has been evaluated; Electron too becomes ready only then. */
  static becomeReady(app: ShellApp): void {
    app.#isReady = true;
    app.emit('will-finish-launching');
    app.emit('ready', preventable(), {});
    app.#ready.resolve();
  }
}

/** What `exit` does at the very end; `run.ts` puts the clean-up here. */
export const endings = {
  shutDown: (exitCode: number): void => {
    process.exit(exitCode);
  },
};

export const app = new ShellApp();

export function windowClosed(): void {
  if (windowCount() === 0 && !ShellApp.isQuitting(app)) {
    if (app.listenerCount('window-all-closed') === 0) app.quit();
    else app.emit('window-all-closed');
  }
}

/** As in Electron, a folder that cannot be made is the app's to find out. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    // a file stands in its place, or it cannot be written
  }
}

function readPackage(): { readonly name: string; readonly version: string } {
  // The app's package.json, without which Electron would not start it either.
  const found = JSON.parse(readFileSync(join(shellState.appFolder, 'package.json'), 'utf8')) as {
    name: string;
    productName?: string;
    version: string;
  };
  return { name: found.productName ?? found.name, version: found.version };
}

function defaultPath(name: string, appName: string): string {
  switch (name) {
    case 'home':
      return homedir();
    case 'temp':
      return tmpdir();
    case 'appData':
      return appDataFolder();
    case 'userData':
      return join(appDataFolder(), appName);
    case 'documents':
      return join(homedir(), 'Documents');
    case 'downloads':
      return join(homedir(), 'Downloads');
    default:
      return notEmulated(`app.getPath('${name}')`);
  }
}

function appDataFolder(): string {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}
