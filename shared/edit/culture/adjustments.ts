import { change, type Change } from '../../model/change.ts';
import type { Adjustment } from '../../model/adjustment.ts';
import type { IsoDate, PartnerId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { completeRow, editRow, removeRow } from '../one-row.ts';

/** What an adjustment says; done and its date go through `completeAdjustment`. */
export type AdjustmentFacts = Partial<
  Pick<Adjustment, 'component' | 'difference' | 'change' | 'process' | 'colleagueId' | 'due' | 'effect'>
>;

/** Notes what we change because of a difference (method, section 6). No changes when it does not say what. */
export function addAdjustment(
  partnerId: PartnerId,
  adjustmentId: string,
  facts: AdjustmentFacts & Pick<Adjustment, 'change'>,
): readonly Change[] {
  const text = facts.change.trim();
  return text === '' ? [] : [change('adjustment', adjustmentId, { partnerId, ...facts, change: text })];
}

export function editAdjustment(
  state: PartnerState,
  adjustmentId: string,
  facts: AdjustmentFacts,
): readonly Change[] {
  return editRow(state, 'adjustment', adjustmentId, facts);
}

/** Marks an adjustment as done on a date, or as open again with null; the observed effect stays. */
export function completeAdjustment(
  state: PartnerState,
  adjustmentId: string,
  doneOn: IsoDate | null,
): readonly Change[] {
  return completeRow(state, 'adjustment', adjustmentId, doneOn);
}

export function removeAdjustment(state: PartnerState, adjustmentId: string): readonly Change[] {
  return removeRow(state, 'adjustment', adjustmentId);
}
