import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type {} from '#renderer/bridge/bridge.ts'; // declares window.api

/** A server that stands for "anywhere outside" and remembers every request that reaches it. */
export type OutsideServer = AsyncDisposable & {
  readonly origin: string;
  /** Paths that were asked for. */
  readonly requests: readonly string[];
  /** Connections and datagrams that came in, whatever they say. */
  readonly packets: () => number;
  readonly ports: { readonly tcp: number; readonly udp: number };
  /** Waits until whatever the page has started so far would have arrived. */
  readonly settle: (page: Page) => Promise<void>;
};

/** Starts one on the loopback address, which would answer any origin. */
export async function startOutsideServer(): Promise<OutsideServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/settled') requests.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' });
    response.end('');
  });
  server.on('upgrade', (request, socket) => {
    requests.push(`socket ${request.url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  let packets = 0;
  server.on('connection', () => (packets += 1));
  const datagrams = createSocket('udp4').on('message', () => (packets += 1));
  await new Promise<void>((resolve) => datagrams.bind(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on TCP
  return {
    origin,
    requests,
    packets: () => packets,
    ports: { tcp: Number(new URL(origin).port), udp: datagrams.address().port },
    settle: async (page) => {
      // A turn through page and main process, then two frames and a request of our own: later than anything started before.
      await page.evaluate(async () => {
        await window.api.call('app.start', undefined);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      await (await fetch(`${origin}/settled`)).text();
      await page.evaluate(() => window.api.call('app.start', undefined));
    },
    [Symbol.asyncDispose]: async () => {
      datagrams.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
