import type { Reader } from '../engine/connection.ts';

/** How many conflicts of all partners nobody has settled. */
export function countOpenConflicts(reader: Reader): number {
  const [count] = reader
    .prepareRaw(
      `SELECT count(*) FROM conflict c JOIN partner p ON p.id = c."partnerId"
       WHERE c.deleted = 0 AND c.settled = 0 AND p.deleted = 0`,
    )
    .get() as [number]; // an aggregate has one row
  return count;
}
