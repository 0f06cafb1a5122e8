import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLog } from '#electron/services/log/log.ts';
import { openSettings } from '#electron/services/settings/settings-file.ts';
import { writeFileAtomic } from '#electron/files/write-file-atomic.ts';
import { databasePath } from '#electron/db/file/profile-files.ts';
import { addPartner, addPerson, newFolder, openedIn, profileIn } from '../profile-folder.ts';

const knowsModes = process.platform !== 'win32';
let umask = 0;

// Nothing is taken away by the system: what is private is so by the app's own doing.
beforeAll(() => {
  umask = process.umask(0);
});
afterAll(() => {
  process.umask(umask);
});

/** What others may do anywhere in a folder, the folder itself included. */
function openToOthers(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return [folder, ...paths].flatMap((path) => {
    const found = lstatSync(path);
    const wanted = found.isDirectory() ? 0o700 : 0o600;
    const mode = found.mode & 0o777;
    return !knowsModes || mode === wanted ? [] : [`${path}: ${mode.toString(8)}`];
  });
}

it('everything that a session leaves is its owner’s alone, at every moment that can be looked at', async () => {
  const folder = join(newFolder(), 'deep', 'profile');
  const log = openLog(join(folder, 'logs'), folder);
  const settings = openSettings(join(folder, 'settings.json'));
  log.info('started');
  await log.flush();
  await settings.change({ theme: 'dark' });
  const profile = openedIn(folder);
  const partnerId = addPartner(profile.store, 'Fjordline');
  expect(existsSync(`${databasePath(folder)}-wal`)).toBe(true);
  expect(openToOthers(folder)).toEqual([]);
  const backup = profile.backUp('quit');
  expect(openToOthers(folder)).toEqual([]);

  // As a crash leaves it: commits in the log, which are looked at in a copy.
  addPerson(profile.store, partnerId, 'Ada');
  const crashed = newFolder();
  for (const suffix of ['', '-wal'])
    copyFileSync(databasePath(folder) + suffix, databasePath(crashed) + suffix);
  openedIn(crashed);
  expect(openToOthers(crashed)).toEqual([]);

  expect(profile.restore(backup?.file ?? '')).toBeNull();
  expect(openToOthers(folder)).toEqual([]);
  profile.close();
  writeFileSync(databasePath(folder), 'Dear diary');
  writeFileSync(join(folder, 'settings.json'), 'no JSON');
  openSettings(join(folder, 'settings.json'));
  expect(profile.open()?.code).toBe('foreign');
  expect(profile.startFresh()).toBeNull();
  profile.close();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const part of ['rapport.log', 'settings.json.damaged', 'before-restore', 'set-aside'])
    expect(names.join(' ')).toContain(part);
  expect(openToOthers(folder)).toEqual([]);
});

it('a file that others could write is narrowed before a log is made beside it', () => {
  const folder = newFolder();
  const connection = new Database(databasePath(folder));
  connection.close();
  chmodSync(databasePath(folder), 0o666);
  const profile = openedIn(folder);
  addPartner(profile.store, 'Fjordline');
  expect(openToOthers(folder)).toEqual([]);
});

it('a folder of an earlier version is narrowed at the start; what belongs to others is left alone', () => {
  const folder = newFolder();
  const profile = openedIn(folder);
  addPartner(profile.store, 'Fjordline');
  profile.backUp('quit');
  profile.close();
  for (const name of ['set-aside', 'logs']) mkdirSync(join(folder, name));
  for (const name of ['settings.json', 'set-aside/rapport-1.sqlite-wal', 'logs/rapport.log.1', 'mine.txt'])
    writeFileSync(join(folder, name), 'x');
  const target = join(newFolder(), 'of another program');
  writeFileSync(target, 'x');
  chmodSync(target, 0o644);
  symlinkSync(target, join(folder, 'backups', 'link'));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!lstatSync(path).isSymbolicLink()) chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
  }
  chmodSync(folder, 0o755);
  expect(profile.open()).toBeNull();
  const others = openToOthers(folder).map((line) => line.slice(folder.length + 1));
  // The link's own mode says nothing.
  expect(others.filter((line) => !line.startsWith('backups/link'))).toEqual(
    knowsModes ? ['mine.txt: 644'] : [],
  );
  expect(statSync(target).mode & 0o777).toBe(knowsModes ? 0o644 : 0o666);
});

it('a folder that may not be narrowed is opened all the same', () => {
  if (process.geteuid?.() !== 0 || process.seteuid === undefined) return expectOwnFolder();
  const folder = newFolder();
  const profile = openedIn(folder);
  addPartner(profile.store, 'Fjordline');
  profile.close();
  // Owned by somebody else, who lets everybody write.
  chmodSync(folder, 0o777);
  chmodSync(databasePath(folder), 0o666);
  process.seteuid(65_534);
  try {
    expect(profileIn(folder).open()).toBeNull();
  } finally {
    process.seteuid(0);
  }
  expect(statSync(folder).mode & 0o777).toBe(0o777);
});

/** Where nobody can become somebody else: what the owner may not do is not given. */
function expectOwnFolder(): void {
  const folder = newFolder();
  const profile = openedIn(folder);
  profile.close();
  chmodSync(databasePath(folder), 0o444);
  profile.open();
  expect(statSync(databasePath(folder)).mode & 0o777).toBe(knowsModes ? 0o400 : 0o444);
}

it('what the user saves elsewhere gets the modes that the system gives', async () => {
  const path = join(newFolder(), 'Plan.pdf');
  await writeFileAtomic(path, 'x');
  expect(statSync(path).mode & 0o777).toBe(0o666);
});
