import { entityNames } from '#shared/model/registry.ts';
import { tableOf } from '../engine/entity-table.ts';
import type { Reader } from '../engine/connection.ts';

/** How many rows of a partner wait beside the tables, whole or in part, for what they refer to. Cost: looks at what waits only. */
export function countWaiting(reader: Reader, partnerId: string): number {
  const any = reader.prepareRaw('SELECT DISTINCT entity FROM unknown_field').all() as [string][]; // one text column
  const waiting = new Set(any.flat());
  let count = 0;
  for (const entity of entityNames) {
    const { columns, partnerPosition } = tableOf(entity);
    if (!waiting.has(entity) || partnerPosition < 0) continue;
    const [rows] = reader
      .prepareRaw(
        `SELECT count(DISTINCT u.row) FROM unknown_field u LEFT JOIN "${entity}" t ON t.id = u.row
         WHERE u.entity = '${entity}' AND u.field IN (SELECT value FROM json_each(?)) AND (t."partnerId" = ? OR (t.id IS NULL
           AND EXISTS (SELECT 1 FROM unknown_field w WHERE w.entity = u.entity AND w.row = u.row AND w.field = 'partnerId' AND w.value = ?)))`,
      )
      .get(JSON.stringify(columns.map(({ name }) => name)), partnerId, JSON.stringify(partnerId)) as [number]; // an aggregate has one row
    count += rows;
  }
  return count;
}
