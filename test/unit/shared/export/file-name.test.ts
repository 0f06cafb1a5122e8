import { expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { fileName } from '#shared/export/file-name.ts';

const today = '2026-11-21' as IsoDate;

test('names partner, kind, audience and date', () => {
  expect(fileName('Nordlys AG', 'pdf', 'partner-safe', today)).toBe(
    'Nordlys AG – joint plan (for the partner) – 2026-11-21.pdf',
  );
  expect(fileName('Nordlys AG', 'svg', 'internal', today)).toBe(
    'Nordlys AG – map (internal) – 2026-11-21.svg',
  );
  expect(fileName('Nordlys AG', 'csv', 'partner-safe', today)).toBe(
    'Nordlys AG – people (internal) – 2026-11-21.csv',
  );
});

test.each([
  ['../../etc/passwd', 'etc passwd'],
  ['A/B\\C:D*E?F"G<H>I|J', 'A B C D E F G H I J'],
  ['exe.\u202Etxt', 'exe. txt'],
  ['  ...  ', 'Partner'],
  ['', 'Partner'],
])('makes %j a plain name', (name, plain) => {
  expect(fileName(name, 'csv', 'internal', today)).toBe(`${plain} – people (internal) – 2026-11-21.csv`);
});

test('cuts a long name, never in the middle of a character', () => {
  const name = fileName('😀'.repeat(100), 'csv', 'internal', today);
  expect(name.isWellFormed()).toBe(true);
  expect(name.length).toBeLessThan(100);
});
