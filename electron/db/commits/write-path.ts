import { insertCommand, type CommandRecord } from './command-log.ts';
import { toLog } from '../engine/column-value.ts';
import type { Connection } from '../engine/connection.ts';
import type { FieldClock } from './clock.ts';
import { partnersOf, type Effects, type RowEffect } from './effects.ts';
import { updateOf } from '../engine/entity-table.ts';
import { fieldWriter, type WriteField } from './field-writer.ts';
import type { StagedExtra } from './staging.ts';
import { clocksOfCommit, type ClockOf, type KeyOfRow } from './stored-clocks.ts';

/** Called now and then while rows are written; may throw, which rolls the transaction back. */
export type Watch = (written: number) => void;

/** With which clocks a command writes: those of this device, or those that somebody else wrote with. */
export type Clocks = {
  readonly made: (entity: string, row: string) => FieldClock;
  readonly of: ClockOf;
};

/** The clocks of a commit that the user of this device makes. */
export function ownClocks(connection: Connection, { clock, device, seq }: CommandRecord): Clocks {
  const own: FieldClock = { ...clock, device, seq };
  return { made: () => own, of: clocksOfCommit(connection, own) };
}

type Writing = {
  readonly connection: Connection;
  readonly clocks: Clocks;
  readonly write: WriteField;
};

/**
 * Writes what a command changes: the typed tables, the clock of each field, and the log. The only place that writes rows; it has to
 * run inside a transaction.
 */
export function writeEffects(
  connection: Connection,
  record: CommandRecord,
  effects: Effects,
  watch: Watch,
  clocks: Clocks = ownClocks(connection, record),
): void {
  insertCommand(connection, record, partnersOf(effects));
  const fields = fieldWriter(connection, record);
  const writing: Writing = { connection, clocks, write: fields.write };
  let written = 0;
  for (const effect of effects.rows) {
    writeRow(writing, effect);
    written += 1;
    watch(written);
  }
  for (const extra of effects.extras) writeExtra(writing, extra);
  fields.flush();
}

function writeRow({ connection, clocks, write }: Writing, { row, positions }: RowEffect): void {
  const { table, id, before, after } = row;
  if (after === null) return;
  if (before === null) connection.prepare(table.insertRow).run(id, ...after);
  else if (positions.length > 0) {
    const values = positions.map((position) => after[position] ?? null);
    connection.prepare(updateOf(table, positions)).run(...values, id);
  }
  const key = keyOf(connection, clocks, table.entity, id);
  // The tombstone's first entry is what tells that the row was made.
  if (before === null) {
    // Where the tombstone waited beside, that was logged before.
    const isKnown = row.beside.has(0);
    if (!isKnown)
      write({ rowKey: key.key, field: 'deleted', old: null, now: 'false' }, clocks.made(table.entity, id));
  }
  for (const position of positions) {
    const column = table.columns[position];
    if (column === undefined) continue;
    const old =
      row.beside.get(position) ?? (before === null ? null : toLog(column.kind, before[position] ?? null));
    if (row.settled.has(position)) forgetBeside(connection, table.entity, id, column.name);
    const now = toLog(column.kind, after[position] ?? null);
    write({ rowKey: key.key, field: column.name, old, now }, clocks.of(key, column.name));
  }
}

function writeExtra({ connection, clocks, write }: Writing, extra: StagedExtra): void {
  const { entity, row, field, before, after, group } = extra;
  const key = keyOf(connection, clocks, entity, row);
  const clock = clocks.of(key, field, group);
  if (after === null) forgetBeside(connection, entity, row, field);
  else {
    connection
      .prepare(
        `INSERT INTO unknown_field (entity, row, field, value, inGroup) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET value = excluded.value, inGroup = excluded.inGroup`,
      )
      .run(entity, row, field, after, group);
  }
  write({ rowKey: key.key, field, old: before, now: after }, clock);
}

function forgetBeside(connection: Connection, entity: string, row: string, field: string): void {
  connection
    .prepare('DELETE FROM unknown_field WHERE entity = ? AND row = ? AND field = ?')
    .run(entity, row, field);
}

/** The small number of a row, given out at its first change together with the clock of its making. */
function keyOf(connection: Connection, clocks: Clocks, entity: string, row: string): KeyOfRow {
  const { wall, counter, device, seq } = clocks.made(entity, row);
  const made = connection
    .prepare(
      `INSERT INTO row_key (entity, row, wall, counter, device, seq) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    )
    .run(entity, row, wall, counter, device, seq);
  if (made.changes === 1) return { key: Number(made.lastInsertRowid), entity, row, isNew: true };
  const known = connection
    .prepareRaw('SELECT key FROM row_key WHERE entity = ? AND row = ?')
    .get(entity, row) as [number]; // the conflict says that it is there
  return { key: known[0], entity, row, isNew: false };
}
