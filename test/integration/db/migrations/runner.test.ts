import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { allFields } from '../all-fields.ts';
import { backupFolder } from '#electron/db/backups/backup-list.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import type { Migration } from '#electron/db/migrations/migration.ts';
import { databasePath } from '#electron/db/file/profile-files.ts';
import {
  addPartner,
  addPerson,
  command,
  namesIn,
  newFolder,
  openedIn,
  profileIn,
} from '../profile-folder.ts';

function second(up: Migration['up']): readonly Migration[] {
  return [...migrations, { version: migrations.length + 1, name: 'second', up }];
}

/** A closed profile with a person in it. */
function filled() {
  const folder = newFolder();
  const profile = openedIn(folder);
  const partnerId = addPartner(profile.store, 'Fjordline');
  const personId = addPerson(profile.store, partnerId, 'Ada');
  profile.close();
  return { folder, partnerId, personId };
}

function versionIn(path: string): unknown {
  const db = new Database(path, { readonly: true });
  const version = db.pragma('user_version', { simple: true });
  db.close();
  return version;
}

describe('the migration runner', () => {
  it('backs up, migrates with the rows in place, and can be opened', () => {
    const { folder, partnerId } = filled();
    const profile = openedIn(folder, {
      migrations: second((db) =>
        db.exec("ALTER TABLE person ADD COLUMN nickname TEXT NOT NULL DEFAULT 'none'"),
      ),
    });
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
    expect(profile.backups().map(({ reason }) => reason)).toEqual(['migration']);
    profile.close();
    expect(versionIn(databasePath(folder))).toBe(migrations.length + 1);
    expect(versionIn(join(backupFolder(folder), readdirSync(backupFolder(folder))[0] ?? ''))).toBe(
      migrations.length,
    );
    // An older app shows the newer file and does not touch it.
    expect(profileIn(folder).open()).toMatchObject({ code: 'newer', readable: true });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no such thing');
      },
    ],
    [
      'breaks a reference',
      (db: Parameters<Migration['up']>[0]) => {
        db.exec('DELETE FROM partner');
      },
    ],
    [
      'is wrong SQL',
      (db: Parameters<Migration['up']>[0]) => {
        db.exec('ALTER TABLE nothing ADD COLUMN x');
      },
    ],
  ])('leaves the file as it was when a step %s', (_, up) => {
    const { folder, partnerId } = filled();
    const spoiling = second((db) => {
      db.exec('CREATE TABLE half_done (a TEXT) STRICT');
      up(db);
    });
    const profile = profileIn(folder, { migrations: spoiling });
    const problem = profile.open();
    expect(problem).toMatchObject({
      code: 'migration-failed',
      readable: true,
      backups: [{ reason: 'migration' }],
    });
    expect(problem?.detail).toContain('second');
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
    expect(() => addPartner(profile.store, 'Aurora')).toThrow(/read-only/);
    profile.close();
    const { store } = openedIn(folder);
    expect(namesIn(store, partnerId)).toEqual(['Ada']);
    addPerson(store, partnerId, 'Bea');
  });

  it('backs a failing file up once, however often it is tried, and lets go of no earlier backup for it', () => {
    const folder = newFolder();
    const profile = openedIn(folder);
    for (let n = 0; n < 12; n += 1) {
      addPartner(profile.store, `Partner ${n}`);
      profile.backUp('quit');
    }
    addPartner(profile.store, 'Not backed up');
    const before = profile.backups();
    profile.close();
    const failing = profileIn(folder, {
      migrations: second(() => {
        throw new Error('no such thing');
      }),
    });
    for (let start = 0; start < 15; start += 1) expect(failing.open()?.code).toBe('migration-failed');
    const after = failing.backups();
    expect(after.filter(({ reason }) => reason === 'migration')).toHaveLength(1);
    expect(after.slice(1)).toEqual(before);

    // A copy that went bad does not count as one.
    const copy = join(backupFolder(folder), after[0]?.file ?? '');
    writeFileSync(copy, readFileSync(copy).fill(0xff, 5_000, 30_000));
    failing.open();
    expect(failing.backups().filter(({ reason }) => reason === 'migration')).toHaveLength(2);
  });

  it('needs no further backup where the last one holds everything', () => {
    const { folder } = filled();
    const profile = openedIn(folder);
    profile.backUp('quit');
    profile.close();
    openedIn(folder, { migrations: second((db) => db.exec('CREATE TABLE more (a TEXT) STRICT')) });
    expect(readdirSync(backupFolder(folder))).toHaveLength(1);
  });

  it('takes over what the earlier version did not know', () => {
    const { folder, personId, partnerId } = filled();
    // The file as a version without notes and without lines would have written it.
    const before = openedIn(folder);
    before.store.commit(command('merge'), [{ entity: 'person', row: personId, fields: { later: 1 } }], {
      unknownFields: 'keep',
    });
    const beaId = addPerson(before.store, partnerId, 'Bea');
    before.close();
    const db = new Database(databasePath(folder));
    db.exec('ALTER TABLE person DROP COLUMN notes; DROP TABLE line;');
    const keep = db.prepare('INSERT INTO unknown_field (entity, row, field, value) VALUES (?, ?, ?, ?)');
    keep.run('person', personId, 'notes', '"from a colleague"');
    for (const [field, value] of [
      ['deleted', 'false'],
      ['partnerId', JSON.stringify(partnerId)],
      ['fromPersonId', JSON.stringify(personId)],
      ['toPersonId', JSON.stringify(beaId)],
      ['strength', '3'],
    ]) {
      keep.run('line', 'line-1', field, value);
    }
    keep.run('line', 'line-2', 'strength', '1');
    db.close();
    const { store } = openedIn(folder, {
      migrations: second((old) =>
        old.exec(`ALTER TABLE person ADD COLUMN notes TEXT NOT NULL DEFAULT '';
          CREATE TABLE line (id TEXT PRIMARY KEY NOT NULL, deleted INTEGER NOT NULL DEFAULT 0, partnerId TEXT NOT NULL,
            kind TEXT NOT NULL DEFAULT 'influences', fromPersonId TEXT, toPersonId TEXT, fromSeatId TEXT, toSeatId TEXT,
            strength INTEGER NOT NULL DEFAULT 2, note TEXT NOT NULL DEFAULT '') STRICT`),
      ),
    });
    const rows = store.partnerRows(partnerId);
    expect(rows.person).toMatchObject([{ name: 'Ada', notes: 'from a colleague' }, { name: 'Bea' }]);
    expect(rows.line).toMatchObject([{ id: 'line-1', strength: 3, kind: 'influences' }]);
    expect(allFields(store, 'person', personId)).toMatchObject({ later: 1 });
    // Without its partner the second line stays where it was.
    expect(allFields(store, 'line', 'line-2')).toEqual({ strength: 1 });
  });
});
