import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('gives a place for what is being typed to a file that has people in it', () => {
  const connection = migratedTo(3, ({ db }) => {
    db.exec(`INSERT INTO partner (id, name) VALUES ('p', 'Fjordline');
      INSERT INTO person (id, partnerId, name, notes) VALUES ('ada', 'p', 'Ada Berg', 'Met in May');`);
  });
  const { db } = connection;
  expect(versionOf(db)).toBe(3);
  expect(db.prepare('SELECT name, notes FROM person').all()).toEqual([
    { name: 'Ada Berg', notes: 'Met in May' },
  ]);
  db.exec(`INSERT INTO draft (id, entity, "row", field, at) VALUES ('d', 'person', 'ada', 'notes', 1)`);
  expect(db.prepare('SELECT personIds, form FROM draft').all()).toEqual([{ personIds: '[]', form: null }]);
  expect(() => db.exec("UPDATE draft SET form = '{half'")).toThrow(/CHECK/);
  db.close();
});
