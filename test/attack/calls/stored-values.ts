import { join } from 'node:path';
import Database from 'better-sqlite3';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import { valueFits } from './fields-oracle.ts';

/**
 * Values in the file of a closed profile that no field may hold, and what SQLite itself complains of. Reads past the app's own way of
 * reading, which would mend them.
 */
export function wrongValues(folder: string): readonly string[] {
  const db = new Database(join(folder, 'rapport.sqlite'), { readonly: true });
  try {
    const damage = String(db.pragma('integrity_check(1)', { simple: true }));
    const loose = db.pragma('foreign_key_check') as readonly unknown[]; // one row for each
    return [
      ...(damage === 'ok' ? [] : [`the file is damaged: ${damage}`]),
      ...(loose.length === 0 ? [] : [`${loose.length} references lead nowhere`]),
      ...entityNames.flatMap((entity) => wrongIn(db, entity)),
    ];
  } finally {
    db.close();
  }
}

function wrongIn(db: Database.Database, entity: EntityName): readonly string[] {
  const rows = db.prepare(`SELECT * FROM "${entity}"`).all() as readonly Readonly<Record<string, unknown>>[]; // by column
  return rows.flatMap((row) =>
    Object.entries(entityOf(entity).fields).flatMap(([name, { column }]) => {
      const stored = row[name];
      const value: unknown =
        column === 'json' ? JSON.parse(String(stored)) : column === 'boolean' ? stored === 1 : stored;
      return valueFits(entity, name, value)
        ? []
        : [`${entity}.${name} holds ${JSON.stringify(stored).slice(0, 100)}`];
    }),
  );
}
