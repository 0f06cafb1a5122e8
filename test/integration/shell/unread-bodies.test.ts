import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startShell, type ShellProcess } from '../../e2e/driver/shell-driver.ts';
import { askLoopback, cookieOf, enter } from './ask-loopback.ts';
import { ensureBuilt } from './built-app.ts';

// A program without the cookie sends what it likes: it is answered at once, and nothing of it is kept.
const MB = 1024 * 1024;
let folder: string;
let shell: ShellProcess;
let origin: string;

beforeAll(async () => {
  await ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), 'rapport-unread-'));
  shell = await startShell(folder);
  origin = new URL(shell.address).origin;
}, 120_000);

afterAll(async () => {
  await shell.ask({ ask: 'quit' });
  await shell.ended;
  rmSync(folder, { recursive: true, force: true });
});

/** What came of one connection. */
type Outcome = { readonly answer: string; readonly ms: number; readonly sent: number };

/** Sends a head and then up to `size` bytes as fast as they are taken; ends when the server ends it. */
function pour(head: readonly string[], size: number, host = '127.0.0.1'): Promise<Outcome> {
  return new Promise((resolve) => {
    const from = performance.now();
    const socket = connect(Number(new URL(origin).port), host);
    let answer = '';
    let sent = 0;
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const more = (): void => {
      while (sent < size && !socket.destroyed) {
        sent += chunk.length;
        if (!socket.write(chunk)) return void socket.once('drain', more);
      }
    };
    socket.on('data', (part) => (answer += part.toString('latin1')));
    socket.on('error', () => undefined); // the line is cut under what is still being sent
    socket.on('close', () => resolve({ answer, ms: performance.now() - from, sent }));
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    more();
  });
}

/** Memory of the shell's process in bytes. */
function memory(): number {
  const status = readFileSync(`/proc/${String(shell.child.pid)}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024;
}

const host = (): string => `Host: ${new URL(origin).host}`;
const length = `Content-Length: ${64 * MB}`;

describe('what is sent without the cookie', () => {
  for (const [what, first, extra] of [
    ['a post', 'POST /__shell/upload?dialog=1&name=x', [length]],
    ['a put', 'PUT /index.html', [length]],
    ['a get with a body', 'GET /index.html', [length]],
    ['an unknown method', 'PROPFIND /', [length]],
    ['a chunk', 'POST /', ['Transfer-Encoding: chunked\r\n\r\n4000000']],
    ['a second start', 'POST /__shell/second-start', [length, 'X-Lock-Secret: guess']],
    ['an entry', 'POST /__shell/enter?token=guess', [length]],
    ['a wish to go on', 'POST /__shell/upload', [length, 'Expect: 100-continue']],
    [
      'a socket',
      'GET /__shell/page?key=guess',
      ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: eA=='],
    ],
  ] as const) {
    it(`is turned away at once: ${what}`, async () => {
      const outcome = await pour([`${first} HTTP/1.1`, host(), ...extra], 64 * MB);
      expect(outcome.answer).toMatch(/^HTTP\/1\.1 403 /);
      expect(outcome.answer).not.toContain('100 Continue');
      expect(outcome.ms).toBeLessThan(5_000);
      expect(outcome.sent).toBeLessThan(64 * MB);
    });
  }

  it('is turned away under a foreign host name too', async () => {
    const outcome = await pour(['POST / HTTP/1.1', 'Host: outside.invalid', length], 64 * MB);
    expect(outcome.answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(outcome.sent).toBeLessThan(64 * MB);
  });

  it.runIf(process.platform === 'linux')('costs the shell no memory', async () => {
    const head = ['POST /__shell/upload?dialog=1&name=x HTTP/1.1', host(), length];
    await pour(head, MB); // what the first one costs is not counted
    const before = memory();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, memory())), 10);
    await Promise.all(Array.from({ length: 16 }, () => pour(head, 64 * MB)));
    clearInterval(watch);
    expect(most - before).toBeLessThan(32 * MB);
  });
});

describe('a connection that stalls', () => {
  it('is let go: silent, with half a head, and with a head that never ends', async () => {
    const port = Number(new URL(origin).port);
    const stall = (text: string, again: string): Promise<number> =>
      new Promise((resolve) => {
        const from = performance.now();
        const socket: Socket = connect(port, '127.0.0.1', () => text !== '' && socket.write(text));
        const drip = setInterval(() => again !== '' && socket.write(again), 250);
        socket.on('error', () => undefined);
        socket.resume();
        socket.on('close', () => {
          clearInterval(drip);
          resolve(performance.now() - from);
        });
      });
    const lasted = await Promise.all([
      stall('', ''),
      stall('GET / HTTP/1.1\r\nHost: ', ''),
      stall('GET / HTTP/1.1\r\n', 'X-A: b\r\n'),
      stall(`GET / HTTP/1.1\r\nX-A: ${'x'.repeat(20_000)}\r\n`, ''),
    ]);
    for (const ms of lasted) expect(ms).toBeLessThan(15_000);
  });

  it('leaves the app open to its own browser, however many there are', async () => {
    const port = Number(new URL(origin).port);
    const idle = Array.from({ length: 400 }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      return socket.resume();
    });
    const cut = idle.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    await Promise.all(cut); // those over the limit at once, the rest by the clock
    const entered = await enter(String(await shell.ask({ ask: 'page-address' })));
    expect(entered.status).toBe(303);
    const page = await askLoopback(origin, '/index.html', { cookie: cookieOf(entered) });
    expect(page.status).toBe(200);
  });

  it('does not end the app when it breaks off while it asks for a socket', async () => {
    for (let round = 0; round < 50; round += 1) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => {
          socket.write(
            `GET /__shell/page HTTP/1.1\r\n${host()}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
            () => socket.resetAndDestroy(),
          );
        });
        socket.on('error', () => undefined);
        socket.once('close', () => resolve());
      });
    }
    expect(await shell.ask({ ask: 'menu' })).not.toEqual([]);
  });
});
