import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('nobody is proposed for erasing until the user says after how many months', () => {
  const { db } = migratedTo(14, ({ db: before }) =>
    before.exec(`INSERT INTO channel_owner (id, name) VALUES ('channel-owner', 'Nordlys')`),
  );
  expect(versionOf(db)).toBe(14);
  expect(db.prepare('SELECT name, retentionMonths FROM channel_owner').all()).toEqual([
    { name: 'Nordlys', retentionMonths: null },
  ]);
});
