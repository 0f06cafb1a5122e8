import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { backupFolder } from '#electron/db/backups/backup-list.ts';
import { openForWriting } from '#electron/db/engine/connection.ts';
import { fold, readBytes } from '#electron/db/file/image.ts';
import { readLog } from '#electron/db/file/log-file.ts';
import { asideFolder, databasePath, savedPath } from '#electron/db/file/profile-files.ts';
import type { ProfileNotice } from '#shared/ipc/types.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { randomFrom, seedOfRun } from '../../../property/random.ts';
import { addPartner, addPerson, namesIn, newFolder, openedIn, profileIn } from '../profile-folder.ts';

const FILES = ['rapport.sqlite', 'rapport.sqlite-wal', 'rapport.sqlite-saved'];
const FRAME = 24 + 4_096;

type Crashed = {
  readonly folder: string;
  readonly path: string;
  readonly partnerId: PartnerId;
  /** Where each commit ends in the log, and the mark of what was saved after it. */
  readonly ends: readonly number[];
  readonly marks: readonly Buffer[];
};

/** A profile as a crash leaves it: eight people in the file, eight more in the log. */
function crashed(): Crashed {
  const source = newFolder();
  const profile = openedIn(source);
  const partnerId = addPartner(profile.store, 'Fjordline');
  const logSize = (): number => statSync(`${databasePath(source)}-wal`).size;
  for (let n = 0; n < 8; n += 1) addPerson(profile.store, partnerId, `old ${n}`);
  profile.tidy();
  const ends: number[] = [];
  const marks: Buffer[] = [];
  for (let n = 0; n < 8; n += 1) {
    addPerson(profile.store, partnerId, `p${n}`);
    ends.push(logSize());
    marks.push(readFileSync(savedPath(source)));
  }
  return { ...copyOf(source), partnerId, ends, marks };
}

function copyOf(source: string, names: readonly string[] = FILES): { folder: string; path: string } {
  const folder = newFolder();
  for (const name of names) copyFileSync(join(source, name), join(folder, name));
  return { folder, path: databasePath(folder) };
}

function contentOf(folder: string): Record<string, readonly [string, number]> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const path = join(folder, name);
      return [name, [readFileSync(path, 'base64'), statSync(path).mtimeMs]];
    }),
  );
}

it('what was read of a log is what SQLite makes of it', () => {
  const { folder, path } = crashed();
  const mine = fold(readBytes(path));
  openForWriting(path).db.close();
  expect(readFileSync(path).equals(mine)).toBe(true);
  expect(readdirSync(folder)).not.toContain('rapport.sqlite-wal');
});

describe('a log that lost something', () => {
  it('in the middle is never opened without a word, wherever it is hit', () => {
    const { folder, path, partnerId, ends } = crashed();
    const log = readFileSync(`${path}-wal`);
    const random = randomFrom(seedOfRun());
    for (let round = 0; round < 60; round += 1) {
      const bytes = Buffer.from(log);
      const at = random.integer(ends.at(-2) ?? 0);
      if (round % 3 === 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.integer(8));
      else if (round % 3 === 1) bytes.fill(0, at, at + FRAME);
      else bytes.fill(0xa5, at, at + 40);
      const { folder: hit, path: hitPath } = copyOf(folder);
      writeFileSync(`${hitPath}-wal`, bytes);
      const before = contentOf(hit);
      const profile = profileIn(hit);
      expect(profile.open(), `byte ${at}, round ${round}`).toMatchObject({
        code: 'log-damaged',
        readable: false,
      });
      expect(contentOf(hit)).toEqual(before);
      expect(profile.accept()).toBeNull();
      const left = namesIn(profile.store, partnerId);
      expect(left.length).toBeLessThan(16);
      expect(left.slice(0, 8)).toEqual(Array.from({ length: 8 }, (_, n) => `old ${n}`));
      expect(left.slice(8)).toEqual(Array.from({ length: left.length - 8 }, (_, n) => `p${n}`));
      const kept = readdirSync(asideFolder(hit)).map((name) =>
        readFileSync(join(asideFolder(hit), name), 'base64'),
      );
      expect(kept).toEqual(expect.arrayContaining([before['rapport.sqlite']?.[0], bytes.toString('base64')]));
      profile.close();
    }
  });

  it.each([
    ['at the end of a commit', (ends: readonly number[]) => ends[3] ?? 0],
    ['within a commit', (ends: readonly number[]) => (ends[3] ?? 0) + 5_000],
    ['to nothing', () => 0],
  ])('by being cut %s is told with what is missing', (_, where) => {
    const { folder, path, partnerId, ends } = crashed();
    truncateSync(`${path}-wal`, where(ends));
    const profile = profileIn(folder);
    const problem = profile.open();
    expect(['behind', 'log-damaged']).toContain(problem?.code);
    expect(problem?.lost?.count).toBe(where(ends) === 0 ? 8 : 4);
    expect(profile.accept()).toBeNull();
    expect(namesIn(profile.store, partnerId)).toHaveLength(where(ends) === 0 ? 8 : 12);
  });

  it('by being deleted is told, too', () => {
    const { folder, path } = crashed();
    rmSync(`${path}-wal`);
    expect(profileIn(folder).open()).toMatchObject({ code: 'behind', lost: { count: 8 } });
  });

  it('together with the mark of what was saved is told', () => {
    const { folder, path, ends } = crashed();
    truncateSync(`${path}-wal`, (ends[5] ?? 0) + 100);
    rmSync(savedPath(folder));
    expect(profileIn(folder).open()).toMatchObject({ code: 'log-damaged' });
  });
});

