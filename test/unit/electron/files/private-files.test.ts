import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type * as Files from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makePrivateFolder } from '#electron/files/private-files.ts';
import { moveAside } from '#electron/db/file/profile-files.ts';

/** Every path that was flushed, in order. */
const flushed = vi.hoisted((): string[] => []);

// Whether a name reached the disk can be seen in no other way than by the call.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Files>();
  const paths = new Map<number, string>();
  return {
    ...fs,
    openSync: (...given: Parameters<typeof fs.openSync>) => {
      const handle = fs.openSync(...given);
      paths.set(handle, String(given[0]));
      return handle;
    },
    fsyncSync: (handle: number) => {
      flushed.push(paths.get(handle) ?? '');
      fs.fsyncSync(handle);
    },
  };
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rapport-private-'));
  flushed.length = 0;
});
afterEach(() => rmSync(root, { recursive: true }));

it('flushes the parent of every folder that it makes, and of none that is there', () => {
  makePrivateFolder(join(root, 'profile', 'backups'));
  expect(flushed).toEqual(process.platform === 'win32' ? [] : [join(root, 'profile'), root]);
  flushed.length = 0;
  makePrivateFolder(join(root, 'profile', 'backups'));
  makePrivateFolder(join(root, 'profile', 'set-aside'));
  expect(flushed).toEqual(process.platform === 'win32' ? [] : [join(root, 'profile')]);
});

it('flushes the new name of what moves aside, and of the folder, before the old name is gone for good', () => {
  writeFileSync(join(root, 'rapport.sqlite'), 'x');
  moveAside(root, 0, 'fresh');
  expect(flushed).toEqual(process.platform === 'win32' ? [] : [root, join(root, 'set-aside'), root]);
});
