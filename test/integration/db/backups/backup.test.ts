import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backupFolder } from '#electron/db/backups/backup-list.ts';
import { asideFolder, databasePath } from '#electron/db/file/profile-files.ts';
import type { Profile } from '#electron/db/profile/profile.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { localDate } from '#shared/reading/calendar.ts';
import {
  addPartner,
  addPerson,
  command,
  namesIn,
  newFolder,
  openedIn,
  profileIn,
} from '../profile-folder.ts';

const DAY = 86_400_000;
const noon = new Date(2026, 4, 12, 12).getTime();

function dateOf(at: number): IsoDate {
  return localDate(new Date(at));
}

function backUp(profile: Profile, reason: 'daily' | 'quit' = 'quit') {
  const info = profile.backUp(reason);
  if (info === null) throw new Error('no backup was made');
  return info;
}

describe('a backup', () => {
  it('holds everything, is a profile of its own, and is made once for each state', () => {
    const folder = newFolder();
    const profile = openedIn(folder, { now: () => noon });
    expect(profile.backUp('quit')).toBeNull();
    const partnerId = addPartner(profile.store, 'Fjordline');
    const info = backUp(profile);
    expect(info).toMatchObject({ reason: 'quit', at: noon });
    expect(info.bytes).toBe(statSync(join(backupFolder(folder), info.file)).size);
    expect(profile.backUp('quit')).toBeNull();
    expect(profile.backups()).toEqual([info]);
    addPerson(profile.store, partnerId, 'Ada');
    expect(backUp(profile).file).not.toBe(info.file);

    const other = newFolder();
    copyFileSync(join(backupFolder(folder), info.file), databasePath(other));
    expect(namesIn(openedIn(other).store, partnerId)).toEqual([]);
    expect(readdirSync(backupFolder(folder)).every((name) => name.endsWith('.sqlite'))).toBe(true);
  });

  it('is made once a day, whatever made it', () => {
    let now = noon;
    const profile = openedIn(newFolder(), { now: () => now });
    const id = addPartner(profile.store, 'Fjordline');
    expect(profile.backUpDaily('2026-05-12' as IsoDate)?.reason).toBe('daily');
    profile.store.commit(command('rename'), [change('partner', id, { name: 'a' })]);
    expect(profile.backUpDaily('2026-05-12' as IsoDate)).toBeNull();
    now += DAY;
    expect(profile.backUpDaily('2026-05-13' as IsoDate)?.reason).toBe('daily');
  });

  it('is made at the start, also on the same day, when the session before ended without one', () => {
    const folder = newFolder();
    const profile = openedIn(folder, { now: () => noon });
    addPartner(profile.store, 'Fjordline');
    expect(profile.backUpDaily(dateOf(noon))).not.toBeNull();
    addPartner(profile.store, 'Aurora');
    profile.close();
    profile.open();
    expect(profile.backUpDaily(dateOf(noon))).not.toBeNull();
    expect(profile.backUpDaily(dateOf(noon))).toBeNull();
  });

  it('makes room for newer ones: ten, and one a day for fourteen days', () => {
    let now = noon;
    const profile = openedIn(newFolder(), { now: () => now });
    const id = addPartner(profile.store, 'Fjordline');
    for (let n = 0; n < 60; n += 1) {
      now += DAY / 3;
      profile.store.commit(command('rename'), [change('partner', id, { name: `name ${n}` })]);
      backUp(profile);
    }
    const kept = profile.backups();
    const days = new Set(kept.map(({ at }) => new Date(at).toDateString()));
    expect(days.size).toBe(14);
    expect(kept.length).toBeGreaterThanOrEqual(14 + 6);
    expect(kept.length).toBeLessThanOrEqual(24);
    expect(kept[0]?.at).toBe(now);
  });
});