describe('a commit that was being written when everything stopped', () => {
  /** The folder after a crash in the middle of the eighth commit, which nobody was told about. */
  function torn(tear: (log: Buffer, from: number) => Buffer): Crashed {
    const found = crashed();
    const log = readFileSync(`${found.path}-wal`);
    writeFileSync(`${found.path}-wal`, tear(log, found.ends[6] ?? 0));
    writeFileSync(savedPath(found.folder), found.marks[6] ?? '');
    return found;
  }

  it.each([
    ['half of its frames', (log: Buffer, from: number) => log.subarray(0, from + FRAME + 100)],
    ['zeros', (log: Buffer, from: number) => log.fill(0, from)],
    ['a hole', (log: Buffer, from: number) => log.fill(0, from + FRAME, from + 2 * FRAME)],
    ['only its last frame', (log: Buffer, from: number) => log.fill(0, from, log.length - FRAME)],
  ])('leaves everything before it: %s', (_, tear) => {
    const { folder, partnerId } = torn(tear);
    const notices: ProfileNotice[] = [];
    const profile = openedIn(folder, { onNotice: (notice) => notices.push(notice) });
    expect(namesIn(profile.store, partnerId)).toHaveLength(15);
    // The mark is from this start of the machine: it is known that nothing acknowledged is missing.
    expect(notices).toEqual([]);
  });

  it('is told softly where the machine was started since', () => {
    const { folder, partnerId } = torn((log, from) => log.subarray(0, from + FRAME));
    const mark = savedPath(folder);
    const [text = ''] = readFileSync(mark, 'utf8').split('\n');
    const older = JSON.stringify({ ...(JSON.parse(text) as object), booted: 1_000 });
    writeFileSync(mark, `${older}\n${crc32(older).toString(16)}\n`);
    const notices: ProfileNotice[] = [];
    const profile = openedIn(folder, { onNotice: (notice) => notices.push(notice) });
    expect(namesIn(profile.store, partnerId)).toHaveLength(15);
    expect(notices).toEqual(['last-change-unsure']);
  });
});

