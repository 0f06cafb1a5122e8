import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asideFolder, databasePath, savedPath } from '#electron/db/file/profile-files.ts';
import { addPartner, addPerson, namesIn, newFolder, openedIn, profileIn } from '../profile-folder.ts';

/** A folder whose profile with Ada was closed, with a backup. */
function usedFolder() {
  const folder = newFolder();
  const profile = openedIn(folder);
  const partnerId = addPartner(profile.store, 'Fjordline');
  addPerson(profile.store, partnerId, 'Ada');
  const backup = profile.backUp('quit');
  profile.close();
  return { folder, path: databasePath(folder), partnerId, backup: backup?.file ?? '' };
}

function bare(folder: string, ...names: readonly string[]): void {
  for (const name of readdirSync(folder))
    if (!names.includes(name)) rmSync(join(folder, name), { recursive: true });
}

describe('a file that is missing at the start', () => {
  it.each([
    ['backups', (folder: string) => bare(folder, 'backups')],
    ['the mark of what was saved', (folder: string) => bare(folder, 'rapport.sqlite-saved')],
    [
      'a file that had to make room',
      (folder: string) => {
        bare(folder);
        mkdirSync(asideFolder(folder));
        writeFileSync(join(asideFolder(folder), 'rapport-20260101-000000000.sqlite'), 'x');
      },
    ],
    [
      'the place of the window',
      (folder: string) => {
        bare(folder);
        writeFileSync(join(folder, 'settings.json'), '{"layout":{"window.width":900}}');
      },
    ],
    [
      'a conflicted copy',
      (folder: string) => {
        bare(folder);
        writeFileSync(join(folder, 'rapport (conflicted copy).sqlite'), 'x');
      },
    ],
  ])('is told where there is still: %s', (_, leave) => {
    const { folder, path } = usedFolder();
    leave(folder);
    const before = readdirSync(folder);
    const profile = profileIn(folder);
    expect(profile.open()).toMatchObject({ code: 'missing', readable: false, path });
    expect(readdirSync(folder)).toEqual(before);
    expect(profile.open()?.code).toBe('missing');
    expect(profile.startFresh()).toBeNull();
    expect(profile.store.partners()).toEqual([]);
    profile.close();
    expect(profileIn(folder).open()).toBeNull();
  });

  it('names the copies with similar names', () => {
    const { folder, path } = usedFolder();
    copyFileSync(path, join(folder, 'rapport (conflicted copy).sqlite'));
    rmSync(path);
    expect(profileIn(folder).open()?.beside).toEqual(['rapport (conflicted copy).sqlite']);
  });

  it('is made good by a backup, or by the file itself', () => {
    const { folder, path, partnerId, backup } = usedFolder();
    copyFileSync(path, join(folder, 'kept'));
    rmSync(path);
    const profile = profileIn(folder);
    expect(profile.open()?.code).toBe('missing');
    expect(profile.restore(backup)).toBeNull();
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
    profile.close();
    rmSync(path);
    expect(profile.open()?.code).toBe('missing');
    copyFileSync(join(folder, 'kept'), path);
    rmSync(savedPath(folder), { force: true });
    expect(profile.open()).toBeNull();
  });

  it('is no trouble at a first start', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'logs'));
    writeFileSync(join(folder, 'settings.json'), '{"theme":"dark","layout":{}}');
    expect(profileIn(folder).open()).toBeNull();
  });
});

it('an empty file is damage where something was saved', () => {
  const { folder, path } = usedFolder();
  bare(folder, 'rapport.sqlite-saved');
  writeFileSync(path, '');
  expect(profileIn(folder).open()).toMatchObject({ code: 'damaged' });
});

it('an empty file keeps the log beside it', () => {
  const source = newFolder();
  const open = openedIn(source);
  addPartner(open.store, 'Fjordline');
  const folder = newFolder();
  const path = databasePath(folder);
  copyFileSync(`${databasePath(source)}-wal`, `${path}-wal`);
  writeFileSync(path, '');
  const log = readFileSync(`${path}-wal`);
  expect(profileIn(folder).open()).toMatchObject({ code: 'damaged' });
  expect(readFileSync(`${path}-wal`).equals(log)).toBe(true);
});

describe('an older file in the place of a newer one', () => {
  it('is told with what is missing, and opened only when the user says so', () => {
    const { folder, path, partnerId } = usedFolder();
    copyFileSync(path, join(folder, 'older'));
    const profile = openedIn(folder);
    for (const name of ['Bea', 'Cem']) addPerson(profile.store, partnerId, name);
    profile.close();
    copyFileSync(join(folder, 'older'), path);
    const again = profileIn(folder);
    expect(again.open()).toMatchObject({ code: 'behind', readable: false, lost: { count: 2 } });
    expect(again.accept()).toBeNull();
    expect(namesIn(again.store, partnerId)).toEqual(['Ada']);
    addPerson(again.store, partnerId, 'Dora');
    again.close();
    expect(namesIn(openedIn(folder).store, partnerId)).toEqual(['Ada', 'Dora']);
  });
});

it('is told where the whole folder is gone and is known to have been used, until the drive is back or the user starts fresh', () => {
  const folder = newFolder();
  const profile = openedIn(folder);
  const partnerId = addPartner(profile.store, 'Fjordline');
  addPerson(profile.store, partnerId, 'Ada');
  profile.close();
  const away = `${folder}-away`;
  renameSync(folder, away);
  const known = profileIn(folder, { wasUsed: true });
  expect(known.open()).toMatchObject({ code: 'missing', backups: [] });
  // The drive is connected again: its folder takes the place of the empty one.
  rmSync(folder, { recursive: true });
  renameSync(away, folder);
  expect(known.open()).toBeNull();
  expect(namesIn(known.store, partnerId)).toEqual(['Ada']);
  known.close();
  rmSync(folder, { recursive: true });
  expect(known.open()).toMatchObject({ code: 'missing' });
  expect(known.startFresh()).toBeNull();
  // Of a folder that nobody knows, it is a first start.
  expect(profileIn(newFolder(), { wasUsed: false }).open()).toBeNull();
});
