import type { SharedRow } from '#shared/ipc/types.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import type { Reader } from '../engine/connection.ts';
import { listIn } from '../engine/readable.ts';
import { tableOf } from '../engine/entity-table.ts';

/**
 * The colleagues and initiatives with the partners whose rows name them. Partners that are deleted do not count, though their
 * rows are kept. Cost: reads the references of all partners; for rare questions only.
 */
export function readSharedRows(reader: Reader): readonly SharedRow[] {
  const partners = new Map<string, Set<PartnerId>>();
  for (const sql of usesOfShared) {
    for (const [id, partnerId] of reader.prepareRaw(sql).all() as [string, PartnerId][]) {
      // two text columns
      const known = partners.get(id);
      if (known === undefined) partners.set(id, new Set([partnerId]));
      else known.add(partnerId);
    }
  }
  return sharedEntities.flatMap((entity) => {
    const found = reader.prepareRaw(`SELECT id, name FROM ${entity} WHERE deleted = 0 ORDER BY id`).all() as [
      string,
      string,
    ][]; // two text columns
    return found.map(([id, name]) => ({ entity, id, name, partnerIds: [...(partners.get(id) ?? [])] }));
  });
}

const sharedEntities = ['colleague', 'initiative'] as const;

function belongsToPartner(name: EntityName): boolean {
  return entityOf(name).scope === 'partner';
}

const usesOfShared: readonly string[] = [
  ...entityNames.filter(belongsToPartner).flatMap((name) =>
    tableOf(name)
      .columns.filter(({ ref }) => sharedEntities.some((entity) => entity === ref))
      .map(
        (column) =>
          `SELECT DISTINCT t."${column.name}", t."partnerId" FROM "${name}" t JOIN partner p ON p.id = t."partnerId"
           WHERE t.deleted = 0 AND p.deleted = 0 AND t."${column.name}" IS NOT NULL`,
      ),
  ),
  ...['touchpoint', 'meeting_brief'].map(
    (name) =>
      `SELECT DISTINCT j.value, t.partnerId FROM ${name} t JOIN partner p ON p.id = t.partnerId,
       json_each(${listIn('t.colleagueIds')}) j WHERE t.deleted = 0 AND p.deleted = 0`,
  ),
];
