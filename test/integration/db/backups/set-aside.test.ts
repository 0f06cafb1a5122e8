import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backupFolder } from '#electron/db/backups/backup-list.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { asideFolder, databasePath, moveAside, stampOf } from '#electron/db/file/profile-files.ts';
import { listAside, lookInside, pruneAside, removeAside } from '#electron/db/backups/set-aside.ts';
import { addPartner, addPerson, namesIn, newFolder, openedIn, profileIn } from '../profile-folder.ts';

const DAY = 86_400_000;
const noon = Date.UTC(2026, 4, 12, 12);
const newest = migrations.length;

/** A folder in which the data of Fjordline, its newest change only in the log, had to make room for that of Aurora. */
function withOneAside() {
  const source = newFolder();
  const old = openedIn(source, { now: () => noon });
  const fjordline = addPartner(old.store, 'Fjordline');
  old.tidy();
  addPerson(old.store, fjordline, 'Ada');
  const folder = newFolder();
  for (const suffix of ['', '-wal'])
    copyFileSync(databasePath(source) + suffix, databasePath(folder) + suffix);
  moveAside(folder, noon, 'replaced');
  const profile = profileIn(folder, { now: () => noon });
  profile.open();
  if (profile.writableStore === null) profile.startFresh();
  addPartner(profile.store, 'Aurora');
  const [aside] = listAside(folder, newest);
  if (aside === undefined) throw new Error('nothing was set aside');
  return { folder, profile, fjordline, file: aside.file, aside };
}

it('lists what had to make room, with its size, its log included, and what it is', () => {
  const { folder, aside } = withOneAside();
  expect(aside).toMatchObject({ at: noon, holds: 'profile', why: 'replaced' });
  const names = readdirSync(asideFolder(folder));
  expect(names).toHaveLength(2);
  const sizes = names.map((name) => readFileSync(join(asideFolder(folder), name)).length);
  expect(aside.bytes).toBe(sizes.reduce((a, b) => a + b));

  const place = asideFolder(folder);
  writeFileSync(join(place, `rapport-${stampOf(noon + DAY)}.sqlite`), 'Dear diary');
  writeFileSync(join(place, `rapport-${stampOf(noon + 2 * DAY)}-2.sqlite-wal`), 'the log of a lost file');
  writeFileSync(join(place, 'mine.txt'), 'mine');
  mkdirSync(join(place, `rapport-${stampOf(noon)}-3.sqlite`));
  copyFileSync(join(place, aside.file), join(place, `not-restored-${noon + 3 * DAY}.sqlite`));
  expect(listAside(folder, newest).map(({ at, holds }) => [(at - noon) / DAY, holds])).toEqual([
    [3, 'profile'],
    [2, 'log'],
    [1, 'other'],
    [0, 'profile'],
  ]);
  expect(listAside(folder, newest - 1)[0]?.holds).toBe('newer');
});

it('can be looked into and restored, with its log, and what was there becomes a backup first', () => {
  const { folder, profile, file, fjordline } = withOneAside();
  expect(lookInside(folder, 'set-aside', file, newest)).toEqual({
    partners: ['Fjordline'],
    people: 1,
    lastChangeAt: noon,
  });
  const before = readFileSync(join(asideFolder(folder), file));
  expect(profile.restoreAside(file)).toBeNull();
  expect(namesIn(profile.store, fjordline)).toEqual(['Ada']);
  expect(profile.backups().map(({ reason }) => reason)).toEqual(['before-restore', 'set-aside']);
  // The file itself stays.
  expect(readFileSync(join(asideFolder(folder), file)).equals(before)).toBe(true);
  const [present] = profile.backups();
  expect(lookInside(folder, 'backups', present?.file ?? '', newest)).toMatchObject({ partners: ['Aurora'] });
});

it('is refused when it is damaged, of a later version or unknown; the profile stays as it is', () => {
  const { folder, profile, file } = withOneAside();
  const path = join(asideFolder(folder), file);
  const good = readFileSync(path);
  const refusals: readonly [() => void, string][] = [
    [() => writeFileSync(path, Buffer.from(good).fill(0xff, 5_000, 30_000)), 'backup-damaged'],
    [() => writeFileSync(path, good.subarray(0, 9_000)), 'backup-damaged'],
    [() => writeFileSync(path, 'Dear diary'), 'backup-damaged'],
    [
      () => {
        const later = Buffer.from(good);
        later.writeUInt32BE(99, 60);
        writeFileSync(path, later);
      },
      'backup-damaged',
    ],
  ];
  for (const [spoil, code] of refusals) {
    writeFileSync(`${path}-wal`, '');
    spoil();
    expect(() => profile.restoreAside(file)).toThrow(expect.objectContaining({ code }) as Error);
    expect(() => lookInside(folder, 'set-aside', file, newest)).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  }
  for (const name of ['../rapport.sqlite', 'nothing.sqlite', '', '../backups/x']) {
    for (const place of ['set-aside', 'backups'] as const)
      expect(() => lookInside(folder, place, name, newest)).toThrow(/not-found/);
    expect(() => removeAside(folder, name, newest)).toThrow(/not-found/);
    expect(() => profile.restoreAside(name)).toThrow(/not-found/);
  }
  expect(profile.backups()).toEqual([]);
  expect(existsSync(backupFolder(folder))).toBe(false);
});

it('goes when the user deletes it, with its log and nothing else', () => {
  const { folder, file } = withOneAside();
  const place = asideFolder(folder);
  const other = `rapport-${stampOf(noon)}-2.sqlite`;
  for (const name of [other, `${other}-wal`, 'mine.txt']) writeFileSync(join(place, name), 'x');
  removeAside(folder, file, newest);
  expect(readdirSync(place).toSorted()).toEqual(['mine.txt', other, `${other}-wal`].toSorted());
});

it('goes by itself only when five newer ones and ten backups of thirty days later are there', () => {
  const folder = newFolder();
  mkdirSync(asideFolder(folder));
  mkdirSync(backupFolder(folder));
  const asides = Array.from({ length: 8 }, (_, day) => `rapport-${stampOf(noon + day * DAY)}.sqlite`);
  for (const name of asides) writeFileSync(join(asideFolder(folder), name), 'x');
  writeFileSync(join(asideFolder(folder), `${asides[0] ?? ''}-wal`), 'x');
  const backUpOn = (day: number, n: number): void =>
    writeFileSync(join(backupFolder(folder), `rapport-${stampOf(noon + day * DAY)}-quit-${n}.sqlite`), 'x');
  const left = (): number => {
    pruneAside(folder, newest);
    return listAside(folder, newest).length;
  };
  expect(left()).toBe(8);
  // A clock that jumped ahead makes a few backups of the far future.
  for (let n = 1; n < 10; n += 1) backUpOn(3_650, n);
  expect(left()).toBe(8);
  for (let n = 10; n < 20; n += 1) backUpOn(31, n);
  expect(left()).toBe(7);
  expect(readdirSync(asideFolder(folder))).not.toContain(`${asides[0] ?? ''}-wal`);
  for (let n = 20; n < 30; n += 1) backUpOn(400, n);
  expect(left()).toBe(5);
  expect(listAside(folder, newest).map(({ file }) => file)).toEqual(asides.slice(3).toReversed());
  expect(existsSync(backupFolder(folder))).toBe(true);
});
