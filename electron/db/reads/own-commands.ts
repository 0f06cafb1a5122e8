import { OF_ALL_PARTNERS } from '#shared/merge/payload.ts';
import type { Reader } from '../engine/connection.ts';

/** What this device did itself since a command, by subject (the id of a partner, or `OF_ALL_PARTNERS`). */
export type OwnCommandCounts = {
  /** The number of the newest command of all. */
  readonly last: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Each command once, however many subjects it touched. */
  readonly total: number;
};

/**
 * Counts own commands after those that are given by subject, but for an undo that left everything alone. One that touches no partner counts for all, since each may refer to what it changed.
 * Cost: looks at the commands since the oldest of these.
 */
export function ownCommandsSince(reader: Reader, since: Readonly<Record<string, number>>): OwnCommandCounts {
  const [last] = reader.prepareRaw('SELECT coalesce(max(seq), 0) FROM command').get() as [number]; // an aggregate has one row
  const oldest = Object.values(since).reduce((least, seq) => Math.min(least, seq), last);
  const found = reader
    .prepareRaw(
      `SELECT c.seq, p.partner FROM command c LEFT JOIN command_partner p ON p.command = c.seq
       WHERE c.seq > ? AND c.kind <> 'merge'
       AND NOT (c.kind IN ('undo', 'redo') AND NOT EXISTS (SELECT 1 FROM change WHERE command = c.seq))`,
    )
    .all(oldest) as [number, string | null][]; // in this order
  const counts = new Map<string, number>();
  const commands = new Set<number>();
  for (const [seq, partner] of found) {
    const touched = partner === null ? Object.keys(since) : [partner];
    for (const subject of new Set([...touched, OF_ALL_PARTNERS])) {
      const mark = since[subject];
      if (mark === undefined || seq <= mark) continue;
      counts.set(subject, (counts.get(subject) ?? 0) + 1);
      // What all partners share goes along with any of them, and most commands leave it as it is.
      if (subject !== OF_ALL_PARTNERS || partner === null) commands.add(seq);
    }
  }
  return { last, counts: Object.fromEntries(counts), total: commands.size };
}
