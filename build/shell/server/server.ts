import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isAdmitted, ownAddress, turnAway, turnAwaySocket } from './admission.ts';
import { serveAppPage } from './app-pages.ts';
import { linkFrame } from './frame-socket.ts';
import { takeFrameRequest } from './frame-requests.ts';
import { listenOnLoopback } from './listen.ts';
import { serveOwnFile, servePreload } from './own-files.ts';
import { linkPage } from './page-socket.ts';
import type { SessionRules } from '../host/page-rules.ts';
import { refuse } from './refuse.ts';
import { takeSecondStart } from './second-start.ts';
import { loopbackOrigin, shellState } from '../host/shell-state.ts';
import { hasSession, sessionCookie, spendEntryToken, spendPageKey } from '../host/tokens.ts';

/** Messages up to this size are taken from a page: the largest export plus its frame. */
const MAX_PAGE_MESSAGE_BYTES = 300 * 1024 * 1024;
/** The shell's own page only listens. */
const MAX_FRAME_MESSAGE_BYTES = 1024;
const USED_ADDRESS = 'This address has been used. Start Rapport again with npm start for a new one.';

export type ShellServer = { readonly close: () => void };

/**
 * Starts the server on a free port of the loopback addresses, under a host name that is fresh for each start. Nothing is answered, and
 * no byte of a body read, without the cookie of an entry address.
 */
export async function startServer(rules: SessionRules): Promise<ShellServer> {
  const pages = socketsUpTo(MAX_PAGE_MESSAGE_BYTES);
  const frames = socketsUpTo(MAX_FRAME_MESSAGE_BYTES);
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response, rules).catch((failure: unknown) => {
      if (request.destroyed && !request.complete) return; // the browser has gone
      process.stderr.write(
        `${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`,
      );
      if (!response.headersSent) refuse(response, 500, 'The shell failed to answer; see its terminal.');
      else response.destroy();
    });
  };
  const { port, servers } = await listenOnLoopback(listener, (server) => {
    // A browser that asks before sending a body is told to go on only when it will be read.
    server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
      if (ownAddress(request) !== null && isAdmitted(request)) response.writeContinue();
      listener(request, response);
    });
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const link = acceptSocket(request);
      if (link === null) return turnAwaySocket(socket);
      const sockets = link === linkFrame ? frames : pages;
      return sockets.handleUpgrade(request, socket, head, link);
    });
  });
  shellState.port = port;
  return { close: () => closeAll([pages, frames], servers) };
}

function socketsUpTo(maxPayload: number): WebSocketServer {
  return new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false });
}

function closeAll(sockets: readonly WebSocketServer[], servers: readonly Server[]): void {
  for (const group of sockets) {
    for (const client of group.clients) client.terminate();
    group.close();
  }
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  rules: SessionRules,
): Promise<void> {
  const url = ownAddress(request);
  if (url === null) return turnAway(request, response, 403, 'wrong host');
  if (url.pathname === '/__shell/enter') return enter(request, response, url);
  if (url.pathname === '/__shell/second-start') return takeSecondStart(request, response);
  if (!isAdmitted(request)) return turnAway(request, response, 403, USED_ADDRESS);
  if (!url.pathname.startsWith('/__shell/')) return serveAppPage(request, response, url, rules);
  const name = url.pathname.slice('/__shell/'.length);
  if (name === 'preload.js') return servePreload(response, url.searchParams.get('key') ?? '');
  if (await takeFrameRequest(request, response, url)) return undefined;
  return serveOwnFile(response, name);
}

function enter(request: IncomingMessage, response: ServerResponse, url: URL): void {
  const target = url.searchParams.get('to') ?? '/';
  const isKnown = hasSession(request.headers.cookie);
  if (request.method !== 'GET' || (!spendEntryToken(url.searchParams.get('token') ?? '') && !isKnown))
    return turnAway(request, response, 403, USED_ADDRESS);
  // A target with a host of its own would lead outside.
  if (!target.startsWith('/') || URL.parse(target, loopbackOrigin())?.origin !== loopbackOrigin())
    return refuse(response, 400, 'wrong target');
  response.writeHead(303, {
    location: target,
    'set-cookie': sessionCookie(),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  response.end();
}

type SocketLink = (socket: WebSocket) => void;

function acceptSocket(request: IncomingMessage): SocketLink | null {
  const url = ownAddress(request);
  if (url === null || !isAdmitted(request) || request.headers.origin !== loopbackOrigin()) return null;
  if (url.pathname === '/__shell/frame') return linkFrame;
  if (url.pathname !== '/__shell/page') return null;
  const record = spendPageKey(url.searchParams.get('key') ?? '');
  return record === null ? null : (socket) => linkPage(record, socket);
}
