import { change, type Change } from '../../model/change.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { planIdFor, planOf } from '../../rules/plan/merge.ts';
import { onlyChanged } from '../only-changed.ts';
import { openPartnerId } from '../../reading/partner.ts';

/** Says what the plan is to reach; makes the plan when there is none. No changes when it says so already. */
export function setPlanGoal(state: PartnerState, goal: string): readonly Change[] {
  const partnerId = openPartnerId(state);
  if (partnerId === null) return [];
  const text = goal.trim();
  const before = planOf(state);
  if (before !== undefined) return onlyChanged(before, change('plan', before.id, { goal: text }));
  return text === '' ? [] : [change('plan', planIdFor(partnerId), { partnerId, goal: text })];
}
