import { insertCommand, type CommandRecord } from './command-log.ts';
import { toLog } from '../engine/column-value.ts';
import type { Connection } from '../engine/connection.ts';
import { partnersOf, type Effects, type RowEffect } from './effects.ts';
import { updateOf } from '../engine/entity-table.ts';
import { fieldWriter, type WriteField } from './field-writer.ts';
import type { StagedExtra } from './staging.ts';

/** Called now and then while rows are written; may throw, which rolls the transaction back. */
export type Watch = (written: number) => void;

/**
 * Writes what a command changes: the typed tables, the clock of each field, and the log. The only place that writes rows; it has to
 * run inside a transaction.
 */
export function writeEffects(
  connection: Connection,
  record: CommandRecord,
  effects: Effects,
  watch: Watch,
): void {
  insertCommand(connection, record, partnersOf(effects));
  const fields = fieldWriter(connection, record);
  let written = 0;
  for (const effect of effects.rows) {
    writeRow(connection, effect, fields.write);
    written += 1;
    watch(written);
  }
  for (const extra of effects.extras) writeExtra(connection, extra, fields.write);
  fields.flush();
}

function writeRow(connection: Connection, { row, positions }: RowEffect, writeField: WriteField): void {
  const { table, id, before, after } = row;
  if (after === null) return;
  if (before === null) connection.prepare(table.insertRow).run(id, ...after);
  else {
    const values = positions.map((position) => after[position] ?? null);
    connection.prepare(updateOf(table, positions)).run(...values, id);
  }
  const key = keyOf(connection, table.entity, id);
  // The tombstone's first entry is what tells that the row was made.
  if (before === null) writeField(key, 'deleted', null, 'false');
  for (const position of positions) {
    const column = table.columns[position];
    if (column === undefined) continue;
    const old = before === null ? null : toLog(column.kind, before[position] ?? null);
    writeField(key, column.name, old, toLog(column.kind, after[position] ?? null));
  }
}

function writeExtra(connection: Connection, extra: StagedExtra, writeField: WriteField): void {
  const { entity, row, field, before, after } = extra;
  if (after === null) {
    connection
      .prepare('DELETE FROM unknown_field WHERE entity = ? AND row = ? AND field = ?')
      .run(entity, row, field);
  } else {
    connection
      .prepare(
        'INSERT INTO unknown_field VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
      )
      .run(entity, row, field, after);
  }
  writeField(keyOf(connection, entity, row), field, before, after);
}

/** The small number of a row, given out at its first change. */
function keyOf(connection: Connection, entity: string, row: string): number {
  const made = connection
    .prepare('INSERT INTO row_key (entity, row) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .run(entity, row);
  if (made.changes === 1) return Number(made.lastInsertRowid);
  const known = connection
    .prepareRaw('SELECT key FROM row_key WHERE entity = ? AND row = ?')
    .get(entity, row) as [number]; // the conflict says that it is there
  return known[0];
}
