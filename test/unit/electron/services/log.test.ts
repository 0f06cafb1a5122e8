import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLog } from '#electron/services/log/log.ts';
import { maskText } from '#electron/services/log/mask.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('masks names, quoted texts, e-mail addresses and the user’s folder', () => {
  const masked = maskText(
    'cannot move Ada Berg (ada.berg@nordwind.example) "who decides" in /home/ada/x',
    '/home/ada',
  );
  expect(masked).toBe('cannot move ‹name› (‹e-mail›) ‹text› in ~/x');
  expect(maskText('Zoë Ångström-Łuczak left', '')).toBe('‹name› left');
});

it('writes one line of JSON for each entry, without names', async () => {
  const log = openLog(folder);
  log.info('call-slow', { name: 'data.commit', milliseconds: 700 });
  log.failure('call-failed', new Error('no seat for Ada Berg'), {
    name: 'person.rate',
    label: 'Rate Ada Berg',
  });
  await log.flush();
  const text = readFileSync(join(folder, 'rapport.log'), 'utf8');
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>); // our own log
  expect(lines[0]).toMatchObject({
    level: 'info',
    what: 'call-slow',
    name: 'data.commit',
    milliseconds: 700,
  });
  expect(lines[1]).toMatchObject({ level: 'failure', message: 'no seat for ‹name›' });
  expect(text).not.toMatch(/Ada|Berg/);
});

it('writes what caused a failure, without names too', async () => {
  const log = openLog(folder);
  log.failure('call-failed', new Error('print-failed', { cause: new Error('no box for Ada Berg') }));
  await log.flush();
  const line = JSON.parse(readFileSync(join(folder, 'rapport.log'), 'utf8')) as unknown; // our own log
  expect(line).toMatchObject({ message: 'print-failed', cause: { message: 'no box for ‹name›' } });
});

it('costs the app nothing when the folder cannot be written', async () => {
  const log = openLog(join(folder, 'file\0name'));
  log.info('started');
  await expect(log.flush()).resolves.toBeUndefined();
});
