import type { Reader } from '../engine/connection.ts';

/** How many conflicts of all partners nobody has settled; those of partners that are not shared any more are nobody's to settle. */
export function countOpenConflicts(reader: Reader, leftAlone: readonly string[]): number {
  const [count] = reader
    .prepareRaw(
      `SELECT count(*) FROM conflict c JOIN partner p ON p.id = c."partnerId"
       WHERE c.deleted = 0 AND c.settled = 0 AND p.deleted = 0
         AND p.id NOT IN (SELECT value FROM json_each(?))`,
    )
    .get(JSON.stringify(leftAlone)) as [number]; // an aggregate has one row
  return count;
}
