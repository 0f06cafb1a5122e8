import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('makes the first tables in an empty file', () => {
  const connection = migratedTo(1);
  expect(versionOf(connection.db)).toBe(1);
  const tables = connection.db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  expect(tables).toEqual(
    [
      'meta device command command_partner row_key change field_clock unknown_field',
      'initiative colleague own_tactic partner person seat rating line acquaintance touchpoint competency',
      'other_vendor priority team_member plan plan_line action objective',
    ]
      .flatMap((names) => names.split(' '))
      .toSorted(),
  );
  connection.db.close();
});
