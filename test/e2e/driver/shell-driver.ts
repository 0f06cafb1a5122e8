import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type MenuEntry, type ControlReply, type ControlRequest } from '../../../build/shell/index.ts';
import { projectFolder } from '../../../build/vite/output-folder.ts';
import type { AppDriver, OpenOptions, Way } from './app-driver.ts';
import { emptyProfile } from './empty-profile.ts';

type Ask = ControlRequest extends infer R
  ? R extends { readonly id: number }
    ? Omit<R, 'id'>
    : never
  : never;

/** The shell as a child process, with its answers by id. */
export type ShellProcess = {
  readonly child: ChildProcess;
  /** One-time address of the app's page. */
  readonly address: string;
  readonly ask: (request: Ask) => Promise<unknown>;
  /** Resolves with the exit code, or null after a signal. */
  readonly ended: Promise<number | null>;
  /** What it wrote to its terminal so far. */
  readonly output: () => string;
};

const START_LIMIT_MS = 20_000;

function forkShell(profile: string, file?: string): ChildProcess {
  const words = ['--profile', profile, ...(file === undefined ? [] : [file])];
  return fork(join(projectFolder, 'build/scripts/open.ts'), words, {
    cwd: projectFolder,
    silent: true,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_COMPILE_CACHE: join(projectFolder, 'node_modules/.cache/compiled'),
    },
  });
}

/** Starts the built app in the shell, without a browser. */
export async function startShell(profile: string, file?: string): Promise<ShellProcess> {
  const child = forkShell(profile, file);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => {
      output += part.toString('utf8');
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (failure: Error) => void }>();
  let lastId = 0;
  const address = Promise.withResolvers<string>();
  child.on('message', (message) => {
    const reply = message as ControlReply; // the child is our own shell
    if ('window' in reply) return address.resolve(reply.window);
    const found = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.ok) found?.resolve(reply.value);
    else found?.reject(new Error(reply.message));
  });
  void ended.then(() => {
    const failure = new Error(`The shell has ended.\n${output}`);
    address.reject(failure);
    for (const { reject } of waiting.values()) reject(failure);
  });
  const timer = setTimeout(
    () => address.reject(new Error(`No window after ${START_LIMIT_MS} ms.\n${output}`)),
    START_LIMIT_MS,
  );
  try {
    return { child, address: await address.promise, ask, ended, output: () => output };
  } catch (failure) {
    child.kill('SIGKILL');
    throw failure;
  } finally {
    clearTimeout(timer);
  }

  function ask(request: Ask): Promise<unknown> {
    const id = (lastId += 1);
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      child.send({ ...request, id }, (failure) => {
        if (failure !== null) reject(failure);
      });
    });
  }
}

/** Starts the built app in the shell and shows it in a page of `browser`. */
export async function openOnShell(browser: Browser, options: OpenOptions): Promise<AppDriver> {
  const shell = await startShell(options.profile, options.file);
  const { viewport, colorScheme, reducedMotion } = options;
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion, acceptDownloads: true });
  let page = await context.newPage();
  await page.goto(shell.address);
  const end = async (): Promise<void> => {
    await shell.ended;
    await context.close();
  };
  const leave = async (way: Way): Promise<void> => {
    if (shell.child.exitCode === null && shell.child.connected)
      await shell.ask({ ask: way === 'menu' ? 'quit' : 'close-window' }).catch(() => undefined);
  };
  const ended = async (): Promise<void> => {
    const code = await shell.ended;
    await end();
    if (code !== 0) throw new Error(`The app ended with code ${String(code)}.\n${shell.output()}`);
  };
  return {
    engine: 'shell',
    get page() {
      return page;
    },
    answerOpen: async (path) => void (await shell.ask({ ask: 'answer-dialog', kind: 'open', path })),
    answerFolder: async (path) => void (await shell.ask({ ask: 'answer-dialog', kind: 'folder', path })),
    answerSave: async (path) => void (await shell.ask({ ask: 'answer-dialog', kind: 'save', path })),
    clickMenu: async (...labels) => void (await shell.ask({ ask: 'click-menu', labels })),
    openFile: async (path) => void (await shell.ask({ ask: 'open-file', path })),
    startAgain: (path) =>
      new Promise((resolve) => forkShell(options.profile, path).once('exit', () => resolve())),
    // Sent by our own shell in this form.
    menu: async () => (await shell.ask({ ask: 'menu' })) as readonly MenuEntry[],
    leave,
    ended,
    quit: async () => {
      await leave('menu');
      await ended();
    },
    renew: async (view) => {
      await shell.ask({ ask: 'forget-answers' });
      await emptyProfile(page, options.profile);
      await page.setViewportSize(view.viewport);
      await page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: view.reducedMotion });
      await page.mouse.move(0, 0);
      await page.reload();
    },
    // The options as the app gave them.
    windowPreferences: async () =>
      (await shell.ask({ ask: 'window-preferences' })) as readonly Record<string, unknown>[],
    crashPrinting: async () => Number(await shell.ask({ ask: 'crash-hidden' })),
    endSession: async () => {
      await shell.ask({ ask: 'end-session' });
      await ended();
    },
    crashPage: async () => {
      const address = page.url();
      const crashed = page.waitForEvent('crash');
      const tools = await context.newCDPSession(page);
      tools.send('Page.crash').catch(() => undefined); // it never answers
      await crashed;
      page = await context.newPage();
      await page.goto(address);
      return page;
    },
    kill: async () => {
      shell.child.kill('SIGKILL');
      await end();
    },
  };
}
