import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('partners get room for receipts of erasures, and have none yet', () => {
  const { db } = migratedTo(13, ({ db: before }) =>
    before.exec(`INSERT INTO partner (id, name) VALUES ('p', 'Fjordline')`),
  );
  expect(versionOf(db)).toBe(13);
  expect(db.prepare('SELECT * FROM erasure_receipt').all()).toEqual([]);
  db.exec(`INSERT INTO erasure_receipt (id, partnerId, erasedId) VALUES ('a~d', 'p', 'a')`);
  expect(db.prepare('SELECT deleted, erasedId, deviceId FROM erasure_receipt').all()).toEqual([
    { deleted: 0, erasedId: 'a', deviceId: '' },
  ]);
});
