import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID } from '#electron/db/engine/connection.ts';
import { asideFolder, databasePath } from '#electron/db/file/profile-files.ts';
import type { Profile } from '#electron/db/profile/profile.ts';
import type { ProfileProblem } from '#shared/ipc/types.ts';
import { change } from '#shared/model/change.ts';
import type { PartnerId } from '#shared/model/id.ts';
import {
  addPartner,
  addPerson,
  command,
  namesIn,
  newFolder,
  openedIn,
  profileIn,
} from '../profile-folder.ts';

/** A folder with a profile of a few hundred people, closed. */
function filledFolder(): { folder: string; path: string; partnerId: PartnerId } {
  const folder = newFolder();
  const profile = openedIn(folder);
  const partnerId = addPartner(profile.store, 'Fjordline');
  const people = Array.from({ length: 300 }, (_, n) =>
    change('person', `p${n}`, { partnerId, name: `Person ${n}` }),
  );
  profile.store.commit(command('import'), people);
  profile.close();
  return { folder, path: databasePath(folder), partnerId };
}

/** A copy of an open profile as a crash leaves it: the newest commits are only in the log. */
function crashedCopy(): { folder: string; path: string; partnerId: PartnerId } {
  const source = newFolder();
  const profile = openedIn(source);
  const partnerId = addPartner(profile.store, 'Fjordline');
  addPerson(profile.store, partnerId, 'Ada');
  const folder = newFolder();
  for (const suffix of ['', '-wal'])
    copyFileSync(databasePath(source) + suffix, databasePath(folder) + suffix);
  return { folder, path: databasePath(folder), partnerId };
}

/** Files of the folder with their content, to see that nothing was touched. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(names.map(({ name }) => [name, readFileSync(join(folder, name), 'base64')]));
}

function setVersion(path: string, version: number): void {
  const db = new Database(path);
  db.pragma(`user_version = ${version}`);
  db.close();
}

function overwrite(path: string, from: number, to: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xff, from, Math.min(to, bytes.length));
  writeFileSync(path, bytes);
}

function openWithProblem(profile: Profile): ProfileProblem {
  const problem = profile.open();
  if (problem === null) throw new Error('opened without a problem');
  return problem;
}

describe('a file that cannot be used is named, left alone, and can be moved aside', () => {
  const cases: readonly [string, (path: string) => void, ProfileProblem['code']][] = [
    ['a damaged page', (path) => overwrite(path, 4_096, 40_000), 'damaged'],
    ['a damaged page in the middle', (path) => overwrite(path, 90_000, 95_000), 'damaged'],
    ['a file that was cut short', (path) => truncateSync(path, 50_000), 'damaged'],
    ['a text file', (path) => writeFileSync(path, 'Dear diary, '.repeat(100)), 'foreign'],
    [
      'a picture of a few bytes',
      (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47])),
      'foreign',
    ],
    [
      'the database of another app',
      (path) => {
        writeFileSync(path, '');
        const db = new Database(path);
        db.exec('CREATE TABLE bookmarks (url TEXT)');
        db.close();
      },
      'foreign',
    ],
    ['a file of a later version', (path) => setVersion(path, 99), 'newer'],
  ];

  it.each(cases)('%s', (_, spoil, code) => {
    const { folder, path } = filledFolder();
    spoil(path);
    const before = contentOf(folder);
    const profile = profileIn(folder);
    const problem = openWithProblem(profile);
    expect(problem).toMatchObject({ code, path });
    expect(problem.detail).not.toBe('');
    expect(contentOf(folder)).toEqual(before);
    expect(profile.open()?.code).toBe(code);

    expect(profile.startFresh()).toBeNull();
    expect(profile.store.partners()).toEqual([]);
    const aside = readdirSync(asideFolder(folder));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(asideFolder(folder), aside[0] ?? ''), 'base64')).toBe(before['rapport.sqlite']);
  });

  it('an empty file is damage where there are backups, and a beginning where there are none', () => {
    const { folder, path } = filledFolder();
    const profile = openedIn(folder);
    profile.backUp('quit');
    profile.close();
    writeFileSync(path, '');
    expect(openWithProblem(profile)).toMatchObject({ code: 'damaged', readable: false });
    const empty = newFolder();
    writeFileSync(databasePath(empty), '');
    expect(profileIn(empty).open()).toBeNull();
  });

  it('a damaged file keeps the log beside it, also when it is moved', () => {
    const { folder, path } = crashedCopy();
    overwrite(`${path}-wal`, 0, 20); // SQLite ignores a log without its header …
    overwrite(path, 100, 4_096); // … and finds a first page that is none
    const before = contentOf(folder);
    const profile = profileIn(folder);
    expect(openWithProblem(profile).code).toBe('damaged');
    expect(contentOf(folder)).toEqual(before);
    profile.startFresh();
    expect(readdirSync(asideFolder(folder)).map((name) => name.replace(/^.*sqlite/, ''))).toEqual([
      '',
      '-wal',
    ]);
  });

  it('a log without its file is told, and kept', () => {
    const { folder, path } = crashedCopy();
    const log = readFileSync(`${path}-wal`);
    writeFileSync(`${path}-wal`, log);
    const lonely = newFolder();
    copyFileSync(`${path}-wal`, `${databasePath(lonely)}-wal`);
    const profile = profileIn(lonely);
    expect(openWithProblem(profile).code).toBe('missing');
    expect(readFileSync(`${databasePath(lonely)}-wal`).equals(log)).toBe(true);
    expect(profile.startFresh()).toBeNull();
    const [kept] = readdirSync(asideFolder(lonely));
    expect(readFileSync(join(asideFolder(lonely), kept ?? '')).equals(log)).toBe(true);
    expect(existsSync(folder)).toBe(true);
  });
});

describe('a file of a later version', () => {
  it('is shown and not changed, also while its newest commits are in the log', () => {
    const { folder, path, partnerId } = crashedCopy();
    const db = new Database(path);
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('CREATE TABLE later (a TEXT)');
    db.pragma('user_version = 99');
    const later = newFolder();
    for (const suffix of ['', '-wal']) copyFileSync(path + suffix, databasePath(later) + suffix);
    db.close();
    const before = contentOf(later);
    const profile = profileIn(later);
    expect(openWithProblem(profile)).toMatchObject({ code: 'newer', readable: true });
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
    expect(() => addPartner(profile.store, 'Aurora')).toThrow(
      expect.objectContaining({ code: 'read-only' }) as Error,
    );
    expect(() => profile.store.undo()).toThrow(/read-only/);
    expect(contentOf(later)).toEqual(before);
    expect(folder).not.toBe(later);
  });
});

describe('a folder that may not be written', () => {
  /** Root may write everywhere; for such a moment it becomes somebody else. */
  function asOrdinaryUser<T>(work: () => T): T {
    if (process.geteuid?.() !== 0 || process.seteuid === undefined) return work();
    process.seteuid(65_534);
    try {
      return work();
    } finally {
      process.seteuid(0);
    }
  }

  it('is shown read-only, and written again once it is mended', () => {
    const { folder, path, partnerId } = filledFolder();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    const profile = profileIn(folder);
    asOrdinaryUser(() => {
      expect(openWithProblem(profile)).toMatchObject({ code: 'folder-read-only', readable: true });
      expect(namesIn(profile.store, partnerId)).toHaveLength(300);
      expect(() => addPartner(profile.store, 'Aurora')).toThrow(/read-only/);
      // The file is good: moving it away or putting another in its place is not offered.
      expect(() => profile.startFresh()).toThrow(/bad-request/);
    });
    expect(readdirSync(folder)).toEqual(['rapport.sqlite', 'rapport.sqlite-saved']);
    chmodSync(folder, 0o755);
    chmodSync(path, 0o644);
    expect(profile.open()).toBeNull();
    addPartner(profile.store, 'Aurora');
  });

  it('without a profile is named, too', () => {
    const folder = newFolder();
    chmodSync(folder, 0o555);
    asOrdinaryUser(() => {
      expect(openWithProblem(profileIn(folder))).toMatchObject({ code: 'folder-read-only', readable: false });
    });
    chmodSync(folder, 0o755);
  });

  it('with a file that may not even be read says so', () => {
    const { folder, path } = filledFolder();
    chmodSync(folder, 0o755);
    chmodSync(path, 0o000);
    asOrdinaryUser(() => {
      expect(openWithProblem(profileIn(folder))).toMatchObject({ code: 'unreadable', readable: false });
    });
  });

  it('cannot be read when something else has the name', () => {
    const folder = newFolder();
    mkdirSync(databasePath(folder));
    expect(openWithProblem(profileIn(folder))).toMatchObject({ code: 'unreadable', readable: false });
  });
});

