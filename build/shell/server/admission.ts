import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusalHeaders } from './refuse.ts';
import { loopbackHost, loopbackOrigin } from '../host/shell-state.ts';
import { hasSession } from '../host/tokens.ts';

/** How long a refused connection may take to read its answer before it is cut, in ms. */
const LINGER_MS = 500;

/** The address that a request asks for; null when it is not a plain path on our own host name. */
export function ownAddress(request: IncomingMessage): URL | null {
  // A foreign name that resolves to this machine, or a whole address where a path belongs.
  if (request.headers.host !== loopbackHost() || request.url?.startsWith('/') !== true) return null;
  const url = URL.parse(request.url, loopbackOrigin());
  return url?.origin === loopbackOrigin() ? url : null;
}

/** Whether a request comes from a browser that used an entry address, and from a page of ours or from the address line. */
export function isAdmitted(request: IncomingMessage): boolean {
  const from = request.headers['sec-fetch-site'];
  // A browser sets this itself; `same-site` is a server on another port of our own name.
  const isOwn = from === undefined || from === 'same-origin' || from === 'none';
  return isOwn && hasSession(request.headers.cookie);
}

/** Answers and ends the connection without reading what else it sends. */
export function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  sentence: string,
): void {
  const { socket } = request;
  request.pause();
  response.writeHead(status, { ...refusalHeaders, connection: 'close', 'content-length': sentence.length });
  response.write(sentence, () => letGo(socket));
}

/** As `turnAway`, for a connection that asked to become a WebSocket. */
export function turnAwaySocket(socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  socket.write('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n', () =>
    letGo(socket),
  );
}

/** Says goodbye at once and cuts the line soon: what is still being sent stays unread in the system's own small buffer. */
function letGo(socket: Duplex): void {
  socket.pause();
  socket.end();
  const timer = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once('close', () => clearTimeout(timer));
}
