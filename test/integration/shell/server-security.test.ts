import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { decodeClone, encodeClone } from '../../../build/shell/wire/clone.ts';
import type { ToPage } from '../../../build/shell/wire/messages.ts';
import { startShell, type ShellProcess } from '../../e2e/driver/shell-driver.ts';
import { askLoopback, cookieOf, enter, type LoopbackAnswer } from './ask-loopback.ts';
import { ensureBuilt } from './built-app.ts';

// The shell stands open on a port of the loopback address; each test plays another program or page on the same machine.
let folder: string;
let shell: ShellProcess;
let origin: string;
let cookie: string;

beforeAll(async () => {
  await ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), 'rapport-shell-'));
  shell = await startShell(folder);
  origin = new URL(shell.address).origin;
  cookie = cookieOf(await enter(shell.address));
}, 120_000);

afterAll(async () => {
  await shell.ask({ ask: 'quit' });
  await shell.ended;
  rmSync(folder, { recursive: true, force: true });
});

function ask(
  path: string,
  headers: Record<string, string> = {},
  body: string | null = null,
): Promise<LoopbackAnswer> {
  return askLoopback(origin, path, headers, body);
}

/** Opens a page socket; resolves to it, or to the status with which it was refused. */
function connect(path: string, headers: Record<string, string>): Promise<WebSocket | number> {
  return new Promise((resolve) => {
    const { host, port } = new URL(origin);
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers: { host, ...headers } });
    socket.once('open', () => resolve(socket));
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.once('error', () => resolve(0));
  });
}

async function freshPageKey(): Promise<string> {
  const { body } = await ask('/index.html', { cookie, 'sec-fetch-dest': 'document' });
  return /preload\.js\?key=([\w-]+)/.exec(body)?.[1] ?? '';
}

function say(socket: WebSocket, message: unknown): Promise<ToPage> {
  return new Promise((resolve) => {
    socket.once('message', (bytes: Buffer) => resolve(decodeClone(bytes) as ToPage)); // our own server
    socket.send(encodeClone(message));
  });
}

describe('the loopback server', () => {
  it('answers nothing without the cookie of an entry address', async () => {
    for (const path of [
      '/',
      '/index.html',
      '/__shell/frame.html',
      '/__shell/preload.js?key=x',
      '/__shell/download?path=/etc/passwd',
    ]) {
      expect((await ask(path)).status, path).toBe(403);
    }
    expect((await ask('/index.html', { cookie: `${cookie}x` })).status).toBe(403);
    expect((await ask('/index.html', { cookie })).status).toBe(200);
  });

  it('takes an entry address once', async () => {
    expect((await enter(shell.address)).status).toBe(403);
    expect((await ask('/__shell/enter?token=guess&to=/index.html')).status).toBe(403);
  });

  it('leads nowhere outside from an entry address', async () => {
    for (const target of ['https://outside.invalid/', '//outside.invalid/', '/\\outside.invalid/']) {
      const path = `/__shell/enter?token=used&to=${encodeURIComponent(target)}`;
      expect((await ask(path, { cookie })).status, target).toBe(400);
    }
  });

  it('answers only to its own host name, whatever resolves to it', async () => {
    const { port, hostname } = new URL(origin);
    const hosts = [
      'outside.invalid',
      `outside.invalid:${port}`,
      `localhost:${port}`,
      `127.0.0.1:${port}`,
      `[::1]:${port}`,
      hostname,
      `${hostname}:80`,
      `${hostname}.:${port}`,
      `x.${hostname}:${port}`,
      `${hostname}:${port}@outside.invalid`,
    ];
    for (const host of hosts) expect((await ask('/index.html', { cookie, host })).status, host).toBe(403);
    for (const path of ['http://outside.invalid/index.html', '//outside.invalid/index.html', '*'])
      expect((await ask(path, { cookie })).status, path).toBe(403);
  });

  it('answers no page of another server, also one that bears its name on another port', async () => {
    for (const site of ['cross-site', 'same-site'])
      expect((await ask('/index.html', { cookie, 'sec-fetch-site': site })).status, site).toBe(403);
    for (const site of ['same-origin', 'none'])
      expect((await ask('/index.html', { cookie, 'sec-fetch-site': site })).status, site).toBe(200);
  });

  it('has a name of its own that the next start does not have', async () => {
    expect(new URL(origin).hostname).toMatch(/^rapport-[0-9a-f]{32}\.localhost$/);
    const other = mkdtempSync(join(tmpdir(), 'rapport-shell-'));
    const second = await startShell(other);
    try {
      expect(new URL(second.address).hostname).not.toBe(new URL(origin).hostname);
    } finally {
      await second.ask({ ask: 'quit' });
      await second.ended;
      rmSync(other, { recursive: true, force: true });
    }
  });

  it('holds its port on both loopback addresses, so that no other program is taken for it', async () => {
    const port = Number(new URL(origin).port);
    const addresses = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .filter(({ internal, address }) => internal && (address === '127.0.0.1' || address === '::1'))
      .map(({ address }) => address);
    expect(addresses).toContain('127.0.0.1');
    for (const address of new Set(addresses)) {
      const taken = await new Promise((resolve) => {
        const server = createServer();
        server.once('error', (failure) => resolve(failure.message));
        server.listen(port, address, () => server.close(() => resolve('free')));
      });
      expect(taken, address).toContain('EADDRINUSE');
    }
  });

  it('serves no file outside of the built window', async () => {
    for (const path of [
      '/../main/main.js',
      '/..%2fmain%2fmain.js',
      '/%2e%2e/main/main.js',
      '/assets/../../main/main.js',
      '/..%5cmain%5cmain.js',
      '/index.html%00.js',
      '/__shell/../../package.json',
      '/__shell/host/tokens.ts',
      '/__shell/download?path=/etc/passwd',
    ]) {
      const answer = await ask(path, { cookie });
      expect([403, 404], path).toContain(answer.status);
      expect(answer.body).not.toContain('import');
    }
  });

  it('lets no other program start it a second time', async () => {
    const headers = { 'x-lock-secret': 'guess' };
    const answer = await ask('/__shell/second-start', headers, '{"argv":[],"folder":""}');
    expect(answer.status).toBe(403);
    const { secret } = JSON.parse(readFileSync(join(folder, 'shell.lock'), 'utf8')) as { secret: string }; // our own file
    for (const body of ['', 'no JSON', 'null', '{"argv":1,"folder":""}', `"${'x'.repeat(100_000)}"`]) {
      const misspoken = await ask('/__shell/second-start', { 'x-lock-secret': secret }, body);
      expect(misspoken.status, body.slice(0, 20)).toBe(400);
    }
    const known = await ask('/__shell/second-start', { 'x-lock-secret': secret }, '{"argv":[],"folder":""}');
    expect(known).toMatchObject({ status: 200, body: expect.stringContaining(`${origin}/__shell/enter?`) });
  });

  it('takes no answer of a dialog from another origin', async () => {
    const headers = { cookie, origin: 'https://outside.invalid' };
    expect((await ask('/__shell/upload?dialog=1&name=x', headers, 'x')).status).toBe(403);
  });
});

