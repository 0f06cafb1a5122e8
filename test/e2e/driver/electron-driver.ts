import { _electron, type ElectronApplication } from '@playwright/test';
import { electronBinary } from '../../../build/packaging/electron-binary.ts';
import { projectFolder } from '../../../build/vite/output-folder.ts';
import { type MenuEntry } from '../../../build/shell/index.ts';
import type { AppDriver, OpenOptions } from './app-driver.ts';

/** Starts the built app on Electron. */
export async function openOnElectron(options: OpenOptions): Promise<AppDriver> {
  const binary = electronBinary();
  if (binary === null) throw new Error('Electron is not installed here.');
  const app = await _electron.launch({
    executablePath: binary,
    args: [
      projectFolder,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.file === undefined ? [] : [options.file]),
    ],
    env: { ...definedOnly(process.env), RAPPORT_PROFILE: options.profile },
    colorScheme: options.colorScheme,
  });
  const page = await app.firstWindow();
  await page.emulateMedia({ colorScheme: options.colorScheme, reducedMotion: options.reducedMotion });
  await resize(app, options.viewport);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  return {
    engine: 'electron',
    page,
    answerOpen: (path) => answer(app, 'showOpenDialog', path),
    answerFolder: (path) => answer(app, 'showOpenDialog', path),
    answerSave: (path) => answer(app, 'showSaveDialog', path),
    openFile: (path) =>
      app.evaluate(({ app: self }, file) => {
        self.emit('open-file', { preventDefault: () => undefined }, file);
      }, path),
    startAgain: (path) =>
      app.evaluate(({ app: self }, file) => {
        self.emit('second-instance', {}, ['rapport', file], '/', null);
      }, path),
    clickMenu: (...labels) => clickMenu(app, labels),
    menu: () => readMenu(app),
    leave: (way) =>
      app.evaluate(({ app: self, BrowserWindow }, given) => {
        // After the answer has left.
        setImmediate(() => (given === 'menu' ? self.quit() : BrowserWindow.getAllWindows()[0]?.close()));
      }, way),
    ended: async () => void (await ended),
    quit: () => app.close(),
    windowPreferences: () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(({ webContents }) => {
          // Electron has it and does not document it.
          const asked = webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
          return { ...asked.getLastWebPreferences() };
        }),
      ),
    crashPrinting: () =>
      app.evaluate(({ BrowserWindow }) => {
        const hidden = BrowserWindow.getAllWindows().filter((window) => !window.isVisible());
        for (const { webContents } of hidden) webContents.forcefullyCrashRenderer();
        return hidden.length;
      }),
    endSession: async () => {
      await app.evaluate(({ BrowserWindow }) => {
        // After the answer has left. Only Windows sends them by itself.
        setImmediate(() => {
          const [window] = BrowserWindow.getAllWindows();
          window?.emit('query-session-end', { reasons: ['logoff'] });
          window?.emit('session-end', { reasons: ['logoff'] });
        });
      });
      await ended;
    },
    crashPage: async () => {
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
      );
      // The app shows it again by itself.
      await page.waitForLoadState();
      return page;
    },
    renew: null,
    kill: async () => {
      app.process().kill('SIGKILL');
      await ended;
    },
  };
}

async function resize(app: ElectronApplication, size: OpenOptions['viewport']): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}

async function answer(
  app: ElectronApplication,
  method: 'showOpenDialog' | 'showSaveDialog',
  path: string | null,
): Promise<void> {
  await app.evaluate(
    ({ dialog }, given) => {
      const canceled = given.path === null;
      const result = { canceled, filePaths: canceled ? [] : [given.path], filePath: given.path ?? '' };
      Object.assign(dialog, { [given.method]: () => Promise.resolve(result) });
    },
    { method, path },
  );
}

async function clickMenu(app: ElectronApplication, labels: readonly string[]): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    let found: Electron.MenuItem | undefined;
    for (const label of wanted) {
      found = items.find((item) => item.label === label);
      if (found === undefined) throw new Error(`There is no menu item ${wanted.join(' > ')}.`);
      items = found.submenu?.items ?? [];
    }
    if (found?.enabled !== true) throw new Error(`The menu item ${wanted.join(' > ')} is greyed out.`);
    found.click();
  }, labels);
}

function readMenu(app: ElectronApplication): Promise<readonly MenuEntry[]> {
  return app.evaluate(({ Menu }) => {
    type Entry = {
      label: string;
      enabled: boolean;
      separator: boolean;
      accelerator: string | null;
      browserOwn: boolean;
      items: Entry[];
    };
    const toEntry = (item: Electron.MenuItem): Entry => ({
      label: item.label,
      enabled: item.enabled,
      separator: item.type === 'separator',
      accelerator: item.accelerator === null ? null : String(item.accelerator),
      browserOwn: item.role !== undefined && item.role !== 'quit',
      items: item.submenu?.items.map(toEntry) ?? [],
    });
    return Menu.getApplicationMenu()?.items.map(toEntry) ?? [];
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
