import type { Change } from '../model/change.ts';
import { applyChanges, type PartnerState } from '../model/partner-state.ts';
import type { Between } from './moment.ts';

/** A partner at two moments. A value that the log no longer has stands at its default, and its name is in `unreadable` of its row. */
export type TwoStates = { readonly earlier: PartnerState; readonly later: PartnerState };

/**
 * The state at an earlier moment, from the state now and the changes that lead back. Rows that were not touched since are the same
 * objects, and tables too, so that whatever is derived from them need not be derived again. Cost: one copy of each touched table.
 */
export function stateThen(now: PartnerState, back: readonly Change[]): PartnerState {
  return back.length === 0 ? now : applyChanges(now, back);
}

/** Both states of a comparison, from the state that was saved when `between` was read. */
export function statesOf(now: PartnerState, between: Between): TwoStates {
  return { earlier: stateThen(now, between.back), later: stateThen(now, between.backToEnd) };
}
