import type { FieldValue } from '#shared/model/change.ts';
import { fromLog, parsed } from '../engine/column-value.ts';
import type { LoggedChange } from './command-log.ts';
import { findTable, tableOf, type Column } from '../engine/entity-table.ts';
import { isErased, settleGroup, stageExtra, stagedRow, type Staging } from './staging.ts';
import type { WrittenSince } from './written-since.ts';

/** A field that was left as a colleague has written it since; `deleted` where their work kept a row that would have gone. */
export type LeftAlone = { readonly entity: string; readonly row: string; readonly field: string };

/**
 * Stages the inverse of a logged command: every field gets its old value, but for those that a colleague has written since. A row that
 * the command made gets its tombstone and keeps its fields, so that doing it again needs only to take the tombstone away; one in which a
 * colleague has written, or that something of theirs refers to, stays.
 */
export function stageUndo(
  staging: Staging,
  logged: readonly LoggedChange[],
  since: WrittenSince,
): readonly LeftAlone[] {
  const made = new Map<string, Set<string>>();
  for (const { entity, row, field, old } of logged) {
    if (field === 'deleted' && old === null) {
      const rows = made.get(entity) ?? new Set<string>();
      made.set(entity, rows.add(row));
    }
  }
  const left: LeftAlone[] = [];
  for (const entry of logged.toReversed()) {
    const { entity, row, field } = entry;
    const isMade = made.get(entity)?.has(row) === true;
    if (isMade && field !== 'deleted' && isKnown(entry)) continue;
    const isTheirs = isMade ? since.touches(entity, row) : since.has(entity, row, field);
    if (isTheirs) left.push({ entity, row, field });
    else stageValue(staging, entry, isMade && field === 'deleted' ? 'true' : entry.old);
  }
  return left;
}

/** Stages a logged command once more: every field gets its new value, but for those that a colleague has written since. */
export function stageRedo(
  staging: Staging,
  logged: readonly LoggedChange[],
  since: WrittenSince,
): readonly LeftAlone[] {
  const left: LeftAlone[] = [];
  for (const entry of logged) {
    const { entity, row, field } = entry;
    if (since.has(entity, row, field)) left.push({ entity, row, field });
    else stageValue(staging, entry, entry.new);
  }
  return left;
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
