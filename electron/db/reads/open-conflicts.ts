import { isEntityName } from '#shared/model/registry.ts';
import { countDifferences } from '#shared/reading/differences.ts';
import type { Reader } from '../engine/connection.ts';
import { stateForRules } from './live-rows.ts';

/** Counts by partner, kept until the partner changes. */
export type DifferenceCountCache = Map<string, number>;

/**
 * How many differences of all partners are there to settle, the same as the screens show; those of partners that are not shared any more are
 * nobody's to settle. Cost: of partners with any that are not counted yet, it reads their people and what the differences are about.
 */
export function countOpenConflicts(
  reader: Reader,
  kept: DifferenceCountCache,
  leftAlone: readonly string[],
): number {
  const found = reader
    .prepareRaw(
      `SELECT p.id, json_group_array(DISTINCT c.kind) FROM conflict c JOIN partner p ON p.id = c."partnerId"
       WHERE c.deleted = 0 AND c.settled = 0 AND p.deleted = 0
         AND p.id NOT IN (SELECT value FROM json_each(?)) GROUP BY p.id`,
    )
    .all(JSON.stringify(leftAlone)) as [string, string][]; // in this order
  return found.reduce((sum, [partnerId, kinds]) => {
    let count = kept.get(partnerId);
    if (count === undefined) {
      const about = (JSON.parse(kinds) as string[]).filter(isEntityName); // a list of texts, as it was just put together
      const wanted = [...new Set(['partner', 'conflict', 'person', 'same_person', ...about] as const)];
      count = countDifferences(stateForRules(reader, partnerId, wanted));
      kept.set(partnerId, count);
    }
    return sum + count;
  }, 0);
}
