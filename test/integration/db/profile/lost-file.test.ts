import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asideFolder, databasePath, rescuedPath } from '#electron/db/file/profile-files.ts';
import type { Profile } from '#electron/db/profile/profile.ts';
import type { ProfileProblem } from '#shared/ipc/types.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { addPartner, addPerson, namesIn, newFolder, openedIn, profileIn } from '../profile-folder.ts';

type Case = {
  readonly folder: string;
  readonly path: string;
  readonly profile: Profile;
  readonly partnerId: PartnerId;
  readonly told: ProfileProblem[];
};

/** An open profile with Ada, and an older copy of its file without her. */
function openCase(): Case & { readonly older: string } {
  const folder = join(newFolder(), 'profile');
  const path = databasePath(folder);
  const told: ProfileProblem[] = [];
  const first = openedIn(folder);
  const partnerId = addPartner(first.store, 'Fjordline');
  first.close();
  const older = join(dirname(folder), 'older');
  copyFileSync(path, older);
  const profile = openedIn(folder, { onLost: (problem) => told.push(problem) });
  addPerson(profile.store, partnerId, 'Ada');
  profile.tidy();
  // Waits in a log that was begun on another file than the older one.
  addPartner(profile.store, 'Aurora');
  return { folder, path, profile, partnerId, told, older };
}

function namesAside(folder: string): readonly string[] {
  return existsSync(asideFolder(folder)) ? readdirSync(asideFolder(folder)) : [];
}

const fates: readonly [string, 'file-gone' | 'file-replaced', (set: ReturnType<typeof openCase>) => void][] =
  [
    ['deleted', 'file-gone', ({ path }) => rmSync(path)],
    [
      'deleted with its log',
      'file-gone',
      ({ path }) => {
        rmSync(path);
        rmSync(`${path}-wal`);
      },
    ],
    [
      'renamed',
      'file-gone',
      ({ path, folder }) => renameSync(path, join(folder, 'rapport (conflicted copy).sqlite')),
    ],
    ['replaced', 'file-replaced', ({ path, older }) => renameSync(older, path)],
    ['moved with its folder', 'file-gone', ({ folder }) => renameSync(folder, `${folder}-moved`)],
    [
      'moved with its folder, and another folder put there',
      'file-replaced',
      ({ folder, path, older }) => {
        renameSync(folder, `${folder}-moved`);
        mkdirSync(folder);
        copyFileSync(older, path);
      },
    ],
  ];

describe.runIf(process.platform !== 'win32')('a file that goes away under the running app', () => {
  it.each(fates)(
    '%s: no commit is acknowledged, what was saved is put in safety, and can be put back',
    (_, code, take) => {
      const set = openCase();
      const { folder, path, profile, partnerId, told } = set;
      take(set);
      const there = existsSync(path) ? readFileSync(path) : null;
      expect(() => addPerson(profile.store, partnerId, 'Bea')).toThrow(
        expect.objectContaining({ code: 'file-lost' }) as Error,
      );
      expect(told).toMatchObject([{ code, rescued: true, readable: true }]);
      expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
      profile.tidy();
      expect(profile.backUp('quit')).toBeNull();
      expect(existsSync(path) ? readFileSync(path) : null).toEqual(there);

      expect(profile.putBack()).toBeNull();
      expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
      expect(existsSync(rescuedPath(folder))).toBe(false);
      addPerson(profile.store, partnerId, 'Bea');
      profile.close();
      expect(namesIn(openedIn(folder).store, partnerId)).toEqual(['Ada', 'Bea']);
      const aside = namesAside(folder).map((name) => readFileSync(join(asideFolder(folder), name)));
      expect(there === null || aside.some((bytes) => bytes.equals(there))).toBe(true);
    },
  );

  it.each(fates)(
    '%s: is noticed while nothing is done, told again at the next start, and never folded into',
    (_, code, take) => {
      const set = openCase();
      const { folder, path, profile, partnerId, told } = set;
      take(set);
      const there = existsSync(path) ? readFileSync(path) : null;
      profile.tidy();
      expect(told).toMatchObject([{ code, rescued: true }]);
      profile.close();
      expect(existsSync(path) ? readFileSync(path) : null).toEqual(there);
      const next = profileIn(folder);
      expect(next.open()).toMatchObject({ code, rescued: true, readable: false });
      expect(next.open()).toMatchObject({ code });
      expect(next.putBack()).toBeNull();
      expect(namesIn(next.store, partnerId)).toEqual(['Ada']);
    },
  );

  it('the other file can be opened instead; what was rescued is kept aside', () => {
    const { folder, path, profile, partnerId, older } = openCase();
    renameSync(older, path);
    profile.watch();
    expect(profile.accept()).toBeNull();
    expect(namesIn(profile.store, partnerId)).toEqual([]);
    addPerson(profile.store, partnerId, 'Cem');
    const kept = namesAside(folder).find((name) => name.endsWith('.sqlite'));
    expect(profile.restoreAside(kept ?? '')).toBeNull();
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
  });

  it('that comes back is gone on with', () => {
    const { folder, path, profile, partnerId } = openCase();
    renameSync(path, join(folder, 'elsewhere'));
    profile.watch();
    expect(profile.open()).toMatchObject({ code: 'file-gone', rescued: true });
    renameSync(join(folder, 'elsewhere'), path);
    expect(profile.open()).toBeNull();
    addPerson(profile.store, partnerId, 'Bea');
    profile.close();
    expect(namesIn(openedIn(folder).store, partnerId)).toEqual(['Ada', 'Bea']);
    expect(existsSync(rescuedPath(folder))).toBe(false);
  });

  it('while its folder cannot be written is held in memory until it can', () => {
    const { folder, profile, partnerId } = openCase();
    renameSync(folder, `${folder}-moved`);
    // Something that is no folder stands in its place.
    writeFileSync(folder, '');
    expect(() => addPerson(profile.store, partnerId, 'Bea')).toThrow(/file-lost/);
    expect(profile.open()).toMatchObject({ code: 'file-gone', rescued: false, readable: true });
    expect(() => profile.putBack()).toThrow(/bad-request/);
    rmSync(folder);
    expect(profile.open()).toMatchObject({ code: 'file-gone', rescued: true });
    expect(profile.putBack()).toBeNull();
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
  });

  it.each([
    ['deleted', null],
    ['replaced', Buffer.from('somebody else’s log')],
  ])('whose log alone is %s is saved from the open log, without a question', (_, replacement) => {
    const { folder, path, profile, partnerId, told } = openCase();
    rmSync(`${path}-wal`);
    if (replacement !== null) writeFileSync(`${path}-wal`, replacement);
    addPerson(profile.store, partnerId, 'Bea');
    expect(told).toEqual([]);
    profile.close();
    expect(namesIn(openedIn(folder).store, partnerId)).toEqual(['Ada', 'Bea']);
    const aside = namesAside(folder).map((name) => readFileSync(join(asideFolder(folder), name)));
    expect(aside).toEqual(replacement === null ? [] : [replacement]);
  });
});
