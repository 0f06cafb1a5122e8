import type { ProfileCounts } from '#shared/ipc/contract.ts';
import type { Reader } from '../engine/connection.ts';

/** How much is in the profile, without what was deleted and what belongs to deleted partners. Cost: counts three tables by their indexes. */
export function readProfileCounts(reader: Reader): ProfileCounts {
  // One row of three numbers.
  const [partners, people, conversations] = reader.prepareRaw(countAll).get() as [number, number, number];
  return { partners, people, conversations };
}

const ofLivePartners = (table: 'person' | 'touchpoint'): string =>
  `SELECT count(*) FROM ${table} t JOIN partner p ON p.id = t."partnerId" AND p.deleted = 0 WHERE t.deleted = 0`;

const countAll = `SELECT (SELECT count(*) FROM partner WHERE deleted = 0),
  (${ofLivePartners('person')}), (${ofLivePartners('touchpoint')})`;
