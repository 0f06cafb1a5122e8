import { fromLog } from '../engine/column-value.ts';
import type { LoggedChange } from './command-log.ts';
import { findTable } from '../engine/entity-table.ts';
import { stageExtra, stagedRow, type Staging } from './staging.ts';

/**
 * Stages the inverse of a logged command: every field gets its old value. A row that the command made gets its tombstone and
 * keeps its fields, so that doing it again needs only to take the tombstone away.
 */
export function stageUndo(staging: Staging, logged: readonly LoggedChange[]): void {
  const made = new Map<string, Set<string>>();
  for (const { entity, row, field, old } of logged) {
    if (field === 'deleted' && old === null) {
      const rows = made.get(entity) ?? new Set<string>();
      made.set(entity, rows.add(row));
    }
  }
  for (const entry of logged.toReversed()) {
    const isMade = made.get(entry.entity)?.has(entry.row) === true;
    if (isMade && entry.field !== 'deleted' && isKnown(entry)) continue;
    stageValue(staging, entry, isMade && entry.field === 'deleted' ? 'true' : entry.old);
  }
}

/** Stages a logged command once more: every field gets its new value. */
export function stageRedo(staging: Staging, logged: readonly LoggedChange[]): void {
  for (const entry of logged) stageValue(staging, entry, entry.new);
}

function isKnown({ entity, field }: LoggedChange): boolean {
  return findTable(entity)?.positionOf.has(field) === true;
}

function stageValue(staging: Staging, entry: LoggedChange, text: string | null): void {
  const table = findTable(entry.entity);
  const position = table?.positionOf.get(entry.field);
  const column = position === undefined ? undefined : table?.columns[position];
  if (table === null || position === undefined || column === undefined) {
    stageExtra(staging, entry.entity, entry.row, entry.field, text);
    return;
  }
  const staged = stagedRow(staging, table, entry.row);
  staged.after ??= [...table.initial];
  staged.after[position] = text === null ? column.initial : fromLog(column.kind, text);
}
