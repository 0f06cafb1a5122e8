import { nothingWaits, type WaitingRows } from '#shared/model/waiting.ts';
import { entityNames } from '#shared/model/registry.ts';
import { parsed } from '../engine/column-value.ts';
import { tableOf, type EntityTable } from '../engine/entity-table.ts';
import type { Reader } from '../engine/connection.ts';

type Beside = readonly [row: string, field: string, value: string, by: string | null];

/** What of a partner waits beside the tables, and for what. Cost: looks at what waits only. */
export function readWaiting(reader: Reader, partnerId: string): WaitingRows {
  const any = reader.prepareRaw('SELECT DISTINCT entity FROM unknown_field').all() as [string][]; // one text column
  if (any.length === 0) return nothingWaits;
  const waiting = new Set(any.flat());
  let references = 0;
  let later = 0;
  const by = new Set<string>();
  for (const entity of entityNames) {
    const table = tableOf(entity);
    if (!waiting.has(entity) || table.partnerPosition < 0) continue;
    const rows = Map.groupBy(besideOf(reader, table, partnerId), ([row]) => row);
    for (const fields of rows.values()) {
      const missing = fields.filter((each) => leadsNowhere(reader, table, each));
      if (missing.length === 0) later += 1;
      else references += 1;
      for (const [, , , who] of missing) if (who !== null && who !== '') by.add(who);
    }
  }
  return { references, by: [...by].sort(), later };
}

function besideOf(reader: Reader, { entity, columns }: EntityTable, partnerId: string): readonly Beside[] {
  return reader
    .prepareRaw(
      `SELECT u.row, u.field, u.value, d.name FROM unknown_field u LEFT JOIN "${entity}" t ON t.id = u.row
       LEFT JOIN row_key k ON k.entity = u.entity AND k.row = u.row
       LEFT JOIN field_clock f ON f.rowKey = k.key AND f.field = u.field
       LEFT JOIN device d ON d.key = f.device
       WHERE u.entity = '${entity}' AND u.field IN (SELECT value FROM json_each(?)) AND (t."partnerId" = ? OR (t.id IS NULL
         AND EXISTS (SELECT 1 FROM unknown_field w WHERE w.entity = u.entity AND w.row = u.row AND w.field = 'partnerId' AND w.value = ?)))`,
    )
    .all(
      JSON.stringify(columns.map(({ name }) => name)),
      partnerId,
      JSON.stringify(partnerId),
    ) as unknown as readonly Beside[]; // in this order
}

/** Whether a value that waits refers to a row that is not here. */
function leadsNowhere(reader: Reader, table: EntityTable, [, field, value]: Beside): boolean {
  const column = table.columns[table.positionOf.get(field) ?? -1];
  const target = column?.ref ?? column?.listOf ?? null;
  if (target === null) return false;
  return [parsed(value)]
    .flat()
    .some(
      (id) =>
        typeof id === 'string' &&
        id !== '' &&
        reader.prepareRaw(tableOf(target).exists).get(id) === undefined,
    );
}
