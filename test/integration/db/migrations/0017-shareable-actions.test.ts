import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('no action of before is released for the partner', () => {
  const { db } = migratedTo(17, ({ db: before }) =>
    before.exec(`INSERT INTO partner (id, name) VALUES ('p', 'Fjordline');
      INSERT INTO action (id, partnerId, text) VALUES ('a', 'p', 'Send the figures');`),
  );
  expect(versionOf(db)).toBe(17);
  expect(db.prepare('SELECT text, shareable FROM action').all()).toEqual([
    { text: 'Send the figures', shareable: 0 },
  ]);
});
