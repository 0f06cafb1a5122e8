import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { isAppAddress } from './app-origin.ts';
import { contentPolicy } from './content-policy.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.mjs': 'text/javascript; charset=utf-8',
};

/** Stands in the built pages where the number of this response goes; the build writes it there. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** Answers a request for an `app://` address from the folder of the built window; anything outside of it is not found. */
export async function serveAppFile(folder: string, request: Request): Promise<Response> {
  const path = filePath(folder, request.url);
  const type = path === null ? undefined : mediaTypes[extname(path)];
  if (request.method !== 'GET' || path === null || type === undefined) return notFound();
  try {
    const bytes = await readFile(path);
    if (!type.startsWith('text/html')) return new Response(bytes, { headers: headers(type, randomNonce()) });
    const nonce = randomNonce();
    const page = bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce);
    return new Response(page, { headers: { ...headers(type, nonce), 'cache-control': 'no-store' } });
  } catch {
    return notFound();
  }
}

function filePath(folder: string, address: string): string | null {
  if (!isAppAddress(address)) return null;
  try {
    const wanted = decodeURIComponent(new URL(address).pathname);
    if (wanted.includes('\0')) return null;
    const path = normalize(join(folder, wanted === '/' ? 'index.html' : wanted));
    return path.startsWith(normalize(folder) + sep) ? path : null;
  } catch {
    return null; // not a valid escape sequence
  }
}

function headers(type: string, nonce: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}

function randomNonce(): string {
  return randomBytes(16).toString('base64');
}

function notFound(): Response {
  return new Response('not found', { status: 404, headers: { 'content-type': 'text/plain' } });
}
