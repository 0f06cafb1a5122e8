import { change, type Change } from '../../model/change.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Plan } from '../../model/plan.ts';
import { openPartnerId } from '../../reading/partner.ts';
import { planIdFor, planOf } from '../../rules/plan/merge.ts';
import { onlyChanged } from '../only-changed.ts';

/** The aim of a plan: its words, and the day by which it is to be reached. */
export type AimFacts = Partial<Pick<Plan, 'goal' | 'aimDate'>>;

/** Says what the plan is to reach, or by when; makes the plan when there is none. No changes when it says so already. */
export function setAim(state: PartnerState, aim: AimFacts): readonly Change[] {
  const partnerId = openPartnerId(state);
  if (partnerId === null) return [];
  const before = planOf(state) ?? { goal: '', aimDate: null };
  const facts = aim.goal === undefined ? aim : { ...aim, goal: aim.goal.trim() };
  if ('id' in before) return onlyChanged(before, change('plan', before.id, facts));
  const row = change('plan', planIdFor(partnerId), { partnerId, ...facts });
  return onlyChanged(before, change('plan', row.row, facts)).length === 0 ? [] : [row];
}