describe('a profile that another process uses', () => {
  it('is left alone until the other has ended', () => {
    const folder = newFolder();
    const first = openedIn(folder);
    const partnerId = addPartner(first.store, 'Fjordline');
    const second = profileIn(folder);
    expect(openWithProblem(second)).toMatchObject({ code: 'in-use', readable: false });
    expect(() => second.store).toThrow(/profile-unavailable/);
    expect(() => second.startFresh()).toThrow(/bad-request/);
    addPerson(first.store, partnerId, 'Ada');
    first.close();
    expect(second.open()).toBeNull();
    expect(namesIn(second.store, partnerId)).toEqual(['Ada']);
  });
});

it('a crash leaves nothing to repair: what was committed is there', () => {
  const { folder, partnerId } = crashedCopy();
  const profile = openedIn(folder);
  expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
  expect(APPLICATION_ID).toBe(0x52_50_52_54);
});

it.each([
  ['person', 'notes TEXT', 'motes TEXT'],
  ['"command"', 'clockCounter INTEGER', 'clockCountes INTEGER'],
  ['draft', 'label TEXT', 'lacel TEXT'],
])('a column of %s that got another name by one bit is damage', (table, from, to) => {
  const folder = newFolder();
  const profile = openedIn(folder);
  addPartner(profile.store, 'Fjordline');
  profile.close();
  const path = databasePath(folder);
  const bytes = readFileSync(path);
  const at = bytes.indexOf(from, bytes.indexOf(`CREATE TABLE ${table} (`));
  bytes.write(to, at);
  writeFileSync(path, bytes);
  expect(profileIn(folder).open()).toMatchObject({
    code: 'damaged',
    detail: expect.stringContaining(table.replaceAll('"', '')),
  });
  expect(readFileSync(path).equals(bytes)).toBe(true);
});
