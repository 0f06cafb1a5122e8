import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('rows know when they were made, clocks which command they belong to, and nothing else changes', () => {
  const { db } = migratedTo(9, ({ db: before }) =>
    before.exec(`INSERT INTO device VALUES (1, 'here', 1); INSERT INTO meta VALUES ('device', '1');
      INSERT INTO command (seq, id, kind, name, partner, who, at, clockWall, clockCounter, device)
        VALUES (1, 'a', 'do', 'x', 'p', 'Anna', 5, 10, 0, 1), (2, 'b', 'do', 'x', 'p', 'Anna', 6, 20, 3, 1);
      INSERT INTO partner (id, name) VALUES ('p', 'Fjord'), ('unlogged', 'Harbour');
      INSERT INTO row_key VALUES (1, 'partner', 'p'), (2, 'later_thing', 't'), (3, 'partner', 'unlogged');
      INSERT INTO change VALUES (1, 0, 1, 'deleted', NULL, 'false'), (1, 1, 1, 'name', NULL, '"Fjordline"'),
        (2, 0, 1, 'name', '"Fjordline"', '"Fjord"'), (2, 1, 2, 'what', NULL, '1');
      INSERT INTO field_clock VALUES (1, 'deleted', 10, 0, 1), (1, 'name', 20, 3, 1), (2, 'what', 20, 3, 1);
      INSERT INTO unknown_field VALUES ('later_thing', 't', 'what', '1');`),
  );
  expect(versionOf(db)).toBe(9);
  expect(db.prepare('SELECT row, wall, counter, device, seq FROM row_key').raw().all()).toEqual([
    ['p', 10, 0, 1, 1],
    ['t', 20, 3, 1, 2],
    ['unlogged', null, null, null, null],
  ]);
  expect(db.prepare('SELECT field, wall, counter, device, seq FROM field_clock').raw().all()).toEqual([
    ['deleted', 10, 0, 1, 1],
    ['name', 20, 3, 1, 2],
    ['what', 20, 3, 1, 2],
  ]);
  expect(db.prepare('SELECT DISTINCT wall, counter, device, seq FROM change').raw().all()).toEqual([
    [null, null, null, null],
  ]);
  expect(db.prepare('SELECT value, inGroup FROM unknown_field').raw().all()).toEqual([['1', '']]);
  expect(db.prepare('SELECT count(*) FROM erased').pluck().get()).toBe(0);
});
