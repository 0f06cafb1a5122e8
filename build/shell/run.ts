import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, endings, ShellApp } from './api/app.ts';
import { defaultSession, ShellSession } from './api/session.ts';
import { closeHiddenBrowser } from './browser/hidden-browser.ts';
import { emptyTray } from './host/dialogs.ts';
import { releaseLock, runningElsewhere } from './host/instance-lock.ts';
import { startServer } from './server/server.ts';
import { shellState } from './host/shell-state.ts';

/** How the shell ended before it began: another start holds the profile; its address, or null when it did not answer. */
export type SecondStart = { readonly address: string | null };

export type ShellOptions = {
  /** Folder of the app's package.json, which has its name and version; absolute. */
  readonly appFolder: string;
  /** The built app, with `main/main.js`; absolute. */
  readonly outFolder: string;
  /** Called when the app is already running on this profile. */
  readonly onSecondStart: (second: SecondStart) => void;
};

const electronModule = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;

/**
 * Runs a built app on plain Node, unmodified: `import 'electron'` finds the shell. Ctrl-C and the end of the terminal quit it as the
 * user would.
 */
export async function runInShell({ appFolder, outFolder, onSecondStart }: ShellOptions): Promise<void> {
  shellState.appFolder = appFolder;
  registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier === 'electron' ? electronModule : specifier, context),
  });
  const server = await startServer(ShellSession.rulesOf(defaultSession));
  endings.shutDown = (exitCode) => {
    server.close();
    void end(exitCode, onSecondStart);
  };
  quitOnSignals();
  await import(pathToFileURL(join(outFolder, 'main', 'main.js')).href);
  ShellApp.becomeReady(app);
}

async function end(exitCode: number, onSecondStart: (second: SecondStart) => void): Promise<void> {
  try {
    const hadLock = app.hasSingleInstanceLock();
    releaseLock();
    emptyTray();
    await closeHiddenBrowser();
    if (!hadLock) onSecondStart({ address: await runningElsewhere() });
  } finally {
    process.exit(exitCode);
  }
}

function quitOnSignals(): void {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // A second Ctrl-C does not wait for the app any more; what it has committed is on disk.
      if (asked) endings.shutDown(130);
      asked = true;
      app.quit();
    });
  }
  process.on('exit', releaseLock);
}
