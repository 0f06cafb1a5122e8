import type { Knowledge } from '#shared/merge/conflicts.ts';
import { factsOnly } from '#shared/merge/facts-only.ts';
import {
  OF_ALL_PARTNERS,
  PAYLOAD_FORMAT,
  type PartnerPayload,
  type PayloadLevel,
} from '#shared/merge/payload.ts';
import type { Connection, Reader } from '../engine/connection.ts';
import { sharedCopy } from '../reads/partner-copy.ts';
import { deviceKey } from './device.ts';

/** The payload of one partner, or of what all share (`OF_ALL_PARTNERS`), at a level; null when there is no such partner. */
export function exportPartner(reader: Reader, partnerId: string, level: PayloadLevel): PartnerPayload | null {
  const copy = sharedCopy(reader, partnerId);
  if (partnerId !== OF_ALL_PARTNERS && copy.rows['partner']?.[partnerId] === undefined) return null;
  const told = level === 'facts' ? factsOnly(copy) : copy;
  return { ...told, format: PAYLOAD_FORMAT, knows: readKnowledge(reader, partnerId)[level] };
}

/**
 * Up to which command of each device its writes at a partner are in this file. Who was told everything was told the facts too. What this
 * file's own devices wrote is all here.
 */
export function readKnowledge(reader: Reader, partnerId: string): Knowledge {
  const own = reader
    .prepareRaw('SELECT d.id, max(c.seq) FROM command c JOIN device d ON d.key = c.device GROUP BY d.key')
    .all() as [string, number][]; // in this order
  const seen = reader
    .prepareRaw(
      'SELECT k.level, d.id, k.seq FROM knows k JOIN device d ON d.key = k.device WHERE k.partner = ?',
    )
    .all(partnerId) as [PayloadLevel, string, number][]; // in this order
  const everything: Record<string, number> = {};
  const facts: Record<string, number> = {};
  const note = (known: Record<string, number>, id: string, seq: number): void => {
    known[id] = Math.max(known[id] ?? 0, seq);
  };
  for (const [id, seq] of own) for (const known of [everything, facts]) note(known, id, seq);
  for (const [level, id, seq] of seen) {
    note(facts, id, seq);
    if (level === 'everything') note(everything, id, seq);
  }
  return { everything, facts };
}

/** Remembers what a payload has seen. Belongs into the transaction that takes it over. */
export function noteKnowledge(
  connection: Connection,
  { partnerId, level, knows }: PartnerPayload,
  at: number,
): void {
  const note = connection.prepare(
    `INSERT INTO knows (partner, level, device, seq) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET seq = max(seq, excluded.seq)`,
  );
  for (const [device, seq] of Object.entries(knows))
    note.run(partnerId, level, deviceKey(connection, device, at), seq);
}
