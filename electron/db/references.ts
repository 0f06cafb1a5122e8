import { AppError } from '#shared/ipc/errors.ts';
import type { Connection } from './connection.ts';
import { tableOf } from './entity-table.ts';
import type { StagedRow, Staging } from './staging.ts';

/**
 * Refuses rows without their required references, and references to rows that do not exist or are deleted. Only references that
 * get a new value are looked at: what a deleted row leaves behind may stay until somebody changes it. The foreign keys of the tables
 * say the same at the end of the transaction, but not which field is meant.
 */
export function checkReferences(staging: Staging): void {
  const alive = new Map<string, boolean>();
  for (const staged of staging.rows.values()) checkRow(staging, staged, alive);
}

function checkRow(staging: Staging, staged: StagedRow, alive: Map<string, boolean>): void {
  const { table, before, after } = staged;
  if (after === null || (before === null && after[0] === 1)) return;
  for (const [position, column] of table.columns.entries()) {
    if (column.ref === null) continue;
    const id = after[position];
    const where = `${table.entity}.${column.name}`;
    if (column.required && id === '') {
      // A deleted row that is edited looks like a new one without its owner.
      throw before === null
        ? new AppError('bad-request', `${where} is required`)
        : new AppError('not-found', `${table.entity} is deleted`);
    }
    if (typeof id !== 'string' || (before !== null && before[position] === id)) continue;
    const key = `${column.ref} ${id}`;
    let found = alive.get(key);
    if (found === undefined) {
      const target = staging.rows.get(key);
      found = target === undefined ? isAlive(staging.connection, column.ref, id) : target.after?.[0] === 0;
      alive.set(key, found);
    }
    if (!found) throw new AppError('not-found', `${where} refers to a ${column.ref} that does not exist`);
  }
}

function isAlive(
  connection: Connection,
  entity: NonNullable<StagedRow['table']>['entity'],
  id: string,
): boolean {
  const row = connection.prepareRaw(tableOf(entity).exists).get(id) as [number] | undefined; // one flag column
  return row !== undefined && row[0] === 0;
}
