import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('partners get room for what colleagues say differently, and have nothing there yet', () => {
  const { db } = migratedTo(12, ({ db: before }) =>
    before.exec(`INSERT INTO partner (id, name) VALUES ('p', 'Fjordline')`),
  );
  expect(versionOf(db)).toBe(12);
  expect(db.prepare('SELECT * FROM conflict').all()).toEqual([]);
  db.exec(`INSERT INTO conflict (id, partnerId) VALUES ('c', 'p')`);
  expect(db.prepare('SELECT deleted, personIds, losing, settled FROM conflict').all()).toEqual([
    { deleted: 0, personIds: '[]', losing: '{}', settled: 0 },
  ]);
  expect(db.prepare('SELECT name FROM partner').all()).toEqual([{ name: 'Fjordline' }]);
});
