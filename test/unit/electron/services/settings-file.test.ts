import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSettings } from '#electron/services/settings/settings-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-settings-'));
  file = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

function onDisk(): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>; // written just before
}

it('starts with defaults and remembers changes', async () => {
  const settings = openSettings(file);
  expect(settings.current()).toEqual({
    theme: 'system',
    paper: 'a4',
    userName: '',
    hintsDone: false,
    layout: {},
  });
  await settings.change({ theme: 'dark', layout: { sidebar: 200 } });
  await settings.change({ layout: { inspector: 320 } });
  expect(openSettings(file).current()).toMatchObject({ theme: 'dark', layout: { inspector: 320 } });
  expect(settings.current().layout).not.toHaveProperty('sidebar');
});

it('keeps keys of other versions', async () => {
  writeFileSync(file, JSON.stringify({ theme: 'light', fromTheFuture: { a: [1] } }));
  await openSettings(file).change({ paper: 'letter' });
  expect(onDisk()).toMatchObject({ theme: 'light', paper: 'letter', fromTheFuture: { a: [1] } });
});

it('falls back key by key where a value is not understood', () => {
  writeFileSync(file, JSON.stringify({ theme: 'sepia', paper: 'letter', userName: 7 }));
  expect(openSettings(file).current()).toMatchObject({ theme: 'system', paper: 'letter', userName: '' });
});

it('moves a damaged file aside and starts with defaults', async () => {
  writeFileSync(file, '{"theme": "da');
  const settings = openSettings(file);
  expect(settings.current().theme).toBe('system');
  expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('{"theme": "da');
  await settings.change({ theme: 'dark' });
  expect(onDisk()).toMatchObject({ theme: 'dark' });
});

it('writes many changes at once in order and leaves no draft', async () => {
  const settings = openSettings(file);
  await Promise.all(Array.from({ length: 30 }, (_, index) => settings.change({ userName: `user ${index}` })));
  expect(onDisk()).toMatchObject({ userName: 'user 29' });
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

it('says so when it cannot be written', async () => {
  const settings = openSettings(join(folder, 'missing\0', 'settings.json'));
  await expect(settings.change({ theme: 'dark' })).rejects.toThrow(/null bytes/);
  expect(existsSync(file)).toBe(false);
});

it('removes drafts of its file that were cut short, and nothing else', () => {
  writeFileSync(`${file}.0a1b2c3d.part`, '{');
  writeFileSync(`${file}.damaged`, '{');
  openSettings(file);
  expect(readdirSync(folder)).toEqual(['settings.json.damaged']);
});