describe('a file and a log that do not belong together', () => {
  /** The same profile at three times: the file and the log of each. */
  function times(): { partnerId: PartnerId; folders: readonly string[] } {
    const source = newFolder();
    const profile = openedIn(source);
    const partnerId = addPartner(profile.store, 'Fjordline');
    const folders = [0, 1, 2].map((time) => {
      for (let n = 0; n < 6; n += 1) addPerson(profile.store, partnerId, `t${time} ${n}`);
      profile.tidy();
      addPerson(profile.store, partnerId, `t${time} last`);
      return copyOf(source, ['rapport.sqlite', 'rapport.sqlite-wal']).folder;
    });
    return { partnerId, folders };
  }

  /** The file of one time with the log of another. */
  function pair(folders: readonly string[], fileTime: number, logTime: number): string {
    const { folder, path } = copyOf(folders[fileTime] ?? '', ['rapport.sqlite']);
    copyFileSync(`${databasePath(folders[logTime] ?? '')}-wal`, `${path}-wal`);
    return folder;
  }

  it('of one time are opened as they are', () => {
    const { partnerId, folders } = times();
    for (const time of [0, 1, 2]) {
      expect(namesIn(openedIn(pair(folders, time, time)).store, partnerId)).toHaveLength((time + 1) * 7);
    }
  });

  it.each([
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 2],
    [2, 0],
    [2, 1],
  ])('are never shown as one: the file of time %i, the log of time %i', (fileTime, logTime) => {
    const { partnerId, folders } = times();
    const folder = pair(folders, fileTime, logTime);
    const before = contentOf(folder);
    const profile = profileIn(folder);
    expect(profile.open()).toMatchObject({ code: 'mixed', readable: false });
    expect(contentOf(folder)).toEqual(before);
    expect(profile.accept()).toBeNull();
    expect(namesIn(profile.store, partnerId)).toHaveLength((fileTime + 1) * 7 - 1);
    expect(readdirSync(asideFolder(folder))).toHaveLength(2);
  });

  it('also when the log is that of another profile that it brings as a whole', () => {
    const young = newFolder();
    const profile = openedIn(young);
    addPartner(profile.store, 'Aurora');
    const { folder, path } = copyOf(times().folders[2] ?? '', ['rapport.sqlite']);
    copyFileSync(`${databasePath(young)}-wal`, `${path}-wal`);
    expect(profileIn(folder).open()).toMatchObject({ code: 'mixed' });
  });

  it.each([0, 3, 40])(
    'also when a backup was copied by hand beside a newer log, %i people later',
    (later) => {
      const folder = newFolder();
      const before = openedIn(folder);
      const { store } = before;
      const partnerId = addPartner(store, 'Fjordline');
      for (let n = 0; n < 30; n += 1) addPerson(store, partnerId, `Before ${n}`);
      const backup = before.backUp('quit')?.file ?? '';
      before.tidy();
      for (let n = 0; n <= later; n += 1) addPerson(store, partnerId, `After ${n}`);
      const by = newFolder();
      copyFileSync(join(backupFolder(folder), backup), databasePath(by));
      copyFileSync(`${databasePath(folder)}-wal`, `${databasePath(by)}-wal`);
      const profile = profileIn(by);
      expect(profile.open()).toMatchObject({ code: 'mixed' });
      expect(profile.accept()).toBeNull();
      expect(namesIn(profile.store, partnerId)).toHaveLength(30);
    },
  );

  it('a file into which the log was folded only in part opens as it was', () => {
    const { folder, path, partnerId } = crashed();
    const files = readBytes(path);
    const whole = fold(files);
    const random = randomFrom(seedOfRun());
    for (let round = 0; round < 12; round += 1) {
      const { folder: cut, path: cutPath } = copyOf(folder);
      const base = Buffer.alloc(whole.length);
      files.base.copy(base);
      const brought = new Set(files.log?.frames.map(({ page }) => page) ?? []);
      for (const page of brought) {
        const from = (page - 1) * 4_096;
        // Some pages arrived, some did not, some in part.
        const length = random.pick([0, 512, 2_048, 4_096]);
        whole.copy(base, from, from, from + length);
      }
      writeFileSync(cutPath, base);
      const profile = openedIn(cut);
      expect(namesIn(profile.store, partnerId)).toHaveLength(16);
      profile.close();
    }
  });
});

it('a refused file keeps every byte and its time', () => {
  for (const spoil of [
    (bytes: Buffer) => bytes.fill(0xff, 4_096, 40_000),
    (bytes: Buffer) => bytes.fill(0xff, 40, 100),
    (bytes: Buffer) => bytes.fill(9, 60, 64),
  ]) {
    const { folder, path } = crashed();
    rmSync(`${path}-wal`);
    writeFileSync(path, spoil(readFileSync(path)));
    utimesSync(path, 1_000_000, 1_000_000);
    const before = contentOf(folder);
    expect(profileIn(folder).open()).not.toBeNull();
    expect(contentOf(folder)).toEqual(before);
  }
});

it('what is read of a log says whether its end was ever finished', () => {
  const { path, ends } = crashed();
  const log = readFileSync(`${path}-wal`);
  const tailOf = (bytes: Buffer) => readLog(bytes).tail;
  const hit = (at: number) => {
    const bytes = Buffer.from(log);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };
  expect(tailOf(log)).toBe('nothing');
  expect(tailOf(Buffer.alloc(0))).toBe('nothing');
  expect(tailOf(hit((ends[6] ?? 0) + 60))).toBe('torn');
  expect(tailOf(hit((ends[2] ?? 0) + 60))).toBe('lost');
  expect(tailOf(hit(20))).toBe('lost');
  expect(tailOf(Buffer.from(log).fill(0))).toBe('torn');
});
