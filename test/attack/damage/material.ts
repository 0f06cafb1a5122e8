import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { databasePath } from '#electron/db/file/profile-files.ts';
import type { Profile } from '#electron/db/profile/profile.ts';
import { change, type Change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { samplePartner } from '#shared/sample/sample-partner.ts';
import { randomFrom, type Random } from '../../property/random.ts';
import { draftOf } from '../model/action.ts';
import { manyPeople, randomEdit } from '../model/changes.ts';
import { openedProfile } from '../model/open-profile.ts';
import { viewOf, type View } from '../model/rows.ts';

/** Every file of a profile folder by its name in the folder. */
export type FolderImage = ReadonlyMap<string, Buffer>;

/** Sound profiles that are damaged again and again. */
export type Material = {
  /** Closed in order; everything is in the file. */
  readonly closed: FolderImage;
  /** As a crash leaves it: the newest commits wait in the log. */
  readonly withLog: FolderImage;
  /** The file of `withLog` at times before its log began, some only a few words earlier. */
  readonly olderFiles: readonly Buffer[];
  /** Another profile with a log of its own. */
  readonly other: FolderImage;
  /** What can be seen in the profiles: of both, as they are at the end. */
  readonly truth: View;
  /** What could be seen at earlier times, oldest first. */
  readonly earlier: readonly View[];
  /** A backup of `closed` and `withLog`, and what is in it. */
  readonly backup: { readonly file: string; readonly view: View };
};

/** The name of the database file in a folder image, and that of its log. */
export const fileName = 'rapport.sqlite';
export const logName = 'rapport.sqlite-wal';

const COMMITS_IN_LOG = 25;
const OLDER_FILES = 8;

/** Makes the sound profiles below `root`: the sample partner, people of an import, pages that were freed, a backup, and edits. */
export function makeMaterial(root: string, seed: number): Material {
  const random = randomFrom(seed);
  const folder = mkdtempSync(join(root, 'sound-'));
  let profile = openedProfile(folder);
  const earlier: View[] = [];
  write(profile, 'sample', samplePartner(v7, '2026-11-29' as IsoDate, 'Hannah'));
  for (let n = 0; n < 4; n += 1) write(profile, `import ${n}`, manyPeople(random, `new-${n}`, 60));
  freePages(profile);
  profile.close();
  const olderFiles = [readFileSync(databasePath(folder))];
  profile = openedProfile(folder);
  for (let n = 0; n < 5; n += 1) write(profile, `before the backup ${n}`, randomEdit(random));
  const backup = profile.backUp('quit');
  if (backup === null) throw new Error('no backup was made');
  const backupView = viewOf(profile.store);
  earlier.push(backupView);
  for (let n = 0; n < OLDER_FILES; n += 1) {
    profile.tidy();
    olderFiles.push(readFileSync(databasePath(folder)));
    earlier.push(viewOf(profile.store));
    write(profile, `a few words ${n}`, [change('person', 'new-0-0', { notes: `word ${n}` })]);
  }
  profile.tidy();
  for (let n = 0; n < COMMITS_IN_LOG; n += 1) {
    earlier.push(viewOf(profile.store));
    write(profile, `in the log ${n}`, randomEdit(random));
  }
  const withLog = imageOf(folder);
  const truth = viewOf(profile.store);
  profile.close();
  const closed = imageOf(folder);
  return {
    closed,
    withLog,
    olderFiles,
    other: otherProfile(root, random),
    truth,
    earlier,
    backup: { file: backup.file, view: backupView },
  };
}

function otherProfile(root: string, random: Random): FolderImage {
  const folder = mkdtempSync(join(root, 'other-'));
  const profile = openedProfile(folder);
  write(profile, 'import', manyPeople(random, 'other', 150));
  profile.tidy();
  for (let n = 0; n < 10; n += 1) write(profile, `other ${n}`, randomEdit(random));
  const image = imageOf(folder);
  profile.close();
  return image;
}

/** A long draft that goes again leaves free pages behind. */
function freePages(profile: Profile): void {
  profile.store.keepDraft(draftOf('lasting-0', 'x'.repeat(60_000)));
  write(profile, 'somebody', manyPeople(randomFrom(1), 'somebody', 3));
  profile.store.dropDrafts([draftOf('lasting-0', '').id]);
}

function write(profile: Profile, label: string, changes: readonly Change[]): void {
  profile.store.commit({ name: 'attack', label, partnerId: null }, changes);
}

function imageOf(folder: string): FolderImage {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile() && !name.endsWith('-shm'));
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}
