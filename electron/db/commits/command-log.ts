import type { CommandInfo, HistoryEntry } from '#shared/ipc/types.ts';
import type { PartnerId } from '#shared/model/id.ts';
import type { FieldValue } from '#shared/model/change.ts';
import type { Clock } from './clock.ts';
import { parsed } from '../engine/column-value.ts';
import type { Connection, Reader } from '../engine/connection.ts';
import { findTable } from '../engine/entity-table.ts';
import { sentenceOfCommand, type LoggedCommand } from './sentence.ts';

/** `do` = something that the user did; `undo` and `redo` name the `do` that they take back or do again; `merge` = what another device wrote. */
export type CommandKind = 'do' | 'undo' | 'redo' | 'merge';

/** One command as the log keeps it; `target` is null for `do` and `merge`. */
export type CommandRecord = {
  readonly seq: number;
  readonly id: string;
  readonly kind: CommandKind;
  readonly target: number | null;
  readonly command: CommandInfo;
  readonly who: string;
  /** The device whose writes a `merge` takes over; null for all others. */
  readonly source: number | null;
  /** Wall time in milliseconds as the machine told it; the clock may be later. */
  readonly at: number;
  readonly clock: Clock;
  readonly device: number;
};

/** One logged field: JSON texts, null = the field or its row was not there. */
export type LoggedChange = {
  readonly entity: string;
  readonly row: string;
  readonly field: string;
  readonly old: string | null;
  readonly new: string | null;
};

/** Writes the command's own row and which partners it touched. Belongs into the transaction of its changes. */
export function insertCommand(
  connection: Connection,
  record: CommandRecord,
  partners: ReadonlySet<string>,
): void {
  const { command, clock } = record;
  connection
    .prepare(
      `INSERT INTO command (seq, id, kind, target, name, parameters, label, partner, who, source, at, clockWall, clockCounter, device)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      record.seq,
      record.id,
      record.kind,
      record.target,
      command.name,
      JSON.stringify(command.parameters ?? {}),
      command.label ?? null,
      command.partnerId,
      record.who,
      record.source,
      record.at,
      clock.wall,
      clock.counter,
      record.device,
    );
  const link = connection.prepare('INSERT INTO command_partner VALUES (?, ?)');
  for (const partner of partners) link.run(partner, record.seq);
}

/** Number and clock of the newest command; zeros in an empty profile. */
export function lastCommand(connection: Connection): { readonly seq: number; readonly clock: Clock } {
  const row = connection
    .prepareRaw('SELECT seq, clockWall, clockCounter FROM command ORDER BY seq DESC LIMIT 1')
    .get() as [number, number, number] | undefined; // three integer columns
  return row === undefined
    ? { seq: 0, clock: { wall: 0, counter: 0 } }
    : { seq: row[0], clock: { wall: row[1], counter: row[2] } };
}

/** Number of the newest command that did a command or did it again; what colleagues wrote later is theirs, whether it was taken back before or not. */
export function lastTimeOf(connection: Connection, seq: number): number {
  const found = connection
    .prepareRaw("SELECT max(seq) FROM command WHERE target = ? AND kind = 'redo'")
    .get(seq) as [number | null]; // one integer, null where it was only done
  return found[0] ?? seq;
}

/** The fields that a command changed, in the order in which it wrote them. */
export function changesOfCommand(connection: Connection, seq: number): readonly LoggedChange[] {
  return connection
    .prepare(
      `SELECT k.entity, k.row, c.field, c.old, c.new FROM change c JOIN row_key k ON k.key = c.rowKey
       WHERE c.command = ? ORDER BY c.n`,
    )
    .all(seq) as LoggedChange[]; // the columns are those of the type
}

const LONGEST_HISTORY = 1_000;

/** What happened to one row, newest first, at most the last 1,000 fields. */
export function historyOf(reader: Reader, entity: string, row: string): readonly HistoryEntry[] {
  const found = reader
    .prepare(
      `SELECT h.field, h.old, h.new, c.who, c.at, c.name, ${parametersOf(reader, 'c.')}, c.label
       FROM row_key k JOIN change h ON h.rowKey = k.key JOIN command c ON c.seq = h.command
       WHERE k.entity = ? AND k.row = ? AND h.old IS NOT h.new ORDER BY h.command DESC, h.n LIMIT ?`,
    )
    .all(entity, row, LONGEST_HISTORY) as HistoryRow[]; // the columns are those of the type
  return found.map((entry) => ({
    field: entry.field,
    oldValue: loggedValue(entity, entry.field, entry.old),
    newValue: loggedValue(entity, entry.field, entry.new),
    who: entry.who,
    at: entry.at,
    commandLabel: sentenceOfCommand(reader, entry),
  }));
}

/** A value of the log; null where there was none, or one that the field could not hold. */
function loggedValue(entity: string, field: string, text: string | null): FieldValue {
  if (text === null) return null;
  const table = findTable(entity);
  const spec = table?.columns[table.positionOf.get(field) ?? -1]?.spec;
  try {
    const value = parsed(text);
    return spec === undefined || spec === null || spec.fits(value) ? value : null;
  } catch {
    return null;
  }
}

/** The column of a command's parameters; a file of an earlier version that can only be read has none. */
export function parametersOf(reader: Reader, prefix = ''): string {
  const has = reader.prepareRaw("SELECT 1 FROM pragma_table_info('command') WHERE name = 'parameters'").get();
  return has === undefined ? "'{}' AS parameters" : `${prefix}parameters`;
}

type HistoryRow = LoggedCommand & {
  readonly field: string;
  readonly old: string | null;
  readonly new: string | null;
  readonly who: string;
  readonly at: number;
};

/** A command as it can be logged once more: what is undone and done again is the same command. */
export function loggedCommandOf(command: CommandInfo): LoggedCommand {
  const { name, parameters = {}, label = null } = command;
  return { name, parameters: JSON.stringify(parameters), label };
}

type CommandRow = LoggedCommand & { readonly partner: PartnerId | null };

export function commandInfoOf({ name, parameters, label, partner }: CommandRow): CommandInfo {
  return {
    name,
    parameters: JSON.parse(parameters) as Readonly<Record<string, unknown>>, // an object, as this app wrote it
    ...(label === null ? {} : { label }),
    partnerId: partner,
  };
}
