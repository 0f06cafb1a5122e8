import fs, {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { asideFolder, databasePath } from '#electron/db/file/profile-files.ts';
import type { ProfileNotice } from '#shared/ipc/types.ts';
import { mountSmallDisk } from '../../../fixtures/small-disk.ts';
import { addPartner, addPerson, namesIn, newFolder, openedIn } from '../profile-folder.ts';

function withBackup(folder: string) {
  const profile = openedIn(folder);
  const partnerId = addPartner(profile.store, 'Fjordline');
  addPerson(profile.store, partnerId, 'Ada');
  const backup = profile.backUp('quit')?.file ?? '';
  addPerson(profile.store, partnerId, 'Bea');
  return { profile, partnerId, backup };
}

describe('a restore that fails has not happened, now or later', () => {
  it('when the backup of the present state cannot be made', () => {
    const folder = newFolder();
    const { profile, partnerId, backup } = withBackup(folder);
    const { backups } = { backups: join(folder, 'backups') };
    const [name] = readdirSync(backups);
    // The copy can be read, and nothing can be written where backups go.
    const moved = join(folder, 'moved');
    renameSync(backups, moved);
    mkdirSync(backups);
    copyFileSync(join(moved, name ?? ''), join(backups, name ?? ''));
    const disk = mountSmallDisk(backups, 1);
    if (disk === null) return;
    try {
      disk.fill();
      expect(() => profile.restore(backup)).toThrow(expect.objectContaining({ code: 'disk-full' }) as Error);
    } finally {
      disk[Symbol.dispose]();
    }
    addPerson(profile.store, partnerId, 'Cem');
    profile.close();
    expect(namesIn(openedIn(folder).store, partnerId)).toEqual(['Ada', 'Bea', 'Cem']);
    expect(readdirSync(folder).filter((each) => each.includes('restored'))).toEqual([]);
  });

  it('when the present file cannot be moved aside', () => {
    const folder = newFolder();
    const { profile, partnerId, backup } = withBackup(folder);
    // A folder under every name that the file could get.
    const aside = asideFolder(folder);
    writeFileSync(aside, 'no folder');
    expect(() => profile.restore(backup)).toThrow(/EEXIST/);
    rmSync(aside);
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada', 'Bea']);
    addPerson(profile.store, partnerId, 'Cem');
    profile.close();
    expect(namesIn(openedIn(folder).store, partnerId)).toEqual(['Ada', 'Bea', 'Cem']);
    expect(readdirSync(folder).filter((each) => each.includes('restored'))).toEqual([]);
  });

  it('when the app was ended before it was decided', () => {
    const folder = newFolder();
    const { profile, partnerId, backup } = withBackup(folder);
    profile.close();
    copyFileSync(join(folder, 'backups', backup), `${databasePath(folder)}.restored.part`);
    expect(namesIn(openedIn(folder).store, partnerId)).toEqual(['Ada', 'Bea']);
    expect(existsSync(`${databasePath(folder)}.restored.part`)).toBe(false);
  });

  it('when what was decided is no sound profile any more', () => {
    const folder = newFolder();
    const { profile, partnerId } = withBackup(folder);
    profile.close();
    writeFileSync(`${databasePath(folder)}.restored`, 'cut short');
    expect(namesIn(openedIn(folder).store, partnerId)).toEqual(['Ada', 'Bea']);
  });
});

it('a restore that was decided is completed at the next start, which says so', () => {
  const folder = newFolder();
  const { profile, partnerId, backup } = withBackup(folder);
  profile.close();
  copyFileSync(join(folder, 'backups', backup), `${databasePath(folder)}.restored`);
  const notices: ProfileNotice[] = [];
  const next = openedIn(folder, { onNotice: (notice) => notices.push(notice) });
  expect(namesIn(next.store, partnerId)).toEqual(['Ada']);
  expect(notices).toEqual(['restore-finished']);
  next.close();
  expect(next.open()).toBeNull();
  expect(notices).toHaveLength(1);
});

it('private copies that were cut short are gone after the next start', () => {
  const folder = newFolder();
  openedIn(folder).close();
  mkdirSync(join(folder, '.look-abc'));
  writeFileSync(join(folder, '.look-abc', 'copy.sqlite'), 'everything');
  mkdirSync(join(folder, 'backups'), { recursive: true });
  const outside = join(tmpdir(), `rapport-look-${process.pid}`);
  mkdirSync(outside);
  for (const name of [
    'rapport.sqlite.restored.part',
    'rapport.sqlite.restored.part-journal',
    'rapport.sqlite.rescued.part',
    join('backups', 'rapport-20260101-000000000-quit-1.sqlite.part'),
  ])
    writeFileSync(join(folder, name), 'everything');
  openedIn(folder);
  const left = readdirSync(folder, { recursive: true }).map(String);
  expect(left.filter((name) => /look|part/.test(name))).toEqual([]);
  expect(existsSync(outside)).toBe(false);
});

describe('a restore whose files cannot be moved', () => {
  const rename = fs.renameSync;

  afterEach(() => {
    fs.renameSync = rename;
    syncBuiltinESMExports();
  });

  /** Lets the renames that `isRefused` picks fail, as a virus scanner that holds a file does on Windows; they are counted from 1. */
  function refuseRenames(isRefused: (count: number, to: string) => boolean): void {
    let count = 0;
    fs.renameSync = (from, to) => {
      count += 1;
      if (isRefused(count, String(to))) throw Object.assign(new Error('EPERM: refused'), { code: 'EPERM' });
      rename(from, to);
    };
    syncBuiltinESMExports();
  }

  function release(): void {
    fs.renameSync = rename;
    syncBuiltinESMExports();
  }

  it('takes back what was moved aside when the copy cannot be put in its place', () => {
    const folder = newFolder();
    const { profile, partnerId, backup } = withBackup(folder);
    let isRefused = false;
    // Once: the roll-back puts the file from before under the same name.
    refuseRenames((_, to) => {
      const isThis = !isRefused && to === databasePath(folder);
      isRefused ||= isThis;
      return isThis;
    });
    expect(() => profile.restore(backup)).toThrow(/EPERM/);
    release();
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada', 'Bea']);
    addPerson(profile.store, partnerId, 'Cem');
    profile.close();
    expect(namesIn(openedIn(folder).store, partnerId)).toEqual(['Ada', 'Bea', 'Cem']);
    expect(readdirSync(folder).filter((each) => each.includes('restored'))).toEqual([]);
    expect(readdirSync(asideFolder(folder))).toEqual([]);
    expect(isRefused).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6])('has happened or has not, whichever rename fails: number %i', (failing) => {
    const folder = newFolder();
    const { profile, partnerId, backup } = withBackup(folder);
    refuseRenames((count) => count === failing);
    let thrown = false;
    try {
      profile.restore(backup);
    } catch {
      thrown = true;
    }
    release();
    const expected = thrown ? ['Ada', 'Bea'] : ['Ada'];
    expect(namesIn(profile.store, partnerId)).toEqual(expected);
    profile.close();
    expect(namesIn(openedIn(folder).store, partnerId)).toEqual(expected);
    expect(readdirSync(folder).filter((each) => each.includes('restored'))).toEqual([]);
  });
});