describe('a clock that was wrong', () => {
  it('costs no backup: the one that was just made stays, and the days that come have theirs', () => {
    let now = new Date(2036, 0, 1, 12).getTime();
    const folder = newFolder();
    const profile = openedIn(folder, { now: () => now });
    const id = addPartner(profile.store, 'Fjordline');
    const edit = () =>
      profile.store.commit(command('rename'), [change('partner', id, { name: `at ${now}` })]);
    for (let day = 0; day < 20; day += 1) {
      now += DAY;
      edit();
      backUp(profile, 'daily');
    }
    now = noon;
    for (let day = 0; day < 20; day += 1) {
      edit();
      const made = profile.backUpDaily(dateOf(now));
      expect(made?.at).toBe(now);
      expect(existsSync(join(backupFolder(folder), made?.file ?? ''))).toBe(true);
      expect(profile.backups()[0]).toEqual(made);
      now += DAY;
    }
    expect(profile.backups().filter(({ at }) => at < now).length).toBeGreaterThanOrEqual(14);
  });

  it('does not take a backup of tomorrow for the one of the day', () => {
    let now = noon + 1_000;
    const profile = openedIn(newFolder(), { now: () => now });
    addPartner(profile.store, 'Fjordline');
    expect(profile.backUpDaily(dateOf(now))?.at).toBe(now);
    now = noon;
    addPartner(profile.store, 'Aurora');
    expect(profile.backUpDaily(dateOf(now))?.at).toBe(now);
  });

  it('puts new backups before those of earlier versions, whose names have no number', () => {
    const folder = newFolder();
    const profile = openedIn(folder, { now: () => noon });
    addPartner(profile.store, 'Fjordline');
    const { file } = backUp(profile);
    const old = 'rapport-20360101-120000000-quit.sqlite';
    renameSync(join(backupFolder(folder), file), join(backupFolder(folder), old));
    addPartner(profile.store, 'Aurora');
    const made = backUp(profile);
    expect(profile.backups().map((backup) => backup.file)).toEqual([made.file, old]);
  });
});

describe('the folder of the backups', () => {
  it.each([
    ['a file in its place', (place: string) => writeFileSync(place, 'mine')],
    ['a link to nowhere in its place', (place: string) => symlinkSync(join(place, 'nowhere'), place)],
  ])('%s: no backup, no data lost, nothing overwritten', (_, spoil) => {
    const folder = newFolder();
    const profile = openedIn(folder);
    const partnerId = addPartner(profile.store, 'Fjordline');
    spoil(backupFolder(folder));
    expect(() => profile.backUp('quit')).toThrow(/file-unwritable: backups/);
    addPerson(profile.store, partnerId, 'Ada');
    expect(profile.backups()).toEqual([]);
    profile.close();
    expect(profile.open()).toBeNull();
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
    expect(lstatSync(backupFolder(folder)).isDirectory()).toBe(false);
  });

  it('can be a link to another folder', () => {
    const folder = newFolder();
    const elsewhere = newFolder();
    symlinkSync(elsewhere, backupFolder(folder));
    const profile = openedIn(folder);
    addPartner(profile.store, 'Fjordline');
    const { file } = backUp(profile);
    expect(readdirSync(elsewhere)).toEqual([file]);
    expect(profile.restore(file)).toBeNull();
  });

  it('keeps what is not a backup, whatever its name', () => {
    const folder = newFolder();
    const profile = openedIn(folder);
    addPartner(profile.store, 'Fjordline');
    const place = backupFolder(folder);
    const names = [
      'rapport-20260101-120000000-quit-7.sqlite',
      'rapport-20260101-120000000-quit-8.sqlite.part',
      'notes.txt',
    ];
    for (const name of names.slice(0, 2)) mkdirSync(join(place, name), { recursive: true });
    writeFileSync(join(place, 'notes.txt'), 'mine');
    const made = backUp(profile);
    expect(profile.backups()).toEqual([made]);
    expect(readdirSync(place).toSorted()).toEqual([...names, made.file].toSorted());
  });

  it('is worked through when there are thousands', () => {
    const folder = newFolder();
    const profile = openedIn(folder, { now: () => noon });
    addPartner(profile.store, 'Fjordline');
    const first = backUp(profile);
    const content = readFileSync(join(backupFolder(folder), first.file)).subarray(0, 100);
    for (let n = 2; n < 3_000; n += 1) {
      writeFileSync(join(backupFolder(folder), `rapport-20200101-000000000-quit-${n}.sqlite`), content);
    }
    addPartner(profile.store, 'Aurora');
    const made = backUp(profile);
    expect(profile.backups()[0]).toEqual(made);
    expect(profile.backups().length).toBeLessThanOrEqual(24);
  });
});

