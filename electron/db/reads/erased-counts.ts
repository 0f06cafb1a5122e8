import type { Reader } from '../engine/connection.ts';

/** How many rows were erased for good, by partner. */
export function erasedCounts(reader: Reader): Readonly<Record<string, number>> {
  const found = reader.prepareRaw('SELECT partner, count(*) FROM erased GROUP BY partner').all() as [
    string,
    number,
  ][]; // in this order
  return Object.fromEntries(found);
}
