import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveAppFile } from '#electron/security/app-files.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-files-'));
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'renderer', 'index.html'), '<script nonce="__CSP_NONCE__"></script>');
  writeFileSync(join(folder, 'renderer', 'assets', 'a.js'), 'const text = "__CSP_NONCE__";');
  writeFileSync(join(folder, 'renderer', 'notes.secret'), 'x');
  writeFileSync(join(folder, 'main.js'), 'secret');
  mkdirSync(join(folder, 'renderer-other'));
  writeFileSync(join(folder, 'renderer-other', 'b.js'), 'secret');
});
afterAll(() => rmSync(folder, { recursive: true }));

function get(address: string, method = 'GET'): Promise<Response> {
  return serveAppFile(join(folder, 'renderer'), new Request(address, { method }));
}

it('serves the page under both of its addresses, with a policy that starts from nothing', async () => {
  for (const address of ['app://rapport/', 'app://rapport/index.html', 'app://rapport/index.html?a=1#b']) {
    const answer = await get(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it('writes a fresh number into each page and into its policy, and into nothing else', async () => {
  const numbers = new Set<string>();
  for (let round = 0; round < 3; round += 1) {
    const answer = await get('app://rapport/index.html');
    const number = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
    expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${number}'`);
    numbers.add(number);
  }
  expect(numbers.size).toBe(3);
  expect(await (await get('app://rapport/assets/a.js')).text()).toContain('__CSP_NONCE__');
});

it('serves nothing outside of the folder, of another host, of an unknown kind, or for another method', async () => {
  for (const address of [
    'app://rapport/../main.js',
    'app://rapport/%2e%2e/main.js',
    'app://rapport/..%2fmain.js',
    'app://rapport/assets/..%2f..%2fmain.js',
    'app://rapport/..%2frenderer-other%2fb.js',
    'app://rapport/%00index.html',
    'app://rapport/%zz',
    'app://other/index.html',
    'file:///etc/passwd',
    'app://rapport/notes.secret',
    'app://rapport/assets',
    'app://rapport/missing.js',
  ]) {
    const answer = await get(address);
    expect(answer.status, address).toBe(404);
    expect(await answer.text()).toBe('not found');
  }
  expect((await get('app://rapport/index.html', 'POST')).status).toBe(404);
});
