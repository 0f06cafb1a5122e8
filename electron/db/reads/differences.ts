import type { PartnerDifferences } from '#shared/ipc/types.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { openDifferences } from '#shared/reading/differences.ts';
import type { Reader } from '../engine/connection.ts';
import { stateForRules } from './live-rows.ts';

/** What is open at each partner, by name; partners without any are left out. Cost: reads the rows of those that may have some. */
export function readDifferences(reader: Reader): readonly PartnerDifferences[] {
  const partners = reader
    .prepareRaw(
      `SELECT p.id, p.name FROM partner p WHERE p.deleted = 0
       AND EXISTS (SELECT 1 FROM conflict c WHERE c.partnerId = p.id AND c.deleted = 0 AND c.settled = 0)
       ORDER BY p.name COLLATE NOCASE, p.id`,
    )
    .all() as [string, string][]; // two texts
  return partners
    .map(([id, name]) => ({
      partnerId: id as PartnerId, // the column is an id
      name: String(name),
      differences: openDifferences(stateForRules(reader, id)),
    }))
    .filter(({ differences }) => differences.length > 0);
}
