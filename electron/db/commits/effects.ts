import type { Change, FieldValue } from '#shared/model/change.ts';
import { readInto, toFields } from '../engine/entity-table.ts';
import type { StagedExtra, StagedRow, Staging } from './staging.ts';

/** A row that really becomes different, and which of its columns do. A new row counts the columns that are not at their default. */
export type RowEffect = { readonly row: StagedRow; readonly positions: readonly number[] };

/** Everything that a command really changes. */
export type Effects = { readonly rows: readonly RowEffect[]; readonly extras: readonly StagedExtra[] };

/** Compares what is with what will be. A row that one command makes and removes again leaves nothing behind. */
export function effectsOf(staging: Staging): Effects {
  const rows: RowEffect[] = [];
  for (const row of staging.rows) {
    if (row.after === null) continue;
    if (row.before === null && row.after[0] === 1) continue;
    const against = row.before ?? row.table.initial;
    const positions: number[] = [];
    for (let position = 0; position < row.after.length; position += 1) {
      const isOther = row.after[position] !== against[position];
      if (isOther || row.settled.has(position) || row.again.has(position)) positions.push(position);
    }
    if (row.before === null || positions.length > 0) rows.push({ row, positions });
  }
  return { rows, extras: staging.extras.filter(({ before, after }) => before !== after) };
}

/**
 * The effects as the window takes them over: a removed row brings only its tombstone, a row that comes back all its fields, any
 * other row the fields that changed. Rows that were and stay deleted are left out, and so is what this version does not know.
 */
export function changesOf(effects: Effects): readonly Change[] {
  const changes: Change[] = [];
  for (const { row, positions } of effects.rows) {
    const { table, id, before, after } = row;
    if (after === null) continue;
    const wasDeleted = before?.[0] === 1;
    if (after[0] === 1) {
      if (!wasDeleted) changes.push({ entity: table.entity, row: id, fields: { deleted: true } });
    } else {
      const fields = wasDeleted ? toFields(table, after) : pick(row, positions);
      changes.push({ entity: table.entity, row: id, fields });
    }
  }
  return changes;
}

/** The partners that own a changed row, before or after the change. */
export function partnersOf(effects: Effects): ReadonlySet<string> {
  const partners = new Set<string>();
  for (const { row } of effects.rows) {
    const { table, id, before, after } = row;
    if (table.entity === 'partner') partners.add(id);
    if (table.partnerPosition < 0) continue;
    for (const values of [before, after]) {
      const partner = values?.[table.partnerPosition];
      if (typeof partner === 'string') partners.add(partner);
    }
  }
  return partners;
}

/** Whether a row changed that all partners share, such as a colleague who leaves. */
export function touchesShared(effects: Effects): boolean {
  return effects.rows.some(({ row: { table } }) => table.partnerPosition < 0 && table.entity !== 'partner');
}

function pick(row: StagedRow, positions: readonly number[]): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  const unreadable: string[] = [];
  for (const position of positions) {
    const column = row.table.columns[position];
    if (column !== undefined && !readInto(fields, column, row.after?.[position] ?? null))
      unreadable.push(column.name);
  }
  // Undoing may bring back what an earlier version wrote.
  return unreadable.length === 0 ? fields : { ...fields, unreadable };
}
