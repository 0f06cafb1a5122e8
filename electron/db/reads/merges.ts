import type { SharingActivity, SharingMerge } from '#shared/ipc/sharing-types.ts';
import type { PartnerId } from '#shared/model/id.ts';
import type { Reader } from '../engine/connection.ts';

/** Which part of the merges is read; `before` is the number of the oldest one that is known already, null for none. */
export type MergesWish = { readonly before: number | null; readonly most: number };

type MergeRow = readonly [
  command: number,
  commandId: string,
  who: string,
  at: number,
  partnerId: string | null,
  partnerName: string,
  isNew: number,
];

/** What colleagues' snapshots brought, newest first. Cost: looks at every logged field of the merges that it gives. */
export function readMerges(reader: Reader, { before, most }: MergesWish): SharingActivity {
  const found = reader
    .prepareRaw(
      `SELECT c.seq, c.id, c.who, c.at, c.partner, coalesce(readable('partner', 'name', p.name), ''),
         EXISTS (SELECT 1 FROM change n JOIN row_key k ON k.key = n.rowKey WHERE n.command = c.seq
           AND k.entity = 'partner' AND n.field = 'deleted' AND n.new = 'false' AND n.old IS NOT n.new)
       FROM command c LEFT JOIN partner p ON p.id = c.partner
       WHERE c.kind = 'merge' AND c.seq < ? ORDER BY c.seq DESC LIMIT ?`,
    )
    .all(before ?? Number.MAX_SAFE_INTEGER, most + 1) as MergeRow[]; // in this order
  const merges = found.slice(0, most).map(([command, commandId, who, at, partnerId, partnerName, isNew]) => ({
    command,
    commandId,
    who,
    at,
    partnerId: partnerId as PartnerId | null, // an id when it was logged
    partnerName,
    isNew: isNew === 1,
    ...countsOf(reader, command),
  }));
  return { merges, hasMore: found.length > most };
}

/** The log says of each row by its tombstone whether it was made or removed. A difference is no entry of anybody, so it is counted apart. */
function countsOf(
  reader: Reader,
  command: number,
): Pick<SharingMerge, 'added' | 'changed' | 'removed' | 'differences' | 'settled'> {
  const made = `field = 'deleted' AND new = 'false' AND old IS NOT new`;
  const [rows, added, removed, differences, settled] = reader
    .prepareRaw(
      `SELECT count(DISTINCT CASE WHEN k.entity <> 'conflict' AND old IS NOT new THEN rowKey END),
         count(DISTINCT CASE WHEN k.entity <> 'conflict' AND ${made} THEN rowKey END),
         count(DISTINCT CASE WHEN k.entity <> 'conflict' AND field = 'deleted' AND new = 'true' AND old IS NOT new THEN rowKey END),
         count(DISTINCT CASE WHEN k.entity = 'conflict' AND ${made} THEN rowKey END),
         count(DISTINCT CASE WHEN k.entity = 'conflict' AND field = 'settled' AND new = 'true' AND old IS NOT new THEN rowKey END)
       FROM change JOIN row_key k ON k.key = rowKey WHERE command = ?`,
    )
    .get(command) as [number, number, number, number, number]; // an aggregate has one row
  return { added, removed, changed: Math.max(0, rows - added - removed), differences, settled };
}
