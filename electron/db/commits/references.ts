import { AppError } from '#shared/ipc/errors.ts';
import type { EntityName } from '#shared/model/registry.ts';
import { fieldText, rowText } from '#shared/model/spoken.ts';
import { textsIn } from '../engine/column-value.ts';
import { tableOf, type Column } from '../engine/entity-table.ts';
import { findStaged, sentenceStart, type StagedRow, type Staging } from './staging.ts';

/** Where a row belongs: the id of its partner, `shared`, or null when it is deleted or was never there. */
type Home = string | null;
export const SHARED = 'shared';

/** Where rows belong once the command is done; asks for each row once. */
export type Homes = (entity: EntityName, id: string) => Home;

/** The homes of all rows as the staged command leaves them; those of deleted ones too where these count. */
export function homesAfter(staging: Staging, deletedToo = false): Homes {
  const known = new Map<EntityName, Map<string, Home>>();
  return (entity, id) => {
    const ofEntity = known.get(entity) ?? new Map<string, Home>();
    known.set(entity, ofEntity);
    let home = ofEntity.get(id);
    if (home === undefined) ofEntity.set(id, (home = findHome(staging, entity, id, deletedToo)));
    return home;
  };
}

function findHome(staging: Staging, entity: EntityName, id: string, deletedToo: boolean): Home {
  const table = tableOf(entity);
  const staged = findStaged(staging, entity, id);
  if (staged !== undefined) {
    if (staged.after === null || (staged.after[0] !== 0 && !deletedToo)) return null;
    return table.partnerPosition < 0 ? SHARED : String(staged.after[table.partnerPosition]);
  }
  // A flag, then a text or null.
  const row = staging.connection.prepareRaw(table.home).get(id) as [number, string | null] | undefined;
  if (row === undefined || (row[0] !== 0 && !deletedToo)) return null;
  return row[1] ?? SHARED;
}

/**
 * Refuses a row without its required references, and new references to rows that do not exist, are deleted, or belong to another
 * partner; those in lists are references like others. Only what gets a new value is looked at: what a deleted row leaves behind may
 * stay until somebody changes it. The foreign keys of the tables say a part of it once more at the end of the transaction.
 */
export function checkReferences(staged: StagedRow, homes: Homes): void {
  const { table, before, after } = staged;
  if (after === null) return;
  for (let position = 0; position < table.columns.length; position += 1) {
    const column = table.columns[position];
    const entity = column?.ref ?? column?.listOf ?? null;
    if (column === undefined || entity === null) continue;
    const value = after[position];
    if (column.required && value === '') throw withoutOwner(staged, column);
    if (before !== null && before[position] === value) continue;
    if (column.listOf !== null) {
      const had = new Set(before === null ? [] : idsIn(before[position]));
      for (const id of idsIn(value)) if (!had.has(id)) checkTarget(staged, column, entity, id, homes);
    } else if (typeof value === 'string') checkTarget(staged, column, entity, value, homes);
  }
}

function withoutOwner({ table, before }: StagedRow, { name }: Column): AppError {
  // A deleted row that is edited looks like a new one without its owner.
  return before === null
    ? new AppError('bad-request', `${sentenceStart(rowText(table.entity))} needs its ${fieldText(name)}.`)
    : new AppError('not-found', `${sentenceStart(rowText(table.entity))} was deleted.`);
}

function checkTarget(
  { table, after }: StagedRow,
  column: Column,
  entity: EntityName,
  id: string,
  homes: Homes,
): void {
  const home = homes(entity, id);
  const field = `“${fieldText(column.name)}” of ${rowText(table.entity)}`;
  if (home === null)
    throw new AppError('not-found', `${field} refers to ${rowText(entity)} that does not exist.`);
  if (home === SHARED || table.partnerPosition < 0 || home === after?.[table.partnerPosition]) return;
  throw new AppError('bad-request', `${field} refers to ${rowText(entity)} of another partner.`);
}

/** The ids in a list column; none where an earlier version left something else there. */
function idsIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? textsIn(value) : [];
}
