import { copyFileSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { allFields } from '../all-fields.ts';
import { openForWriting, versionOf, type Connection } from '#electron/db/engine/connection.ts';
import { migrate, newestVersion } from '#electron/db/migrations/migrate.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { databasePath } from '#electron/db/file/profile-files.ts';
import type { Store } from '#electron/db/commits/store.ts';
import type { Change } from '#shared/model/change.ts';
import { change } from '#shared/model/change.ts';
import { command, newFolder, openedIn } from '../profile-folder.ts';

/** Fields that version 1 keeps as unknown and version 2 has columns and tables for, one of them with a row that comes later. */
const FOREIGN: readonly {
  readonly entity: string;
  readonly row: string;
  readonly fields: Change['fields'];
}[] = [
  { entity: 'person', row: 'ada', fields: { planAskedFor: true, otherPlanPersonIds: ['ada'] } },
  { entity: 'partner', row: 'p', fields: { nextReviewOn: '2026-12-01' } },
  { entity: 'promise', row: 'a-promise', fields: { partnerId: 'p', personId: 'ada', text: 'Price list' } },
  {
    entity: 'culture_answer',
    row: 'z-respondent.decision-making.values',
    fields: { partnerId: 'p', respondentId: 'z-respondent' },
  },
  { entity: 'culture_respondent', row: 'z-respondent', fields: { partnerId: 'p', name: 'Ada' } },
];

/** A closed profile of version 1 that holds fields of version 2, as a state from another device brought them. */
function ofVersionOne(): string {
  const folder = newFolder();
  const made = openedIn(folder);
  made.store.commit(command('people'), [
    change('partner', 'p', { name: 'Fjordline' }),
    change('person', 'ada', { partnerId: 'p' as never, name: 'Ada' }),
  ]);
  made.store.commit(command('merge'), FOREIGN as readonly Change[], { unknownFields: 'keep' });
  made.close();
  const db = new Database(databasePath(folder));
  db.pragma('foreign_keys = OFF');
  const keep = db.prepare('INSERT INTO unknown_field (entity, row, field, value) VALUES (?, ?, ?, ?)');
  for (const { entity, row, fields } of FOREIGN) {
    for (const [field, value] of Object.entries(fields)) keep.run(entity, row, field, JSON.stringify(value));
  }
  const first = new Database(':memory:');
  migrations[0]?.up(first);
  const known = new Set(first.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]; // one text column
  for (const name of tables) {
    if (!known.has(name)) {
      db.exec(`DROP TABLE "${name}"`);
      continue;
    }
    // What the fourth step makes anew.
    if (name === 'command') continue;
    const before = new Set(columnsOf(first, name));
    for (const column of columnsOf(db, name))
      if (!before.has(column)) db.exec(`ALTER TABLE "${name}" DROP COLUMN "${column}"`);
  }
  db.pragma('user_version = 1');
  db.close();
  first.close();
  return folder;
}

function columnsOf(db: Database.Database, table: string): readonly string[] {
  return db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[]; // one text column
}

/** What of the foreign fields the app shows. */
function shown(store: Store): unknown {
  const rows = store.partnerRows('p');
  return {
    person: rows.person.map(({ planAskedFor, otherPlanPersonIds }) => ({ planAskedFor, otherPlanPersonIds })),
    partner: rows.partner.map(({ nextReviewOn }) => nextReviewOn),
    promise: rows.promise.map(({ text }) => text),
    answers: rows.culture_answer.map(({ respondentId }) => respondentId),
    respondents: rows.culture_respondent.map(({ name }) => name),
  };
}

const everything = {
  person: [{ planAskedFor: true, otherPlanPersonIds: ['ada'] }],
  partner: ['2026-12-01'],
  promise: ['Price list'],
  answers: ['z-respondent'],
  respondents: ['Ada'],
};

/** The connection, with a look at the file before and after each of its transactions. */
function watched(connection: Connection, look: () => void): Connection {
  return {
    ...connection,
    transact: (work) => {
      look();
      const result = connection.transact(work);
      look();
      return result;
    },
  };
}

describe('fields that a migration gives a place', () => {
  it('are all there, whatever moment a crash cuts the migration short at', () => {
    const folder = ofVersionOne();
    const copies: string[] = [];
    const connection = openForWriting(databasePath(folder));
    const look = (): void => {
      const copy = newFolder();
      for (const suffix of ['', '-wal']) {
        const path = databasePath(folder) + suffix;
        if (existsSync(path)) copyFileSync(path, databasePath(copy) + suffix);
      }
      copies.push(copy);
    };
    migrate(watched(connection, look), migrations, () => undefined);
    connection.db.close();
    expect(copies.length).toBeGreaterThanOrEqual(2);
    const versions = copies.map((copy) => {
      const crashed = openForWriting(databasePath(copy));
      const version = versionOf(crashed.db);
      const left = crashed.prepareRaw('SELECT count(*) FROM unknown_field').get();
      crashed.db.close();
      // Before or after, and nothing in between.
      expect(left).toEqual(version === newestVersion(migrations) ? [0] : [10]);
      expect(shown(openedIn(copy).store)).toEqual(everything);
      return version;
    });
    expect(new Set(versions)).toEqual(new Set([1, newestVersion(migrations)]));
  });

  it('find their place at the next start where an earlier version left them behind', () => {
    const folder = ofVersionOne();
    const db = new Database(databasePath(folder));
    db.pragma('foreign_keys = OFF');
    for (const { up } of migrations.slice(1)) up(db);
    db.pragma(`user_version = ${newestVersion(migrations)}`);
    db.close();
    const profile = openedIn(folder);
    expect(shown(profile.store)).toEqual(everything);
  });

  it('stay where they are when the user has set the field anew since', () => {
    const folder = ofVersionOne();
    const db = new Database(databasePath(folder));
    db.pragma('foreign_keys = OFF');
    for (const { up } of migrations.slice(1)) up(db);
    db.pragma(`user_version = ${newestVersion(migrations)}`);
    db.prepare("UPDATE partner SET nextReviewOn = '2027-01-01'").run();
    const key = db.prepare("SELECT key FROM row_key WHERE entity = 'partner'").pluck().get();
    db.prepare(
      "INSERT INTO change (command, n, rowKey, field, old, new) VALUES (2, 99, ?, 'nextReviewOn', NULL, '\"2027-01-01\"')",
    ).run(key);
    db.close();
    const { store } = openedIn(folder);
    expect(shown(store)).toEqual({ ...everything, partner: ['2027-01-01'] });
  });

  it('wait while what they refer to is not there, and stop no migration', () => {
    const folder = ofVersionOne();
    const db = new Database(databasePath(folder));
    db.exec(`DELETE FROM unknown_field WHERE entity = 'culture_respondent';
      UPDATE unknown_field SET value = 'no JSON' WHERE field = 'text';`);
    db.close();
    const { store } = openedIn(folder);
    expect(shown(store)).toEqual({ ...everything, promise: [''], answers: [], respondents: [] });
    expect(allFields(store, 'culture_answer', 'z-respondent.decision-making.values')).toMatchObject({
      respondentId: 'z-respondent',
    });
  });

  it('bring in no row that nobody could write, such as one about somebody of another partner', () => {
    const folder = ofVersionOne();
    const db = new Database(databasePath(folder));
    db.exec(`INSERT INTO partner (id, name) VALUES ('q', 'Aurora');
      UPDATE unknown_field SET value = '"q"' WHERE row = 'a-promise' AND field = 'partnerId';
      DELETE FROM change WHERE rowKey = (SELECT key FROM row_key WHERE row = 'a-promise');`);
    db.close();
    const { store } = openedIn(folder);
    expect(shown(store)).toEqual({ ...everything, promise: [] });
    expect(store.partnerRows('q').promise).toEqual([]);
    expect(allFields(store, 'promise', 'a-promise')).toMatchObject({ text: 'Price list', partnerId: 'q' });
  });
});
