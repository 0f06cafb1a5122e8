import { expect, it } from 'vitest';
import { isAppAddress, pageOf } from '#electron/security/app-origin.ts';

it('knows its own pages from look-alikes', () => {
  expect(pageOf('app://rapport/index.html#x')).toBe('main');
  expect(pageOf('app://rapport/print.html?a#/plan/1')).toBe('print');
  for (const foreign of [
    'app://rapport.evil/index.html',
    'app://rapport:80/index.html',
    'app://evil@rapport.evil/index.html',
    'https://rapport/index.html',
    'app://rapport/assets/a.js',
    'about:blank',
    'not an address',
    '',
  ])
    expect(pageOf(foreign), foreign).toBeNull();
  expect(isAppAddress('app://rapport/assets/a.js')).toBe(true);
});
