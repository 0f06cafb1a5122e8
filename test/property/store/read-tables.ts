import type Database from 'better-sqlite3';
import type { FieldValue } from '#shared/model/change.ts';
import { blankRecord, entityNames, entityOf, isEntityName } from '#shared/model/registry.ts';
import type { NaiveRow, NaiveState } from './naive-model.ts';

type Row = Record<string, string | number | null>;

/** The whole database as the naive model has it, read from the tables with plain SQL. */
export function stateOfTables(db: Database.Database): NaiveState {
  const rows = new Map<string, NaiveRow>();
  for (const entity of entityNames) {
    for (const row of db.prepare(`SELECT * FROM "${entity}"`).all() as Row[]) {
      const record: Record<string, FieldValue> = { id: row['id'] ?? null, deleted: row['deleted'] === 1 };
      for (const [name, { column }] of Object.entries(entityOf(entity).fields)) {
        const value = row[name] ?? null;
        if (column === 'boolean') record[name] = value === 1;
        else record[name] = column === 'json' ? (JSON.parse(String(value)) as FieldValue) : value;
      }
      rows.set(`${entity} ${String(row['id'])}`, record);
    }
  }
  const extras = new Map<string, FieldValue>();
  for (const { entity, row, field, value } of db.prepare('SELECT * FROM unknown_field').all() as Row[]) {
    extras.set(`${String(entity)} ${String(row)} ${String(field)}`, JSON.parse(String(value)) as FieldValue);
  }
  return { rows, extras };
}

/** The whole database once more, this time by playing the change log from its beginning. */
export function stateOfLog(db: Database.Database): NaiveState {
  const rows = new Map<string, NaiveRow>();
  const extras = new Map<string, FieldValue>();
  const log = db.prepare(
    `SELECT k.entity, k.row, c.field, c.new FROM change c JOIN row_key k ON k.key = c.rowKey ORDER BY c.command, c.n`,
  );
  for (const entry of log.all() as Row[]) {
    const [entity, row, field] = [String(entry['entity']), String(entry['row']), String(entry['field'])];
    const key = `${entity} ${row}`;
    const isKnown = isEntityName(entity) && (field === 'deleted' || field in entityOf(entity).fields);
    const value = entry['new'] === null ? undefined : (JSON.parse(String(entry['new'])) as FieldValue);
    if (!isKnown) {
      if (value === undefined) extras.delete(`${key} ${field}`);
      else extras.set(`${key} ${field}`, value);
    } else if (value !== undefined) {
      rows.set(key, { ...(rows.get(key) ?? blankRecord(entity, row)), [field]: value });
    }
  }
  return { rows, extras };
}

/** Fields whose clock is not that of the last command that wrote them, or that have none. */
export function wrongClocks(db: Database.Database): readonly unknown[] {
  return db
    .prepare(
      `WITH last AS (
         SELECT rowKey, field, command, wall, counter, device, seq, max(command * 1000000 + n) FROM change GROUP BY rowKey, field)
       SELECT l.rowKey, l.field FROM last l JOIN command c ON c.seq = l.command
       LEFT JOIN field_clock f ON f.rowKey = l.rowKey AND f.field = l.field
       WHERE (f.wall, f.counter, f.device, f.seq) IS NOT
         (ifnull(l.wall, c.clockWall), ifnull(l.counter, c.clockCounter), ifnull(l.device, c.device), ifnull(l.seq, c.seq))
       UNION ALL SELECT rowKey, field FROM field_clock WHERE (rowKey, field) NOT IN (SELECT rowKey, field FROM last)`,
    )
    .all();
}
