import { AppError } from '#shared/ipc/errors.ts';
import { checkRow, hasRowRules } from '#shared/model/check-row.ts';
import { isRowId, MAX_FIXED_ID } from '#shared/model/row-id.ts';
import { rowText } from '#shared/model/spoken.ts';
import { toRecord } from '../engine/entity-table.ts';
import { checkReferences, homesAfter, type Homes } from './references.ts';
import type { StagedRow, Staging } from './staging.ts';

/**
 * Refuses a command that leaves a row as it cannot be, looked at by itself: with an id that is not valid, at another partner than
 * before, at a partner that is deleted, against the rules of its entity, or with a reference that leads nowhere. What only rows together
 * can break is not asked here: two devices can each write a row that is right, so it is resolved on reading.
 */
export function checkRows(staging: Staging): void {
  const homes = homesAfter(staging);
  for (const staged of staging.rows) {
    const { before, after } = staged;
    if (after === null || (before === null && after[0] === 1)) continue;
    if (before === null) checkNewId(staged);
    checkReferences(staged, homes);
    if (after[0] === 1) continue;
    checkPartner(staged, homes);
    checkRules(staged);
  }
}

function checkNewId({ table, id }: StagedRow): void {
  if (isRowId(id, MAX_FIXED_ID)) return;
  throw new AppError('bad-request', `This cannot be the id of ${rowText(table.entity)}.`);
}

function checkPartner({ table, before, after }: StagedRow, homes: Homes): void {
  const { partnerPosition } = table;
  if (partnerPosition < 0) return;
  const partnerId = after?.[partnerPosition];
  if (before !== null && before[partnerPosition] !== partnerId)
    throw new AppError('bad-request', `What belongs to one partner cannot move to another.`);
  if (homes('partner', String(partnerId)) === null)
    throw new AppError('not-found', 'This partner was deleted.');
}

function checkRules(staged: StagedRow): void {
  const { table, id, before, after } = staged;
  if (after === null || !hasRowRules(table.entity)) return;
  const isNew = before === null || before[0] === 1;
  const isChanged = (field: string): boolean => {
    const position = table.positionOf.get(field);
    return position !== undefined && before?.[position] !== after[position];
  };
  const complaint = checkRow(table.entity, { ...toRecord(table, [id, ...after]), id }, isNew, isChanged);
  if (complaint !== null) throw new AppError('bad-request', complaint);
}
