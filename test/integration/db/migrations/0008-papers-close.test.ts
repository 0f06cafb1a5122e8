import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('decision windows get a day on which the papers close, which nobody said yet', () => {
  const { db } = migratedTo(8, ({ db: before }) =>
    before.exec(`INSERT INTO partner (id, name) VALUES ('p', 'Fjordline');
      INSERT INTO decision_window (id, partnerId, what, "on") VALUES ('w', 'p', 'Budget', '2026-12-15');`),
  );
  expect(versionOf(db)).toBe(8);
  expect(db.prepare('SELECT what, "on", papersCloseOn FROM decision_window').all()).toEqual([
    { what: 'Budget', on: '2026-12-15', papersCloseOn: null },
  ]);
});
