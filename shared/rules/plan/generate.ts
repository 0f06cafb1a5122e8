import type { IsoDate, PersonId } from '../../model/id.ts';
import { MAIN_SLOT } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { campaignOf } from './campaign.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';

/**
 * The plan of a partner: a main line for everybody who works there now, by priority, with the lines that somebody has beside it right
 * behind (method, section 5, point 4; campaign). Deterministic: the same rows in any order and the same day give the same plan, byte by byte.
 */
export function generatePlan(state: PartnerState, today: IsoDate): readonly PlannedLine[] {
  return campaignOf(state, today).lines.filter(({ slot }) => slot === MAIN_SLOT);
}

/** The main line of somebody who works there now; undefined for everybody else. */
export function planFor(state: PartnerState, personId: PersonId, today: IsoDate): PlannedLine | undefined {
  return campaignOf(state, today).main.get(personId);
}
