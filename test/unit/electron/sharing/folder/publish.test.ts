import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderFiles, type FolderFiles } from '#electron/sharing/folder/folder-files.ts';
import { FolderTrouble } from '#electron/sharing/folder/folder-trouble.ts';
import { publishFile } from '#electron/sharing/folder/publish-file.ts';
import { openSharedFolder } from '#electron/sharing/folder/shared-folder.ts';
import { makeWorkspace } from '#electron/sharing/folder/workspace-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rapport-publish-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const content = new TextEncoder().encode('content');

/** The real files, with a note of every call that writes. */
function noted(log: string[], more: Partial<FolderFiles> = {}): FolderFiles {
  const real = { ...folderFiles(root), ...more };
  return {
    ...real,
    writeNew: (file, bytes) => (log.push('write'), real.writeNew(file, bytes)),
    rename: (from, to) => (log.push('rename'), real.rename(from, to)),
    sync: (folder) => (log.push(`sync ${folder}`), real.sync(folder)),
    read: (file, most) => (log.push('read'), real.read(file, most)),
    remove: (file) => (log.push('remove'), real.remove(file)),
  };
}

test('a file is written, renamed, its name flushed, and read back', async () => {
  mkdirSync(join(root, 'd'));
  const log: string[] = [];
  await publishFile(noted(log), 'd/x', content);
  expect(log).toEqual(['read', 'write', 'rename', 'sync d', 'read']);
  expect(readdirSync(join(root, 'd'))).toEqual(['x']);
  await publishFile(noted(log), 'd/x', content);
  expect(log.slice(5)).toEqual(['read']);
});

test('nothing is written over', async () => {
  writeFileSync(join(root, 'x'), 'other content');
  await expect(publishFile(noted([]), 'x', content)).rejects.toMatchObject({ code: 'taken' });
  expect(readFileSync(join(root, 'x'), 'utf8')).toBe('other content');
  // It comes between the look and the rename.
  const real = folderFiles(root);
  const late: Partial<FolderFiles> = {
    writeNew: async (file, bytes) => {
      await real.writeNew(file, bytes);
      writeFileSync(join(root, 'y'), 'of somebody else');
    },
  };
  await expect(publishFile(noted([], late), 'y', content)).rejects.toMatchObject({ code: 'taken' });
  expect(readFileSync(join(root, 'y'), 'utf8')).toBe('of somebody else');
  expect(readdirSync(root).toSorted()).toEqual(['x', 'y']);
});

test('what cannot be finished leaves nothing behind', async () => {
  for (const code of ['full', 'read-only', 'failed'] as const) {
    const rename = (): Promise<never> => Promise.reject(new FolderTrouble(code));
    await expect(publishFile(noted([], { rename }), 'x', content)).rejects.toMatchObject({ code });
    expect(readdirSync(root)).toEqual([]);
  }
});

test('a file that went into an empty folder in place of the drive does not count as sent', async () => {
  const lock = { salt: 'a'.repeat(64), keyCheck: 'b'.repeat(64) };
  const workspace = await makeWorkspace(folderFiles(root), lock, 0);
  const text = readFileSync(join(root, 'workspace.json'), 'utf8');
  const real = folderFiles(root);
  const files = {
    ...real,
    makeFolder: async (folder: string) => {
      rmSync(join(root, 'workspace.json'), { force: true });
      await real.makeFolder(folder);
    },
  };
  const connection = { workspace, workspaceKey: new Uint8Array(32) };
  const privateFolder = mkdtempSync(join(tmpdir(), 'rapport-private-'));
  try {
    const folder = await openSharedFolder({ ...connection, files, privateFolder, now: () => 0 });
    await folder.queue(content, { partnerId: 'p', level: 'everything' });
    expect(await folder.send()).toMatchObject({ sent: 0, queued: 1, trouble: { code: 'not-there' } });
    writeFileSync(join(root, 'workspace.json'), text);
    const again = await openSharedFolder({ ...connection, files: real, privateFolder, now: () => 0 });
    expect(await again.send()).toMatchObject({ sent: 1, queued: 0 });
  } finally {
    rmSync(privateFolder, { recursive: true });
  }
});