describe('restoring', () => {
  it('puts the earlier state in place, and the present one becomes a backup first', () => {
    const folder = newFolder();
    const profile = openedIn(folder);
    const partnerId = addPartner(profile.store, 'Fjordline');
    addPerson(profile.store, partnerId, 'Ada');
    const earlier = backUp(profile);
    addPerson(profile.store, partnerId, 'Bea');

    expect(profile.restore(earlier.file)).toBeNull();
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
    expect(profile.store.undoState().undo?.name).toBe('Add Ada');
    expect(readdirSync(asideFolder(folder))).toHaveLength(1);

    const [present] = profile.backups();
    expect(present?.reason).toBe('before-restore');
    addPerson(profile.store, partnerId, 'Cem');
    expect(profile.restore(present?.file ?? '')).toBeNull();
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada', 'Bea']);
  });

  it('is the way out of a damaged profile, whose log does not get mixed in', () => {
    const folder = newFolder();
    const profile = openedIn(folder);
    const partnerId = addPartner(profile.store, 'Fjordline');
    const { file } = backUp(profile);
    addPerson(profile.store, partnerId, 'Ada');
    const path = databasePath(folder);
    const log = readFileSync(`${path}-wal`);
    profile.close();
    writeFileSync(path, Buffer.alloc(9_000, 7));
    writeFileSync(`${path}-wal`, log);
    expect(profile.open()).toMatchObject({ code: 'foreign', backups: [{ file }] });
    expect(profile.restore(file)).toBeNull();
    expect(namesIn(profile.store, partnerId)).toEqual([]);
    profile.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(readdirSync(asideFolder(folder)).map((name) => name.replace(/^.*sqlite/, ''))).toEqual([
      '',
      '-wal',
    ]);
  });

  it('refuses a damaged, a later and an unknown backup, and leaves the profile as it is', () => {
    const folder = newFolder();
    const profile = openedIn(folder);
    const partnerId = addPartner(profile.store, 'Fjordline');
    const damaged = backUp(profile).file;
    addPerson(profile.store, partnerId, 'Ada');
    const later = backUp(profile).file;
    const bytes = readFileSync(join(backupFolder(folder), damaged));
    writeFileSync(join(backupFolder(folder), damaged), bytes.fill(0xff, 5_000, 30_000));
    const db = new Database(join(backupFolder(folder), later));
    db.pragma('user_version = 99');
    db.close();
    for (const file of [damaged, later]) {
      expect(() => profile.restore(file)).toThrow(
        expect.objectContaining({ code: 'backup-damaged' }) as Error,
      );
    }
    for (const file of ['nothing.sqlite', '../rapport.sqlite', '']) {
      expect(() => profile.restore(file)).toThrow(expect.objectContaining({ code: 'not-found' }) as Error);
    }
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
    addPerson(profile.store, partnerId, 'Bea');
    expect(readdirSync(folder).toSorted()).toEqual([
      'backups',
      'rapport.sqlite',
      'rapport.sqlite-saved',
      'rapport.sqlite-wal',
    ]);
  });

  it('that was cut short is completed at the next start', () => {
    const folder = newFolder();
    const profile = openedIn(folder);
    const partnerId = addPartner(profile.store, 'Fjordline');
    const { file } = backUp(profile);
    addPerson(profile.store, partnerId, 'Ada');
    profile.close();
    // As after a crash between moving the old file away and putting the new one in its place.
    copyFileSync(join(backupFolder(folder), file), `${databasePath(folder)}.restored`);
    renameSync(databasePath(folder), join(folder, 'moved-away'));
    expect(profileIn(folder).open()).toBeNull();
    expect(existsSync(`${databasePath(folder)}.restored`)).toBe(false);
  });
});
