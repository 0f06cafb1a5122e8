import type { Action } from '#shared/model/action.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { byDue } from '#shared/reading/due-order.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';

/** The action that was made of a line and is still open; of several the earliest. Undefined when there is none. */
export function openActionOf(state: PartnerState, { id }: PlanRow): Action | undefined {
  return [...state.action.values()]
    .filter(({ planLineId, done }) => planLineId === id && !done)
    .toSorted(byDue)[0];
}
