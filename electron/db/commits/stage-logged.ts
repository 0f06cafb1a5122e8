import type { FieldValue } from '#shared/model/change.ts';
import { fromLog, parsed } from '../engine/column-value.ts';
import { findTable, tableOf, type Column } from '../engine/entity-table.ts';
import { isErased, settleGroup, stageExtra, stagedRow, type Staging } from './staging.ts';

/** One field of a row of any version. */
export type LoggedField = { readonly entity: string; readonly row: string; readonly field: string };

/** Stages a value as the log has it: JSON, or null where the field or its row was not there. */
export function stageLogged(staging: Staging, entry: LoggedField, text: string | null): void {
  const table = findTable(entry.entity);
  const position = table?.positionOf.get(entry.field);
  const column = position === undefined ? undefined : table?.columns[position];
  if (table === null || position === undefined || column === undefined) {
    stageExtra(staging, entry.entity, entry.row, entry.field, text);
    return;
  }
  const staged = stagedRow(staging, table, entry.row);
  if (isErased(staging, staged)) return;
  staged.after ??= [...table.initial];
  settleGroup(staged, entry.field);
  if (text !== null && !canHold(staging, column, parsed(text))) {
    // It waited beside its column before the command, and waits there again.
    staged.after[position] = column.initial;
    staged.settled.delete(position);
    stageExtra(staging, entry.entity, entry.row, entry.field, text);
  } else staged.after[position] = text === null ? column.initial : fromLog(column.kind, text);
}

/** Whether a column can take a value at all, whatever its field says to it. */
function canHold({ connection }: Staging, { kind, initial, ref }: Column, value: FieldValue): boolean {
  if (kind === 'json') return true;
  if (value === null) return initial === null;
  if (kind === 'text' && typeof value === 'string')
    return (
      ref === null || value === '' || connection.prepareRaw(tableOf(ref).exists).get(value) !== undefined
    );
  return kind === 'boolean' ? typeof value === 'boolean' : kind !== 'text' && typeof value === 'number';
}
