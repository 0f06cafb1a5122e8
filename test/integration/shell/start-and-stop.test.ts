import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder } from '../../../build/vite/output-folder.ts';
import { askLoopback, cookieOf, enter } from './ask-loopback.ts';
import { ensureBuilt } from './built-app.ts';

let folder: string;
const children: ChildProcess[] = [];

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-start-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

type Running = {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly output: () => string;
};

/** Runs `npm start` as its script does, without a display and without Electron. */
function start(profile = folder): Running {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'build/scripts/start.ts'], {
    cwd: projectFolder,
    // A folder without Electron's binary, so that the shell is what starts on every machine.
    env: { ...env, RAPPORT_PROFILE: profile, ELECTRON_OVERRIDE_DIST_PATH: folder, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (output += part.toString()));
  return { child, ended: new Promise((resolve) => child.once('exit', resolve)), output: () => output };
}

async function addressOf({ ended, output }: Running): Promise<string> {
  let over = false;
  void ended.then(() => (over = true));
  for (;;) {
    const found = /http:\/\/rapport-\w+\.localhost:\S+/.exec(output());
    if (found !== null) return found[0];
    if (over) throw new Error(`ended without an address:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function isServing(address: string): Promise<boolean> {
  return askLoopback(new URL(address).origin, '/').then(
    () => true,
    () => false,
  );
}

describe('npm start without Electron', () => {
  it('says so in one line, prints an address and serves the app', async () => {
    const running = start();
    const address = await addressOf(running);
    expect(running.output().match(/Electron/g)).toHaveLength(1);
    const entered = await enter(address);
    expect(entered.status).toBe(303);
    const page = await askLoopback(new URL(address).origin, '/index.html', { cookie: cookieOf(entered) });
    expect(page.body).toContain('<title>Rapport</title>');
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    it(`leaves no process, no lock and no temporary file behind after ${signal}`, async () => {
      const running = start();
      const address = await addressOf(running);
      expect(existsSync(join(folder, 'shell.lock'))).toBe(true);
      running.child.kill(signal);
      expect(await running.ended).toBe(0);
      expect(await isServing(address)).toBe(false);
      expect(readdirSync(folder).filter((name) => /lock|-wal|-shm|rapport-files/.test(name))).toEqual([]);
      expect(running.output()).not.toMatch(/at .*\(|Error/);
    });
  }

  it('opens one window for a profile: a second start points to the first', async () => {
    const first = start();
    const address = await addressOf(first);
    const second = start();
    expect(await second.ended).toBe(0);
    expect(second.output()).toContain('already running');
    const pointed = await addressOf(second);
    expect(new URL(pointed).port).toBe(new URL(address).port);
    expect((await enter(pointed)).status).toBe(303);
    expect(existsSync(join(folder, 'shell.lock'))).toBe(true);
  });

  it('starts again after it was killed, over the lock that stayed', async () => {
    const first = start();
    await addressOf(first);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(existsSync(join(folder, 'shell.lock'))).toBe(true);
    const second = start();
    await addressOf(second);
    const { pid } = JSON.parse(readFileSync(join(folder, 'shell.lock'), 'utf8')) as { pid: number }; // our own file
    expect(pid).toBe(second.child.pid);
  });

  it('opens its window although the profile folder cannot be made', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, 'not a folder');
    const running = start(file);
    await addressOf(running);
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
  });
});
