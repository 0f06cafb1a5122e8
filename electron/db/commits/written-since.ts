import { groupNameOf } from '#shared/merge/groups.ts';
import { parsed } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { findTable } from '../engine/entity-table.ts';

/** What was written since a command was done, undone or done again; what was only said once more as it was is left out. */
export type WrittenSince = {
  /** Whether any field was written of the group that a field of a row belongs to. */
  readonly has: (entity: string, row: string, field: string) => boolean;
  /** Whether a row was written in at all, or another one was made to refer to it. */
  readonly touches: (entity: string, row: string) => boolean;
};

const nothing: WrittenSince = { has: () => false, touches: () => false };

/** `by`: what colleagues wrote, or what anybody did, the user included. Cost: reads what was written so; nothing while nothing was. */
export function writtenSince(
  reader: Pick<Reader, 'prepareRaw'>,
  seq: number,
  by: 'colleagues' | 'anybody' = 'colleagues',
): WrittenSince {
  const merged = reader
    .prepareRaw(
      `SELECT k.entity, k.row, c.field, c.new FROM command d JOIN change c ON c.command = d.seq JOIN row_key k ON k.key = c.rowKey
       WHERE d.seq > ? AND c.old IS NOT c.new ${by === 'anybody' ? '' : `AND d.kind = 'merge'`}`,
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
