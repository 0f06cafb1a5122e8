import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './refuse.ts';
import { ruleHeaders, type SessionRules } from '../host/page-rules.ts';
import {
  shellState,
  toAppAddress,
  visibleWindow,
  WINDOW_PARAMETER,
  type WindowRecord,
} from '../host/shell-state.ts';
import { newPageKey, spendFrameKey } from '../host/tokens.ts';

/** Query parameter by which the shell's frame shows that it may embed the app. */
export const FRAME_PARAMETER = '__frame';

/** Serves a path of the app from what `protocol.handle` answers, with the rules of the main process as headers. */
export async function serveAppPage(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  rules: SessionRules,
): Promise<void> {
  const record = windowOf(url);
  if (record === null || record.address === null) return refuse(response, 404, 'No window shows a page.');
  const mayFrame = spendFrameKey(url.searchParams.get(FRAME_PARAMETER) ?? '');
  url.searchParams.delete(FRAME_PARAMETER);
  const address = toAppAddress(record, url.href);
  const handler = shellState.schemes.get(new URL(address).protocol.slice(0, -1));
  if (handler === undefined) return refuse(response, 404, 'No protocol handler.');
  if (rules.blocks(address)) return refuse(response, 403, 'Blocked by webRequest.');

  const answer = await handler(new Request(address, { method: request.method ?? 'GET' }));
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
  const destination = request.headers['sec-fetch-dest'];
  // As in Electron, sub-frames get no preload; the shell's own frame stands for the window.
  const getsBridge = isPage && (destination === 'document' || (destination === 'iframe' && mayFrame));
  const body = getsBridge
    ? withPreload(await answer.text(), newPageKey(record))
    : Buffer.from(await answer.arrayBuffer());
  response.statusCode = answer.status;
  answer.headers.forEach((value, name) => response.appendHeader(name, value));
  if (isPage) {
    for (const [name, value] of Object.entries(ruleHeaders(record, rules)))
      response.appendHeader(name, value);
  }
  response.end(body);
}

function windowOf(url: URL): WindowRecord | null {
  const id = url.searchParams.get(WINDOW_PARAMETER);
  return id === null ? visibleWindow() : (shellState.windows.get(Number(id)) ?? null);
}

function withPreload(page: string, key: string): string {
  return page.replace('<head>', `<head><script type="module" src="/__shell/preload.js?key=${key}"></script>`);
}
