import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import { usedFolders } from '#electron/services/used-folders.ts';

const usual = mkdtempSync(join(tmpdir(), 'rapport-usual-'));

afterEach(() => {
  for (const name of readdirSync(usual)) rmSync(join(usual, name), { recursive: true });
});

it('remembers a folder outside of itself, for its owner alone', async () => {
  const first = usedFolders(usual, '/mnt/share/rapport');
  expect(first.wasUsed).toBe(false);
  await first.note();
  expect(usedFolders(usual, '/mnt/share/rapport').wasUsed).toBe(true);
  expect(usedFolders(usual, '/mnt/share/other').wasUsed).toBe(false);
  await usedFolders(usual, '/mnt/share/other').note();
  expect(usedFolders(usual, '/mnt/share/rapport').wasUsed).toBe(true);
  expect(statSync(join(usual, 'used-folders.json')).mode & 0o777).toBe(0o600);
  expect(readdirSync(usual)).toEqual(['used-folders.json']);
});

it('does not remember what lies in the temporary place', async () => {
  await usedFolders(usual, join(tmpdir(), 'rapport-e2e')).note();
  expect(readdirSync(usual)).toEqual([]);
});

it('begins anew where what it kept is damaged, and keeps the newest fifty', async () => {
  for (const content of ['{', '{"a":1}', '[1,2]']) {
    writeFileSync(join(usual, 'used-folders.json'), content);
    expect(usedFolders(usual, '/mnt/a').wasUsed).toBe(false);
  }
  for (let n = 0; n <= 50; n += 1) await usedFolders(usual, `/mnt/${n}`).note();
  expect(usedFolders(usual, '/mnt/0').wasUsed).toBe(false);
  expect(usedFolders(usual, '/mnt/50').wasUsed).toBe(true);
});
