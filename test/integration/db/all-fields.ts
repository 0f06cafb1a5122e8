import { parsed, type ColumnValue } from '#electron/db/engine/column-value.ts';
import { findTable, toStoredFields } from '#electron/db/engine/entity-table.ts';
import type { Store } from '#electron/db/commits/store.ts';
import type { FieldValue } from '#shared/model/change.ts';

/** Every field of a row as the file has it, also those that this version does not know; null when there is no such row. */
export function allFields(
  { reader }: Store,
  entity: string,
  row: string,
): Readonly<Record<string, FieldValue>> | null {
  const table = findTable(entity);
  const values =
    table === null ? undefined : (reader.prepareRaw(table.selectRow).get(row) as ColumnValue[] | undefined);
  const extras = reader
    .prepareRaw('SELECT field, value FROM unknown_field WHERE entity = ? AND row = ?')
    .all(entity, row) as [string, string][]; // two text columns
  if (values === undefined && extras.length === 0) return null;
  const fields = table === null || values === undefined ? {} : toStoredFields(table, values);
  for (const [field, text] of extras) fields[field] = parsed(text);
  return fields;
}
