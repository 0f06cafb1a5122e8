import { expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: {}, session: {} })); // the rules below are plain functions of files that import Electron

const { isSamePage } = await import('#electron/security/navigation-rules.ts');
const { isOwnRequest } = await import('#electron/security/session-rules.ts');

it('lets a page load itself anew and go nowhere else', () => {
  const page = 'app://rapport/index.html';
  expect(isSamePage(page, page)).toBe(true);
  expect(isSamePage(`${page}#a`, `${page}#b`)).toBe(true);
  expect(isSamePage('app://rapport/print.html', page)).toBe(false);
  expect(isSamePage('https://outside.invalid/', page)).toBe(false);
  expect(isSamePage('https://outside.invalid/', 'https://outside.invalid/')).toBe(false);
});

it('lets through what stays inside, and nothing that only looks so', () => {
  for (const own of ['app://rapport/a.js', 'blob:app://rapport/1-2', 'devtools://devtools/bundled/x.html'])
    expect(isOwnRequest(own), own).toBe(true);
  for (const outside of [
    'https://rapport/a.js',
    'http://127.0.0.1/',
    'ws://rapport/',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:https://outside.invalid/1',
    'app://outside/a.js',
    'app://rapport.outside/a.js',
    'ftp://outside.invalid/',
  ])
    expect(isOwnRequest(outside), outside).toBe(false);
});
