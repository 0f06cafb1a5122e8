import type { PartnerRows } from '#shared/model/partner-state.ts';
import { entityNames, entityOf, type EntityName, type RecordFor } from '#shared/model/registry.ts';
import type { ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf, toFields, toRecord, type EntityTable } from '../engine/entity-table.ts';

/** All live rows of one partner, and of what partners share; null when there is no such partner. */
export function readPartner(reader: Reader, partnerId: string): PartnerRows | null {
  const partner = readRow(reader, 'partner', partnerId);
  if (partner === null || partner.deleted) return null;
  const rows: Partial<Record<EntityName, readonly RecordFor<EntityName>[]>> = {};
  for (const name of entityNames) {
    rows[name] = name === 'partner' ? [partner] : readLive(reader, tableOf(name), partnerId);
  }
  return rows as PartnerRows; // one list for each entity was just put in
}

/** All live rows of what partners share, without any row of a partner. */
export function readShared(reader: Reader): PartnerRows {
  const rows: Partial<Record<EntityName, readonly RecordFor<EntityName>[]>> = {};
  for (const name of entityNames) {
    const shared = name !== 'partner' && entityOf(name).scope === 'profile';
    rows[name] = shared ? readLive(reader, tableOf(name), '') : [];
  }
  return rows as PartnerRows; // one list for each entity was just put in
}

/** One row as the app uses it, tombstones included; null when there is no such row. */
function readRow<N extends EntityName>(reader: Reader, entity: N, id: string): RecordFor<N> | null {
  const table = tableOf(entity);
  const values = reader.prepareRaw(table.selectRow).get(id) as ColumnValue[] | undefined; // columns of the table
  if (values === undefined) return null;
  return { id, ...toFields(table, values) } as unknown as RecordFor<N>; // every field of the entity has its column
}

function readLive(reader: Reader, table: EntityTable, partnerId: string): readonly RecordFor<EntityName>[] {
  const statement = reader.prepareRaw(table.selectLive);
  const found = (table.partnerPosition < 0 ? statement.all() : statement.all(partnerId)) as ColumnValue[][];
  // Every field of the entity has its column.
  return found.map((values) => toRecord(table, values) as unknown as RecordFor<EntityName>);
}
