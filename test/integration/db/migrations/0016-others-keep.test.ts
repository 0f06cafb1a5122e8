import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('a mark of before takes its row from the others, as it did', () => {
  const { db } = migratedTo(16, ({ db: before }) =>
    before.exec(`INSERT INTO partner (id, name) VALUES ('p', 'Fjordline');
      INSERT INTO only_for_me (id, partnerId, kind, rowId) VALUES ('t~mine', 'p', 'touchpoint', 't');`),
  );
  expect(versionOf(db)).toBe(16);
  expect(db.prepare('SELECT rowId, othersKeep FROM only_for_me').all()).toEqual([
    { rowId: 't', othersKeep: 0 },
  ]);
});
