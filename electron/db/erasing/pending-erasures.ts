import { erasureDays } from '#shared/merge/erasure-days.ts';
import type { ErasedElsewhere, ErasureChoice, ErasureDevice } from '#shared/model/erasure.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import { parsed } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { namingTexts } from './naming-texts.ts';

/** Whether the file still holds something of a person, in its table or beside it. */
export function isHeld(reader: Reader, personId: string): boolean {
  const held = `SELECT 1 FROM person WHERE id = ?1 UNION ALL
    SELECT 1 FROM unknown_field WHERE entity = 'person' AND row = ?1 LIMIT 1`;
  return reader.prepareRaw(held).get({ 1: personId }) !== undefined;
}

type Row = readonly [
  personId: PersonId,
  partnerId: PartnerId,
  kind: string,
  at: number,
  who: string,
  name: string | null,
  beside: string | null,
  partner: string | null,
];

/**
 * Everybody who was erased for good, here or elsewhere, newest first: whether this file still holds them (hidden), when that goes, and which
 * devices have said that they destroyed what they had.
 */
export function readErasures(reader: Reader): readonly ErasedElsewhere[] {
  const rows = reader
    .prepareRaw(
      `SELECT e.row, e.partner, c.kind, c.at, c.who, p.name, u.value, o.name
       FROM erased e JOIN command c ON c.seq = e.command
       LEFT JOIN person p ON p.id = e.row
       LEFT JOIN unknown_field u ON u.entity = 'person' AND u.row = e.row AND u.field = 'name'
       LEFT JOIN partner o ON o.id = e.partner AND o.deleted = 0
       WHERE p.id IS NOT NULL OR u.row IS NOT NULL
         OR EXISTS (SELECT 1 FROM erasure_receipt r WHERE r.erasedId = e.row AND r.partnerId = e.partner)
       ORDER BY c.at DESC, e.row`,
    )
    .all() as Row[]; // in this order
  const came = rows.filter(([, , kind]) => kind === 'merge');
  const days = new Map(erasureDays(came.map((row) => row[3])).map((day, at) => [came[at], day]));
  return rows.map((row) => {
    const [personId, partnerId, kind, at, who, name, beside, partnerName] = row;
    const isHidden = name !== null || beside !== null;
    return {
      personId,
      partnerId,
      partnerName: partnerName ?? '',
      at,
      by: kind === 'merge' ? who : null,
      held: isHidden ? { name: name ?? textOf(beside), goesAt: days.get(row) ?? null } : null,
      devices: devicesOf(reader, partnerId, personId),
    };
  });
}

/** How many people who were erased elsewhere this file still holds. */
export function countWaitingErasures(reader: Reader): number {
  const [count] = reader
    .prepareRaw(
      `SELECT count(*) FROM erased e WHERE EXISTS (SELECT 1 FROM person p WHERE p.id = e.row)
         OR EXISTS (SELECT 1 FROM unknown_field u WHERE u.entity = 'person' AND u.row = e.row)`,
    )
    .get() as [number]; // one row of one number
  return count;
}

/**
 * The devices that have said something about a partner, this one first, and whether each has given its receipt; former ids of theirs and of this
 * one are left out, unless somebody still signs with them.
 */
function devicesOf(reader: Reader, partnerId: string, personId: string): readonly ErasureDevice[] {
  const found = reader
    .prepareRaw(
      `SELECT d.id, d.name, d.key = (SELECT value FROM meta WHERE key = 'device') AS isThis,
         EXISTS (SELECT 1 FROM erasure_receipt r WHERE r.erasedId = ?2 AND r.deviceId = d.id AND r.deleted = 0)
       FROM device d
       WHERE isThis
         OR d.id IN (SELECT deviceId FROM erasure_receipt WHERE erasedId = ?2)
         OR (d.key IN (SELECT device FROM knows WHERE partner = ?1)
           AND (d.role = 'sender' OR (d.role = '' AND d.key NOT IN (SELECT device FROM command))))
       ORDER BY isThis DESC, d.name, d.id`,
    )
    .all({ 1: partnerId, 2: personId }) as [string, string, number | null, number][]; // in this order
  return found.map(([id, name, isThis, hasErased]) => ({
    id,
    name,
    isThis: isThis === 1,
    hasErased: hasErased === 1,
  }));
}

/** The people whose time has come at a moment. */
export function dueErasures(reader: Reader, now: number): readonly PersonId[] {
  return readErasures(reader).flatMap(({ personId, held }) =>
    held !== null && held.goesAt !== null && held.goesAt <= now ? [personId] : [],
  );
}

/** What becomes of texts when nobody decides: the whole name goes, a word that may be somebody else's stays. */
export function usualChoices(reader: Reader, personId: string): readonly ErasureChoice[] {
  return namingTexts(reader, personId).map(({ entity, row, field, by }) => ({
    entity,
    row,
    field,
    way: by === 'whole' ? 'name' : 'keep',
  }));
}

/** A name that waits beside its table, as JSON. */
function textOf(json: string | null): string {
  const value = json === null ? '' : parsed(json);
  return typeof value === 'string' ? value : '';
}
