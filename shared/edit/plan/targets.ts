import { change, removal, type Change } from '../../model/change.ts';
import type { PartnerId, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { planTargetId } from '../../model/plan-target.ts';
import { onlyChanged } from '../only-changed.ts';

/** Says that somebody's yes is needed for the aim, or that it is not, whatever the rule says. */
export function chooseTarget(
  state: PartnerState,
  partnerId: PartnerId,
  personId: PersonId,
  chosen: boolean,
): readonly Change[] {
  const id = planTargetId(personId);
  const before = state.plan_target.get(id);
  const fields = { partnerId, personId, chosen };
  return before === undefined
    ? [change('plan_target', id, fields)]
    : onlyChanged(before, change('plan_target', id, fields));
}

/** Forgets what the user said about targets: the rule chooses them all. */
export function followTargetRule(state: PartnerState): readonly Change[] {
  return [...state.plan_target.values()].map(({ id }) => removal('plan_target', id));
}
