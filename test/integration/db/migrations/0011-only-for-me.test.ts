import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('partners get room for what is only for the user, and have nothing there yet', () => {
  const { db } = migratedTo(11, ({ db: before }) =>
    before.exec(`INSERT INTO partner (id, name) VALUES ('p', 'Fjordline')`),
  );
  expect(versionOf(db)).toBe(11);
  expect(db.prepare('SELECT * FROM only_for_me').all()).toEqual([]);
  db.exec(`INSERT INTO private_note (id, partnerId) VALUES ('p~note', 'p')`);
  expect(db.prepare('SELECT deleted, personId, text FROM private_note').all()).toEqual([
    { deleted: 0, personId: null, text: '' },
  ]);
  expect(db.prepare('SELECT name FROM partner').all()).toEqual([{ name: 'Fjordline' }]);
});
