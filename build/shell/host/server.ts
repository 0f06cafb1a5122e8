import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { refuse, serveAppPage } from './app-pages.ts';
import { linkFrame } from './frame-socket.ts';
import { takeFrameRequest } from './frame-requests.ts';
import { hearSecondStart } from './instance-lock.ts';
import { serveOwnFile, servePreload } from './own-files.ts';
import { linkPage } from './page-socket.ts';
import type { SessionRules } from './page-rules.ts';
import { loopbackOrigin, shellState } from './shell-state.ts';
import { hasSession, sessionCookie, spendEntryToken, spendPageKey } from './tokens.ts';
import { userAddress } from './announce.ts';

/** Messages up to this size are taken from a page: the largest export plus its frame. */
const MAX_MESSAGE_BYTES = 300 * 1024 * 1024;

/** The loopback server of the shell. */
export type ShellServer = { readonly close: () => void };

/** Starts the server on a free port of 127.0.0.1; nothing is answered without the cookie of an entry address. */
export async function startServer(rules: SessionRules): Promise<ShellServer> {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
  });
  const server = createServer((request, response) => {
    answer(request, response, rules).catch((failure: unknown) => {
      process.stderr.write(
        `${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`,
      );
      if (!response.headersSent) refuse(response, 500, 'The shell failed to answer; see its terminal.');
      else response.destroy();
    });
  });
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const link = acceptSocket(request);
    if (link === null) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, link);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  shellState.port = (server.address() as AddressInfo).port; // listening on TCP
  return {
    close: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  rules: SessionRules,
): Promise<void> {
  const url = new URL(request.url ?? '/', loopbackOrigin());
  if (!isOwnHost(request)) return refuse(response, 403, 'wrong host');
  if (url.pathname === '/__shell/enter') return enter(request, response, url);
  if (url.pathname === '/__shell/second-start') return secondStart(request, response);
  if (!hasSession(request.headers.cookie))
    return refuse(
      response,
      403,
      'This address has been used. Start Rapport again with npm start for a new one.',
    );
  if (!url.pathname.startsWith('/__shell/')) return serveAppPage(request, response, url, rules);
  const name = url.pathname.slice('/__shell/'.length);
  if (name === 'preload.js') return servePreload(response, url.searchParams.get('key') ?? '');
  if (await takeFrameRequest(request, response, url)) return undefined;
  return serveOwnFile(response, name);
}

function enter(request: IncomingMessage, response: ServerResponse, url: URL): void {
  const target = url.searchParams.get('to') ?? '/';
  const isKnown = hasSession(request.headers.cookie);
  if (!spendEntryToken(url.searchParams.get('token') ?? '') && !isKnown)
    return refuse(
      response,
      403,
      'This address has been used. Start Rapport again with npm start for a new one.',
    );
  // A target with a host of its own would lead outside.
  if (!target.startsWith('/') || new URL(target, loopbackOrigin()).origin !== loopbackOrigin())
    return refuse(response, 400, 'wrong target');
  response.writeHead(303, { location: target, 'set-cookie': sessionCookie(), 'cache-control': 'no-store' });
  response.end();
}

async function secondStart(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding is set
  const secret = request.headers['x-lock-secret'];
  const { argv, folder } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
    argv: string[];
    folder: string;
  }; // written by `instance-lock.ts`
  if (typeof secret !== 'string' || !hearSecondStart(secret, argv, folder))
    return refuse(response, 403, 'wrong secret');
  response.end(userAddress());
}

type SocketLink = (socket: WebSocket) => void;

function acceptSocket(request: IncomingMessage): SocketLink | null {
  const url = new URL(request.url ?? '/', loopbackOrigin());
  if (!isOwnHost(request) || !hasSession(request.headers.cookie)) return null;
  if (request.headers.origin !== loopbackOrigin()) return null;
  if (url.pathname === '/__shell/frame') return linkFrame;
  if (url.pathname !== '/__shell/page') return null;
  const record = spendPageKey(url.searchParams.get('key') ?? '');
  return record === null ? null : (socket) => linkPage(record, socket);
}

/** Only the loopback address itself: a foreign name that resolves to it is refused. */
function isOwnHost(request: IncomingMessage): boolean {
  return request.headers.host === `127.0.0.1:${shellState.port}`;
}
