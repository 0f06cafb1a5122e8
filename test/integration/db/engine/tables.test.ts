import { beforeEach, describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { toColumn } from '#electron/db/engine/column-value.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { openForWriting, type Connection } from '#electron/db/engine/connection.ts';
import { entityNames, entityOf, isEntityName } from '#shared/model/registry.ts';

type TableColumn = {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
  readonly pk: number;
};

let connection: Connection;
beforeEach(() => {
  connection = openForWriting(':memory:');
  migrate(connection, migrations, () => undefined);
  return () => connection.db.close();
});

describe('the tables and the model', () => {
  it.each(entityNames)('%s has the columns that the model says', (entity) => {
    const columns = connection.db.pragma(`table_info("${entity}")`) as TableColumn[];
    const types = { text: 'TEXT', json: 'TEXT', integer: 'INTEGER', boolean: 'INTEGER', real: 'REAL' };
    const wanted = Object.entries(entityOf(entity).fields).map(([name, spec]) => ({
      name,
      type: types[spec.column],
      isOptional: spec.schema.safeParse(null).success,
      initial: spec.ref === undefined ? toColumn(spec.column, spec.initial) : null,
    }));
    const found = columns.slice(2).map(({ name, type, notnull, dflt_value: initial }) => ({
      name,
      type,
      isOptional: notnull === 0,
      initial: initial === null ? null : new Database(':memory:').prepare(`SELECT ${initial}`).pluck().get(),
    }));
    expect(found).toEqual(wanted);
    expect(columns.slice(0, 2).map(({ name }) => name)).toEqual(['id', 'deleted']);
  });

  it.each(entityNames)('%s points where the model says', (entity) => {
    const keys = connection.db.pragma(`foreign_key_list("${entity}")`) as { from: string; table: string }[];
    const found = keys.map(({ from, table }) => `${from} -> ${table}`).toSorted();
    const wanted = Object.entries(entityOf(entity).fields).flatMap(([name, { ref }]) =>
      ref === undefined ? [] : [`${name} -> ${ref}`],
    );
    expect(found).toEqual(wanted.toSorted());
    expect(wanted.every((key) => isEntityName(key.split('-> ')[1] ?? ''))).toBe(true);
  });

  it.each(entityNames.filter((name) => entityOf(name).scope === 'partner'))(
    '%s is found by its partner without reading the whole table',
    (entity) => {
      const plan = connection.db
        .prepare(`EXPLAIN QUERY PLAN SELECT * FROM "${entity}" WHERE deleted = 0 AND "partnerId" = ?`)
        .all('x') as { detail: string }[];
      expect(plan.map(({ detail }) => detail).join()).toMatch(/USING INDEX/);
    },
  );

  it('are all strict', () => {
    const loose = connection.db.prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0",
    );
    expect(loose.pluck().all()).toEqual(['sqlite_schema']);
  });
});
