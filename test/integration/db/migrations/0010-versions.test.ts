import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('partners get room for named versions, and have none yet', () => {
  const { db } = migratedTo(10, ({ db: before }) =>
    before.exec(`INSERT INTO partner (id, name) VALUES ('p', 'Fjordline')`),
  );
  expect(versionOf(db)).toBe(10);
  expect(db.prepare('SELECT * FROM version').all()).toEqual([]);
  db.exec(`INSERT INTO version (id, partnerId, name) VALUES ('v', 'p', 'Before the review')`);
  expect(db.prepare('SELECT deleted, note, kind, lastCommand FROM version').all()).toEqual([
    { deleted: 0, note: '', kind: 'own', lastCommand: null },
  ]);
  expect(db.prepare('SELECT name FROM partner').all()).toEqual([{ name: 'Fjordline' }]);
});
