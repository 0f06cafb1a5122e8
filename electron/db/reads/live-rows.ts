import { stateFromRows, type PartnerRows, type PartnerState } from '#shared/model/partner-state.ts';
import { resolveAliases } from '#shared/reading/aliases.ts';
import { entityNames, type EntityName, type RecordFor } from '#shared/model/registry.ts';
import type { ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf, toRecord } from '../engine/entity-table.ts';

/** The largest column, which no rule reads, with what stands for it: it stays on the disk. */
const skipped: Readonly<Partial<Record<EntityName, Readonly<Record<string, string>>>>> = {
  person: { photo: `''` },
};

/** A partner for the rules, without pictures; of entities that are not wanted there are no rows. Cost: reads all rows that are wanted. */
export function stateForRules(
  reader: Reader,
  partnerId: string,
  wanted: readonly EntityName[] = entityNames,
): PartnerState {
  const rows: Partial<Record<EntityName, readonly RecordFor<EntityName>[]>> = {};
  for (const name of entityNames) rows[name] = wanted.includes(name) ? readLive(reader, name, partnerId) : [];
  return resolveAliases(stateFromRows(rows as PartnerRows)); // one list for each entity was just put in
}

function readLive(reader: Reader, name: EntityName, partnerId: string): readonly RecordFor<EntityName>[] {
  const table = tableOf(name);
  const left: Readonly<Record<string, string>> = skipped[name] ?? {};
  const columns = table.columns.map((column) => left[column.name] ?? `"${column.name}"`);
  const one = name === 'partner' ? ' AND id = ?' : table.partnerPosition < 0 ? '' : ' AND "partnerId" = ?';
  const statement = reader.prepareRaw(
    `SELECT id, ${columns.join(', ')} FROM "${name}" WHERE deleted = 0${one}`,
  );
  const found = (one === '' ? statement.all() : statement.all(partnerId)) as ColumnValue[][];
  // Every field of the entity has its column.
  return found.map((values) => toRecord(table, values) as unknown as RecordFor<EntityName>);
}
