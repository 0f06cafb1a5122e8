import { groupNameOf } from '#shared/merge/groups.ts';
import { parsed } from '../engine/column-value.ts';
import type { Connection } from '../engine/connection.ts';
import { findTable } from '../engine/entity-table.ts';

/** What colleagues have written since one of the user's own commands was done, undone or done again. */
export type WrittenSince = {
  /** Whether they wrote any field of the group that a field of a row belongs to. */
  readonly has: (entity: string, row: string, field: string) => boolean;
  /** Whether they wrote in a row at all, or made another one refer to it. */
  readonly touches: (entity: string, row: string) => boolean;
};

const nothing: WrittenSince = { has: () => false, touches: () => false };

/** Cost: reads what was merged since; nothing while nothing was. */
export function writtenSince(connection: Connection, seq: number): WrittenSince {
  const merged = connection
    .prepareRaw(
      `SELECT k.entity, k.row, c.field, c.new FROM command d JOIN change c ON c.command = d.seq JOIN row_key k ON k.key = c.rowKey
       WHERE d.seq > ? AND d.kind = 'merge'`,
    )
    .all(seq) as [string, string, string, string | null][]; // in this order
  if (merged.length === 0) return nothing;
  const groups = new Map<string, Map<string, Set<string>>>();
  const named = new Set<string>();
  for (const [entity, row, field, now] of merged) {
    const rows = groups.get(entity) ?? new Map<string, Set<string>>();
    groups.set(entity, rows);
    rows.set(row, (rows.get(row) ?? new Set<string>()).add(groupNameOf(entity, field)));
    for (const id of idsIn(entity, field, now)) named.add(id);
  }
  return {
    has: (entity, row, field) => groups.get(entity)?.get(row)?.has(groupNameOf(entity, field)) === true,
    touches: (entity, row) => groups.get(entity)?.has(row) === true || named.has(row),
  };
}

/** The ids that a logged reference leads to. */
function idsIn(entity: string, field: string, text: string | null): readonly string[] {
  const table = findTable(entity);
  const column = table?.columns[table.positionOf.get(field) ?? -1];
  if (text === null || (column?.ref ?? column?.listOf ?? null) === null) return [];
  const value = parsed(text);
  return [value].flat().filter((id) => typeof id === 'string');
}
