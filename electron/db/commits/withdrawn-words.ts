import { isEntityName } from '#shared/model/registry.ts';
import { REMOVED } from '#shared/model/conflict.ts';
import { groupNameOf } from '#shared/merge/groups.ts';
import { whole } from '#shared/reading/difference-words.ts';
import { parsed } from '../engine/column-value.ts';
import type { Connection, Reader } from '../engine/connection.ts';
import type { LoggedChange } from './command-log.ts';
import { stageLogged, type LoggedField } from './stage-logged.ts';
import type { Staging } from './staging.ts';
import { writtenSince, type WrittenSince } from './written-since.ts';

/**
 * Differences of view in which one of the words was written by a command that is taken back. Such a word is not in the running any more:
 * where it stands the other one takes its place, and the difference is settled.
 */
export type WithdrawnWords = {
  /** Whether the other word takes the place of a field. */
  readonly takes: (entity: string, row: string, field: string) => boolean;
  /** Whether a row stays because the other word is in it. */
  readonly keepsRow: (entity: string, row: string) => boolean;
  /** Whether a field, or of a row that was made any, is left to a colleague who had a word in a difference with the one that is taken back. */
  readonly leavesTo: (entity: string, row: string, field: string) => boolean;
  /** Whether a decision about the two was taken back while a colleague has settled it too: then it stays. */
  readonly staysDecided: (entity: string, row: string, field: string) => boolean;
  /** What stands in place of what was taken back, and by whom. */
  readonly inPlace: readonly LoggedField[];
  readonly by: readonly string[];
  /** Writes what takes the place, and settles the differences. */
  readonly settle: (staging: Staging) => void;
};

type Found = {
  readonly id: string;
  readonly kind: string;
  readonly rowId: string;
  readonly part: string;
  readonly losing: string;
  readonly settled: number;
  readonly lostBy: string;
  readonly wonBy: string;
  readonly lostWall: number;
  readonly isWon: number;
};

const columns = `c.id, c.kind, c.rowId, c.part, c.losing, c.settled, c.lostBy, c.wonBy, CAST(c.lost ->> '$[0]' AS INTEGER) AS lostWall`;

/** `who` settles them at `at`. Cost: reads all conflicts of the file. */
export function withdrawnWords(
  { reader }: Pick<Connection, 'reader'>,
  { seq, logged }: { readonly seq: number; readonly logged: readonly LoggedChange[] },
  since: WrittenSince,
  { who, at }: { readonly who: string; readonly at: number },
): WithdrawnWords {
  const found = reader
    .prepare(
      `WITH done AS (
         SELECT d.id AS device, m.seq FROM command m JOIN device d ON d.key = m.device
         WHERE m.seq = :seq OR (m.target = :seq AND m.kind = 'redo'))
       SELECT ${columns},
         EXISTS (SELECT 1 FROM done WHERE device = c.won ->> '$[2]' AND seq = c.won ->> '$[3]') AS isWon
       FROM conflict c WHERE c.deleted = 0 AND c.part <> '${REMOVED}' AND (isWon OR
         EXISTS (SELECT 1 FROM done WHERE device = c.lost ->> '$[2]' AND seq = c.lost ->> '$[3]'))`,
    )
    .all({ seq }) as Found[]; // the columns are those of the type
  const taken = new Map<string, Found>();
  const others: Found[] = [];
  for (const one of found) {
    const key = keyOf(one.kind, one.rowId, one.part);
    const isOverwritten = since.has(one.kind, one.rowId, one.part);
    if (one.isWon === 0 || isOverwritten) others.push(one);
    else if (one.settled === 0 && isEntityName(one.kind)) {
      const other = taken.get(key);
      if (other === undefined || other.lostWall < one.lostWall) taken.set(key, one);
    }
  }
  const rows = new Set([...taken.values()].map(({ kind, rowId }) => `${kind} ${rowId}`));
  const left = new Set(others.flatMap((each) => [keyOf(each.kind, each.rowId, each.part), rowKeyOf(each)]));
  const decided = decidedElsewhere(reader, logged, since);
  const used = [...taken.values()];
  return {
    takes: (entity, row, field) => taken.has(keyOf(entity, row, field)),
    keepsRow: (entity, row) => rows.has(`${entity} ${row}`),
    leavesTo: (entity, row, field) =>
      left.has(field === REMOVED ? rowKeyOf({ kind: entity, rowId: row }) : keyOf(entity, row, field)),
    staysDecided: (entity, row, field) => decided.has(keyOf(entity, row, field)),
    inPlace: [...used, ...others].map(({ kind, rowId, part }) => ({ entity: kind, row: rowId, field: part })),
    by: [
      ...new Set([
        ...used.map(({ lostBy }) => lostBy),
        ...others.map((one) => (one.isWon === 1 ? one.lostBy : one.wonBy)),
      ]),
    ].filter((name) => name !== ''),
    settle: (staging) => {
      for (const { kind, rowId, part, losing } of used) {
        if (!isEntityName(kind)) continue;
        const values = whole(kind, part, parsed(losing) as Record<string, string>); // as the entity checks it
        for (const [field, value] of Object.entries(values))
          stageLogged(staging, { entity: kind, row: rowId, field }, JSON.stringify(value));
      }
      for (const { id } of [...used, ...others])
        for (const [field, value] of Object.entries({ settled: true, settledBy: who, settledAt: at }))
          stageLogged(staging, { entity: 'conflict', row: id, field }, JSON.stringify(value));
    },
  };
}

/** When a command is done again, the differences that taking it back has settled are open again, unless a colleague wrote there meanwhile. */
export function stageReopened(staging: Staging, seq: number): void {
  const { reader } = staging.connection;
  const [undone] = reader
    .prepareRaw("SELECT max(seq) FROM command WHERE target = ? AND kind = 'undo'")
    .get(seq) as [number | null]; // an aggregate has one row
  if (undone === null) return;
  const since = writtenSince(reader, undone);
  const settled = reader
    .prepare(
      `SELECT k.row AS id, h.field, h.old, c.kind, c.rowId, c.part FROM change h JOIN row_key k ON k.key = h.rowKey
       JOIN conflict c ON c.id = k.row
       WHERE k.entity = 'conflict' AND h.command = ?`,
    )
    .all(undone) as (Pick<Found, 'id' | 'kind' | 'rowId' | 'part'> & {
    readonly field: string;
    readonly old: string | null;
  })[]; // the columns are those of the type
  for (const { id, field, old, kind, rowId, part } of settled)
    if (!since.has('conflict', id, field) && !since.has(kind, rowId, part))
      stageLogged(staging, { entity: 'conflict', row: id, field }, old);
}

/** What the differences are about that the command settled and a colleague has settled since. */
function decidedElsewhere(
  reader: Reader,
  logged: readonly LoggedChange[],
  since: WrittenSince,
): ReadonlySet<string> {
  const decided = new Set<string>();
  for (const { entity, row, field } of logged) {
    if (entity !== 'conflict' || !since.has(entity, row, field)) continue;
    const about = reader.prepareRaw('SELECT kind, rowId, part FROM conflict WHERE id = ?').get(row) as
      [string, string, string] | undefined; // three text columns
    if (about !== undefined) decided.add(keyOf(...about));
  }
  return decided;
}

function keyOf(entity: string, row: string, field: string): string {
  return `${entity} ${row} ${groupNameOf(entity, field)}`;
}

function rowKeyOf({ kind, rowId }: Pick<Found, 'kind' | 'rowId'>): string {
  return `${kind} ${rowId}`;
}
