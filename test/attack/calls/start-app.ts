import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IpcMainInvokeEvent } from 'electron';
import type { AppMenu } from '#electron/menu/app-menu.ts';
import type { Log } from '#electron/services/log/log.ts';
import type { WireResult } from '#shared/ipc/errors.ts';

/** Who says that a call comes: a frame of the window or one that only looks like it. */
export type Sender = {
  readonly sender: object;
  readonly senderFrame: { readonly parent: object | null; readonly url: string } | null;
};

/** The main window itself. */
export const mainWindow: Sender = {
  sender: { window: {} },
  senderFrame: { parent: null, url: 'app://rapport/index.html' },
};

/** An answer, and how long the main process took for it, in ms; copying the payload is not in it. */
export type Answered = { readonly result: WireResult<unknown>; readonly took: number };

/** The main process without Electron: its real registration, checks, handlers and data thread on a folder of its own. */
export type StartedApp = {
  readonly folder: string;
  /** Sends what structured cloning lets through; null for what cannot leave a page. */
  readonly send: (name: unknown, request: unknown, from?: Sender) => Promise<Answered | null>;
  /** What failed without a code of its own. */
  readonly unexpected: () => readonly string[];
  /** Ends the data thread; the folder stays until `remove`. */
  readonly close: () => Promise<void>;
  readonly remove: () => void;
};

type Listener = (event: IpcMainInvokeEvent, name: unknown, request: unknown) => Promise<WireResult<unknown>>;

/** Stands in for Electron: remembers what is registered, cancels every dialog. */
const STUB = `
export const heard = {};
export const ipcMain = { handle: (channel, listener) => { heard[channel] = listener; } };
export class BrowserWindow { static fromWebContents(sender) { return sender?.window ?? null; } }
export const app = { getVersion: () => '0', quit: () => {}, getPath: () => '', on() {} };
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
};
export const shell = { openPath: async () => '', showItemInFolder() {} };
export const screen = {}; export const session = {}; export const protocol = {};
export class Menu {} export class MenuItem {}`;

const menu: AppMenu = { update: () => undefined };

/** Starts it; only one can run in a process, because of the stand-in for Electron. */
export async function startApp(): Promise<StartedApp> {
  const root = mkdtempSync(join(tmpdir(), 'rapport-calls-'));
  const stub = join(root, 'electron.mjs');
  writeFileSync(stub, STUB);
  registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier === 'electron' ? pathToFileURL(stub).href : specifier, context),
  });
  const { heard } = (await import(pathToFileURL(stub).href)) as { heard: Record<string, Listener> }; // as written above
  const parts = await import('./app-parts.ts');
  const folder = join(root, 'profile');
  const failures = new Set<string>();
  const log: Log = {
    info: () => undefined,
    failure: (_what, failure, details) => {
      const code = (details as { readonly code?: string } | undefined)?.code; // as calls are logged
      if (code === undefined || code === 'unexpected') failures.add(String(failure).slice(0, 200));
    },
    flush: () => Promise.resolve(),
  };
  const data = parts.register(folder, menu, log);
  const listener = heard['rapport:call'];
  if (listener === undefined) throw new Error('no call was registered');
  const main = mainWindow;
  return {
    folder,
    send: async (name, request, from = main) => {
      let sent: unknown;
      try {
        sent = structuredClone(request);
      } catch {
        return null;
      }
      const started = performance.now();
      // Only the sender's window and frame are looked at.
      const result = await listener(from as unknown as IpcMainInvokeEvent, name, sent);
      return { result, took: performance.now() - started };
    },
    unexpected: () => [...failures],
    close: () => data.close(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
