import { createServer, type IncomingHttpHeaders } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '#renderer/bridge/bridge.ts'; // declares window.api
import { findChromium } from '../../../build/shell/index.ts';
import { startShell, type ShellProcess } from '../../e2e/driver/shell-driver.ts';
import { ensureBuilt } from './built-app.ts';

// The browser that shows the app visits other servers of this machine as well: development servers, tools, whatever listens. They learn
// nothing, and their pages reach nothing, even when they know the app's name and port.
let browser: Browser;
let context: BrowserContext;
let app: Page;
let folder: string;
let shell: ShellProcess;
let other: { readonly port: number; readonly heard: IncomingHttpHeaders[]; readonly close: () => void };

beforeAll(async () => {
  await ensureBuilt();
  const found = await findChromium();
  browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
  folder = mkdtempSync(join(tmpdir(), 'rapport-others-'));
  shell = await startShell(folder);
  other = await startOther();
  context = await browser.newContext();
  app = await context.newPage();
  await app.goto(shell.address);
  await app.waitForFunction(() => 'api' in window);
}, 180_000);

afterAll(async () => {
  await shell.ask({ ask: 'quit' }).catch(() => undefined);
  await shell.ended;
  other.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function startOther(): Promise<typeof other> {
  const heard: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    heard.push(request.headers);
    response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' });
    response.end('<!doctype html><title>other</title><body>other</body>');
  });
  server.on('upgrade', (request, socket) => {
    heard.push(request.headers);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve)); // on every address of this machine
  const { port } = server.address() as AddressInfo; // listening on TCP
  return {
    port,
    heard,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The answers as they come over the line, also those that the page itself is not told of. */
async function statusesOf(page: Page): Promise<readonly number[]> {
  const statuses: number[] = [];
  const line = await context.newCDPSession(page);
  line.on('Network.responseReceivedExtraInfo', ({ statusCode }) => statuses.push(statusCode));
  await line.send('Network.enable');
  return statuses;
}

const own = (): URL => new URL(shell.address);

describe('another server that the same browser visits', () => {
  it('gets no cookie and no trace of the app, under any name of this machine', async () => {
    const cookies = await context.cookies();
    expect(cookies.map(({ name }) => name)).toEqual(['rapport-shell']);
    expect(cookies[0]).toMatchObject({ domain: own().hostname, httpOnly: true, sameSite: 'Strict' });
    other.heard.length = 0;
    for (const host of ['127.0.0.1', 'localhost', '[::1]', 'rapport.localhost', 'rapport-0.localhost']) {
      const page = await context.newPage();
      await page.goto(`http://${host}:${String(other.port)}/`).catch(() => undefined); // a machine may have no IPv6
      await page.close();
    }
    expect(other.heard.length).toBeGreaterThanOrEqual(4);
    for (const headers of other.heard) {
      expect(headers.cookie).toBeUndefined();
      expect(JSON.stringify(headers)).not.toContain(own().hostname);
    }
  });

  it('is not told of the app by the app', async () => {
    other.heard.length = 0;
    const origin = `http://127.0.0.1:${String(other.port)}`;
    // What the page's own policy stops is not even sent; a page of the shell around it is held the same way.
    for (const path of ['/index.html', '/__shell/frame.html']) {
      const page = await context.newPage();
      await page.goto(`${own().origin}${path}`);
      await page.evaluate(async (target) => {
        await fetch(target, { mode: 'no-cors' }).catch(() => undefined);
        navigator.sendBeacon(target, 'x');
        new WebSocket(target.replace('http', 'ws')).addEventListener('error', () => undefined);
        for (const tag of ['img', 'script', 'iframe']) {
          const made = document.createElement(tag);
          made.setAttribute('src', target);
          document.body.append(made);
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
      }, origin);
      await page.close();
    }
    // Frame pages navigate on their own: a link to elsewhere says nothing of where it was.
    const told = other.heard.filter(
      (headers) => headers.cookie !== undefined || JSON.stringify(headers).includes(own().hostname),
    );
    expect(told).toEqual([]);
    // The page of the app had the socket meanwhile; the first one takes it back.
    await app.reload();
    await app.waitForFunction(() => 'api' in window);
  });
});

describe('a page of another server', () => {
  for (const [what, origin] of [
    ['by address', () => `http://127.0.0.1:${String(other.port)}`],
    ['by localhost', () => `http://localhost:${String(other.port)}`],
  ] as const) {
    it(`reads nothing and steers nothing, although it knows where the app is (${what})`, async () => {
      const page = await context.newPage();
      await page.goto(origin());
      const statuses = await statusesOf(page);
      const outcome = await page.evaluate(async (target) => {
        const verdict = (work: Promise<unknown>): Promise<string> =>
          work.then(
            () => 'went through',
            () => 'refused',
          );
        const loads = (tag: string, path: string): Promise<unknown> =>
          new Promise((resolve, reject) => {
            const made = document.createElement(tag);
            made.addEventListener('load', resolve);
            made.addEventListener('error', reject);
            made.setAttribute('src', `${target}${path}`);
            document.body.append(made);
          });
        const socket = (path: string): Promise<unknown> =>
          new Promise((resolve, reject) => {
            const made = new WebSocket(`${target.replace('http', 'ws')}${path}`);
            made.addEventListener('open', resolve);
            made.addEventListener('error', reject);
          });
        const read = await fetch(`${target}/index.html`, { credentials: 'include' }).then(
          (answer) => answer.text(),
          () => 'refused',
        );
        return {
          read,
          script: await verdict(loads('script', '/__shell/page/page.ts')),
          image: await verdict(loads('img', '/index.html')),
          page: await verdict(socket('/__shell/page?key=x')),
          frame: await verdict(socket('/__shell/frame')),
          blind: await fetch(`${target}/__shell/menu?item=File&item=Quit`, {
            method: 'POST',
            mode: 'no-cors',
            credentials: 'include',
          }).then(
            ({ type }) => type,
            () => 'refused',
          ),
        };
      }, own().origin);
      expect(outcome).toMatchObject({ read: 'refused', script: 'refused', image: 'refused' });
      expect(outcome).toMatchObject({ page: 'refused', frame: 'refused' });
      expect(statuses.length).toBeGreaterThanOrEqual(4);
      expect(statuses.filter((status) => status !== 403)).toEqual([]);
      await page.close();
    });

    it(`embeds nothing of the app (${what})`, async () => {
      const page = await context.newPage();
      await page.goto(origin());
      const fresh = String(await shell.ask({ ask: 'user-address' }));
      for (const path of ['/index.html', '/__shell/frame.html']) {
        await page.evaluate(
          (src) =>
            new Promise((resolve) => {
              const frame = document.createElement('iframe');
              frame.addEventListener('load', resolve);
              frame.src = src;
              document.body.append(frame);
              setTimeout(resolve, 2_000);
            }),
          `${own().origin}${path}`,
        );
      }
      // Even a fresh address of its own cannot be opened inside of a foreign page.
      await page.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
        return new Promise((resolve) => setTimeout(resolve, 500));
      }, fresh);
      for (const frame of page.frames().slice(1))
        expect(await frame.content().catch(() => ''), frame.url()).not.toContain('<title>Rapport');
      await page.close();
    });
  }

  it('cannot lead the browser in by a link or a form', async () => {
    for (const method of ['get', 'post']) {
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${String(other.port)}`);
      const statuses = await statusesOf(page);
      await page.evaluate(
        ([how, action]) => {
          const form = document.createElement('form');
          Object.assign(form, { method: how, action });
          document.body.append(form);
          setTimeout(() => form.submit()); // after this answer, which the next page would cut off
        },
        [method, `${own().origin}/__shell/menu?item=File&item=Quit`],
      );
      await expect.poll(() => statuses, { timeout: 10_000 }).toEqual([403]);
      await page.close();
    }
    // The app is still there.
    expect(await app.evaluate(() => window.api.call('app.start', undefined))).toMatchObject({ ok: true });
  });

  it('reaches nothing by a name of its own that leads here', async () => {
    const rebound = await chromium.launch({
      executablePath: (await findChromium()).path,
      args: [...(await findChromium()).args, '--host-resolver-rules=MAP rebound.invalid 127.0.0.1'],
    });
    try {
      const page = await rebound.newPage();
      const answer = await page.goto(`http://rebound.invalid:${own().port}/index.html`);
      expect(answer?.status()).toBe(403);
      expect(await page.content()).toContain('wrong host');
    } finally {
      await rebound.close();
    }
  });
});
