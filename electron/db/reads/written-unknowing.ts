import { isEntityName, type EntityName } from '#shared/model/registry.ts';
import { writtenWords, type WrittenField } from '#shared/reading/written-words.ts';
import { fromColumn, type ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf } from '../engine/entity-table.ts';

/**
 * What was written last about somebody by whoever did not know that they were removed, in words; for a difference about a removal. Empty where it
 * was written again since, or is not known.
 */
export function writtenUnknowing(reader: Reader, conflictId: string): readonly string[] {
  const fields = reader
    .prepareRaw(
      `SELECT k.entity, k.row, f.field FROM conflict c
       JOIN device d ON d.id = c.lost ->> '$[2]'
       JOIN field_clock f ON f.device = d.key AND f.seq = c.lost ->> '$[3]'
       JOIN row_key k ON k.key = f.rowKey
       WHERE c.id = ? AND c.part = 'deleted' ORDER BY k.entity, k.row, f.field`,
    )
    .all(conflictId) as [string, string, string][]; // three text columns
  const about = reader.prepareRaw('SELECT kind, rowId FROM conflict WHERE id = ?').get(conflictId) as
    [string, string] | undefined; // two text columns
  if (about === undefined) return [];
  const [kind, rowId] = about;
  const place = ([entity, , field]: readonly string[]): number =>
    isEntityName(entity ?? '') ? (tableOf(entity as EntityName).positionOf.get(field ?? '') ?? 0) : 0; // just found to be one
  const inOrder = fields.toSorted((a, b) => (a[1] === b[1] ? place(a) - place(b) : a[1] < b[1] ? -1 : 1));
  return writtenWords(
    inOrder.flatMap(([entity, row, field]): readonly WrittenField[] => {
      if (!isEntityName(entity)) return [];
      const { columns, positionOf, selectRow } = tableOf(entity);
      const values = reader.prepareRaw(selectRow).get(row) as readonly ColumnValue[] | undefined; // columns of the table
      const position = positionOf.get(field);
      const column = position === undefined ? undefined : columns[position];
      if (values === undefined || position === undefined || column === undefined) return [];
      const isAbout =
        (entity === kind && row === rowId) ||
        columns.some(({ ref }, at) => ref === kind && values[at] === rowId);
      return isAbout
        ? [{ entity, row, field, value: fromColumn(column.kind, values[position] ?? null) }]
        : [];
    }),
  );
}
