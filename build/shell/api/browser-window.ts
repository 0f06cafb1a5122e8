import type Electron from 'electron';
import { closeHidden, loadHidden } from '../browser/hidden-browser.ts';
import { shellState, visibleWindow, type WindowRecord } from '../host/shell-state.ts';
import { announceWindow } from '../host/announce.ts';
import { addWindow, removeWindow } from '../host/window-list.ts';
import { guarded, KnownEvents, notEmulated, onlyOptions, preventable } from './not-emulated.ts';
import { app, windowClosed } from './app.ts';
import { ShellWebContents } from './web-contents.ts';

/** Events of a window that the shell sends. */
export const windowEvents = [
  'close',
  'closed',
  'focus',
  'blur',
  'ready-to-show',
  'query-session-end',
  'session-end',
] as const;

// Size, place and first colour belong to the browser in the shell; they are taken and have no effect.
const windowOptions = [
  'width',
  'height',
  'minWidth',
  'minHeight',
  'x',
  'y',
  'title',
  'backgroundColor',
  'show',
  'webPreferences',
];
/** The only values that a browser's own pages can keep to; others throw. */
const pageValues: Readonly<Partial<Record<keyof Electron.WebPreferences, boolean>>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  webviewTag: false,
};
const pageOptions = ['preload', 'spellcheck', ...Object.keys(pageValues)];

type Offered =
  | 'id'
  | 'webContents'
  | 'loadURL'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'isVisible'
  | 'isMinimized'
  | 'isMaximized'
  | 'maximize'
  | 'getNormalBounds'
  | 'restore'
  | 'focus'
  | 'isFocused'
  | 'getTitle';

let lastId = 0;
const all = new Map<number, ShellBrowserWindow>();

/** Stands in for `electron.BrowserWindow`: a tab of the user's browser, or a page of the shell's own headless one. */
export class ShellBrowserWindow extends KnownEvents implements Pick<Electron.BrowserWindow, Offered> {
  readonly id: number;
  readonly webContents: Electron.WebContents;
  readonly #contents: ShellWebContents;
  readonly #record: WindowRecord;
  readonly #bounds: Electron.Rectangle;
  #destroyed = false;
  #isFocused = false;
  #loaded = Promise.withResolvers<void>();

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', windowEvents);
    onlyOptions('BrowserWindow', options, windowOptions);
    const preferences = checkedPreferences(options.webPreferences ?? {});
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    const visible = options.show !== false;
    if (visible && visibleWindow() !== null) notEmulated('a second visible BrowserWindow');
    this.id = lastId += 1;
    this.#contents = new ShellWebContents(this.id, () => this.#record);
    // The shell offers a part of WebContents; asking for more throws by name.
    this.webContents = guarded('webContents', this.#contents) as unknown as Electron.WebContents;
    this.#record = this.#makeRecord(visible, preferences, options.title ?? app.getName());
    shellState.windows.set(this.id, this.#record);
    all.set(this.id, this);
    addWindow(this.id, () => this.#closeAsUser());
    app.emit('web-contents-created', preventable(), this.webContents);
    app.emit('browser-window-created', preventable(), this.#asElectron());
  }

  #makeRecord(visible: boolean, preferences: Electron.WebPreferences, title: string): WindowRecord {
    return {
      id: this.id,
      visible,
      preferences,
      address: null,
      link: null,
      title,
      onLoaded: () => {
        this.#loaded.resolve();
        this.#contents.emit('did-finish-load');
        this.emit('ready-to-show');
      },
      onCrashed: () =>
        this.#contents.emit('render-process-gone', preventable(), { reason: 'crashed', exitCode: 1 }),
      onFocused: (isFocused) => {
        if (this.#isFocused === isFocused) return;
        this.#isFocused = isFocused;
        this.emit(isFocused ? 'focus' : 'blur');
      },
      onInvoke: (channel, args, url) =>
        ShellWebContents.invoke(this.#contents, this.webContents, { channel, args, url }),
      onWillNavigate: (url) => ShellWebContents.mayNavigate(this.#contents, url),
      deniesPeers: () => ShellWebContents.deniesPeers(this.#contents),
      deniesWindows: () => ShellWebContents.deniesWindows(this.#contents),
    };
  }

  #asElectron(): Electron.BrowserWindow {
    return guarded('BrowserWindow', this) as unknown as Electron.BrowserWindow; // a part of it; the rest throws
  }

  static getAllWindows(): Electron.BrowserWindow[] {
    return [...all.values()].map((window) => window.#asElectron());
  }

  static fromWebContents(contents: Electron.WebContents): Electron.BrowserWindow | null {
    return ShellBrowserWindow.fromId(contents.id);
  }

  static fromId(id: number): Electron.BrowserWindow | null {
    const found = all.get(id);
    return found === undefined ? null : found.#asElectron();
  }

  /** As Windows does when the user logs off. A browser hears nothing of it, so it happens only where a test asks for it. */
  static endSession(): void {
    for (const window of all.values())
      for (const name of ['query-session-end', 'session-end'])
        window.emit(name, { ...preventable(), reasons: ['logoff'] });
  }

  /** Resolves when a browser has loaded the page, which for a visible window is when somebody opens the shell's address. */
  async loadURL(url: string): Promise<void> {
    this.#record.address = url;
    this.#loaded = Promise.withResolvers<void>();
    if (this.#record.visible) announceWindow(this.#record);
    else await loadHidden(this.#record);
    await this.#loaded.promise;
  }

  isVisible(): boolean {
    return this.#record.visible;
  }

  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return false;
  }

  /** The size of the window belongs to the browser. */
  maximize(): void {}

  /** As the app asked for them; see above. */
  getNormalBounds(): Electron.Rectangle {
    return this.#bounds;
  }

  /** A tab is never minimized on its own. */
  restore(): void {}

  focus(): void {
    this.#record.link?.send({ kind: 'focus' });
  }

  isFocused(): boolean {
    return this.#isFocused;
  }

  getTitle(): string {
    return this.#record.title;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  close(): void {
    this.#closeAsUser();
  }

  #closeAsUser(): boolean {
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    this.destroy();
    return true;
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#record.link?.send({ kind: 'closed' });
    this.#record.link?.close();
    if (!this.#record.visible) closeHidden(this.#record);
    shellState.windows.delete(this.id);
    all.delete(this.id);
    removeWindow(this.id);
    ShellWebContents.destroy(this.#contents);
    this.emit('closed');
    windowClosed();
  }
}

function checkedPreferences(preferences: Electron.WebPreferences): Electron.WebPreferences {
  onlyOptions('webPreferences', preferences, pageOptions);
  for (const [name, kept] of Object.entries(pageValues)) {
    const given: unknown = Object.entries(preferences).find(([key]) => key === name)?.[1];
    if (given !== undefined && given !== kept)
      notEmulated(`webPreferences.${name}: ${JSON.stringify(given)}`);
  }
  return preferences;
}
