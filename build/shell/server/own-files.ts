import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { refuse } from './refuse.ts';
import { windowOfKey } from '../host/tokens.ts';

const shellFolder = resolve(import.meta.dirname, '..');
/** The shell's own files that a browser may ask for, by path under `/__shell/`. */
const files: Readonly<Record<string, string>> = {
  'frame.html': 'text/html; charset=utf-8',
  'frame.css': 'text/css; charset=utf-8',
  'page/frame.ts': 'text/javascript; charset=utf-8',
  'page/page.ts': 'text/javascript; charset=utf-8',
  'wire/clone.ts': 'text/javascript; charset=utf-8',
};

/** The shell's own page runs its own files only, and nobody embeds it. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Serves one of the shell's own files; TypeScript without its types, which is all that a browser needs. */
export function serveOwnFile(response: ServerResponse, name: string): void {
  const type = Object.hasOwn(files, name) ? files[name] : undefined;
  if (type === undefined) return refuse(response, 404, 'not found');
  const path = join(shellFolder, name.includes('/') ? name : `page/${name}`);
  const text = readFileSync(path, 'utf8');
  response.writeHead(200, { ...headers, 'content-type': type });
  response.end(name.endsWith('.ts') ? stripTypeScriptTypes(text) : text);
}

/** Serves the window's preload, wrapped as Node wraps a CommonJS file, in front of every script of the page. */
export function servePreload(response: ServerResponse, key: string): void {
  const record = windowOfKey(key);
  if (record === null) return refuse(response, 403, 'unknown page');
  const { preload } = record.preferences;
  const text = preload === undefined ? '' : readFileSync(preload, 'utf8');
  response.writeHead(200, { ...headers, 'content-type': 'text/javascript; charset=utf-8' });
  response.end(
    [
      "import { connectPage, requireForPreload } from '/__shell/page/page.ts';",
      `connectPage(${JSON.stringify(key)}, ${String(record.deniesPeers())});`,
      'const module = { exports: {} };',
      `(function (require, module, exports) {\n${text}\n})(requireForPreload, module, module.exports);`,
    ].join('\n'),
  );
}
