import type { Audience } from '../audience.ts';
import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { internalPlan } from './internal-plan.ts';
import { partnerSafePlan } from './partner-safe-plan.ts';
import type { Since } from './printed-changes.ts';
import type { PlanDocument } from './plan-document.ts';

/** The relationship plan of a partner as plain data, for the readers it is meant for. Same state, same document. What changed `since` is for ourselves alone. */
export function planContent(
  state: PartnerState,
  audience: Audience,
  today: IsoDate,
  since: Since | null = null,
): PlanDocument {
  switch (audience) {
    case 'internal':
      return internalPlan(state, today, since);
    case 'partner-safe':
      return partnerSafePlan(state, today);
  }
}
