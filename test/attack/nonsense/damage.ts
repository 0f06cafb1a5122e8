import type Database from 'better-sqlite3';
import { toColumn, type ColumnValue } from '#electron/db/engine/column-value.ts';
import { entityNames, entityOf } from '#shared/model/registry.ts';
import type { Random } from '../../property/random.ts';
import { typedValue } from './values.ts';

/**
 * Writes nonsense past the write path into one column of some rows, as an earlier version, a restored backup or damage may have left it
 * there; only what the tables themselves refuse stays out.
 */
export function damageRows(random: Random, db: Database.Database): void {
  const entity = random.pick(entityNames);
  const [name, spec] = random.pick(Object.entries(entityOf(entity).fields));
  const value = typedValue(random, entity, name);
  const stored: ColumnValue = spec.column === 'json' ? JSON.stringify(value) : toColumn(spec.column, value);
  try {
    db.pragma('foreign_keys = OFF');
    db.prepare(
      `UPDATE "${entity}" SET "${name}" = ? WHERE id IN (SELECT id FROM "${entity}" ORDER BY random() LIMIT 2)`,
    ).run(stored);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')))
      throw error;
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
