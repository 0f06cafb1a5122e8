import type { LoggedEdit } from '#shared/edit/logged/all-edits.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { Change } from '#shared/model/change.ts';
import type { Connection } from '../engine/connection.ts';
import { checkRows } from './check-rows.ts';
import type { CommandRecord, LoggedChange } from './command-log.ts';
import { effectsOf, partnersOf, type Effects } from './effects.ts';
import { PAST } from './sentence.ts';
import { newStaging, stageChange } from './staging.ts';
import { writeEffects } from './write-path.ts';

/** One thing that is told of a time before it was written. */
export type PastCommand = {
  /** Milliseconds since 1970; later than the one before it, and earlier than now. */
  readonly at: number;
  readonly who: string;
  readonly edit: LoggedEdit;
  readonly changes: readonly Change[];
};

type Telling = Pick<CommandRecord, 'seq' | 'device'> & { readonly now: number; readonly newId: () => string };

/**
 * Writes what is told of earlier months as commands with days of their own, the first one as number `seq`. Only a sample partner that
 * they make themselves has such a past: all other commands keep the order in which they were written. Belongs into the transaction of the command that adds it. Fails
 * with `bad-request` when they are of another partner, or not in order.
 */
export function writePast(
  connection: Connection,
  past: readonly PastCommand[],
  { seq, device, now, newId }: Telling,
): Effects {
  const all: { rows: Effects['rows'][number][]; extras: Effects['extras'][number][] } = {
    rows: [],
    extras: [],
  };
  let before = 0;
  let partner: string | null = null;
  for (const [index, { at, who, edit, changes }] of past.entries()) {
    if (at <= before || at >= now) throw new AppError('bad-request', 'the past is not in order');
    before = at;
    const staging = newStaging(connection);
    for (const each of changes) stageChange(staging, each, 'refuse');
    checkRows(staging);
    const effects = effectsOf(staging);
    partner ??= sampleMadeBy(effects);
    const touched = [...partnersOf(effects)];
    if (partner === null || touched.some((id) => id !== partner) || touched.length === 0)
      throw new AppError('bad-request', 'only a new sample partner has a past');
    const command = {
      name: PAST,
      parameters: { name: edit.name, parameters: edit.parameters ?? {} },
      partnerId: partner as never, // the id of the row that was just made
    };
    const own = { seq: seq + index, id: newId(), kind: 'do', target: null, source: null } as const;
    const record: CommandRecord = { ...own, command, who, at, clock: { wall: at, counter: 0 }, device };
    writeEffects(connection, record, effects, () => undefined);
    all.rows.push(...effects.rows);
    all.extras.push(...effects.extras);
  }
  return all;
}

/** The sample partner that these effects make, if they do. */
function sampleMadeBy({ rows }: Effects): string | null {
  const made = rows.find(({ row: { table, before } }) => table.entity === 'partner' && before === null);
  if (made === undefined) return null;
  const { table, after, id } = made.row;
  return after?.[table.positionOf.get('sample') ?? -1] === 1 ? id : null;
}

/** The makings of rows that the past before a command tells of: with that command they come and go. */
export function madeInPastOf(connection: Connection, seq: number): readonly LoggedChange[] {
  return connection
    .prepare(
      `SELECT k.entity, k.row, c.field, c.old, c.new FROM command d JOIN change c ON c.command = d.seq
       JOIN row_key k ON k.key = c.rowKey
       WHERE d.name = ? AND d.seq < ? AND c.field = 'deleted' AND c.old IS NULL
         AND d.seq > (SELECT ifnull(max(seq), 0) FROM command WHERE seq < ? AND name <> ?)
       ORDER BY d.seq, c.n`,
    )
    .all(PAST, seq, seq, PAST) as LoggedChange[]; // the columns are those of the type
}