describe('the socket of a page', () => {
  it('is refused without cookie, without key, with a guessed key and from another origin', async () => {
    const key = await freshPageKey();
    expect(await connect(`/__shell/page?key=${key}`, { origin })).toBe(403);
    expect(await connect('/__shell/page', { origin, cookie })).toBe(403);
    expect(await connect('/__shell/page?key=guess', { origin, cookie })).toBe(403);
    expect(await connect(`/__shell/page?key=${key}`, { origin: 'https://outside.invalid', cookie })).toBe(
      403,
    );
    expect(await connect(`/__shell/page?key=${key}`, { cookie })).toBe(403);
    expect(await connect('/__shell/frame', { origin })).toBe(403);
    expect(await connect('/__shell/other', { origin, cookie })).toBe(403);
  });

  it('takes a key once', async () => {
    const key = await freshPageKey();
    const socket = await connect(`/__shell/page?key=${key}`, { origin, cookie });
    expect(socket).toBeInstanceOf(WebSocket);
    expect(await connect(`/__shell/page?key=${key}`, { origin, cookie })).toBe(403);
    if (socket instanceof WebSocket) socket.terminate();
  });

  it('gives a sub-frame no key', async () => {
    const { body } = await ask('/index.html', { cookie, 'sec-fetch-dest': 'iframe' });
    expect(body).toContain('<title>Rapport</title>');
    expect(body).not.toContain('preload.js');
  });

  it('refuses unknown channels, foreign senders and messages that are none', async () => {
    const socket = await connect(`/__shell/page?key=${await freshPageKey()}`, { origin, cookie });
    if (!(socket instanceof WebSocket)) throw new Error(`refused with ${socket}`);
    const unknown = await say(socket, { kind: 'invoke', id: 1, channel: 'fs:read', args: ['/etc/passwd'] });
    expect(unknown).toMatchObject({
      kind: 'failure',
      message: expect.stringContaining("No handler registered for 'fs:read'"),
    });

    const start = { kind: 'invoke', id: 2, channel: 'rapport:call', args: ['app.start', undefined] };
    expect(await say(socket, start)).toMatchObject({ kind: 'answer', value: { ok: true } });
    // A page that has gone elsewhere is not one of ours any more.
    socket.send(encodeClone({ kind: 'address', url: 'https://outside.invalid/index.html' }));
    expect(await say(socket, start)).toMatchObject({
      value: { ok: false, error: { code: 'bad-request', detail: 'sender' } },
    });

    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.send(Buffer.from('no message of ours'));
    await closed;
    // The app goes on.
    expect(await shell.ask({ ask: 'menu' })).not.toEqual([]);
  });
});
