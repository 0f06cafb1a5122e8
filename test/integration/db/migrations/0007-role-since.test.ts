import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('people get a day since when they are in their role, which nobody said yet', () => {
  const { db } = migratedTo(7, ({ db: before }) =>
    before.exec(`INSERT INTO partner (id, name) VALUES ('p', 'Fjordline');
      INSERT INTO person (id, partnerId, name, leftOn) VALUES ('ada', 'p', 'Ada', '2026-12-31');`),
  );
  expect(versionOf(db)).toBe(7);
  expect(db.prepare('SELECT name, leftOn, inRoleSince FROM person').all()).toEqual([
    { name: 'Ada', leftOn: '2026-12-31', inRoleSince: null },
  ]);
});
