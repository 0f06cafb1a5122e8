import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('partners get room for two people who are the same, and have nobody there yet', () => {
  const { db } = migratedTo(15, ({ db: before }) =>
    before.exec(
      `INSERT INTO partner (id, name) VALUES ('p', 'Fjordline');
       INSERT INTO person (id, partnerId, name) VALUES ('a', 'p', 'Ada'), ('b', 'p', 'Ada')`,
    ),
  );
  expect(versionOf(db)).toBe(15);
  expect(db.prepare('SELECT * FROM same_person').all()).toEqual([]);
  db.exec(`INSERT INTO same_person (id, partnerId, keptId, aliasId) VALUES ('a~b', 'p', 'a', 'b')`);
  expect(db.prepare('SELECT deleted, keptId FROM same_person').all()).toEqual([{ deleted: 0, keptId: 'a' }]);
  expect(db.prepare('SELECT name FROM person').all()).toEqual([{ name: 'Ada' }, { name: 'Ada' }]);
});
