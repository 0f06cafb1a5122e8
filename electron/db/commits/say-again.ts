import { REMOVED } from '#shared/model/conflict.ts';
import { findTable, tableOf } from '../engine/entity-table.ts';
import { stagedRow, type Staging } from './staging.ts';

/**
 * Whoever settles a difference says what stands once more, now: what it is about gets the clock of their command, though its value stays. Else a
 * colleague who settles it the other way meanwhile would silently win, also where they were earlier; so the later one stands, and both are asked.
 * What was removed is left alone: bringing somebody back is the safe side. Cost: one query for each difference that is settled.
 */
export function sayAgainWhatStands(staging: Staging): void {
  const conflicts = tableOf('conflict');
  const at = (name: string): number => conflicts.positionOf.get(name) ?? -1;
  const [settled, kind, rowId, part] = [at('settled'), at('kind'), at('rowId'), at('part')];
  for (const { before, after } of staging.rowsOf.get('conflict')?.values() ?? []) {
    if (before === null || after === null || before[settled] === 1 || after[settled] !== 1) continue;
    const field = String(after[part]);
    const table = field === REMOVED ? null : findTable(String(after[kind]));
    const position = table?.positionOf.get(field);
    if (table === null || position === undefined) continue;
    const row = stagedRow(staging, table, String(after[rowId]));
    if (row.before?.[0] === 0 && row.after?.[0] === 0 && !row.beside.has(position)) row.again.add(position);
  }
}
