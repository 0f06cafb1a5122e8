import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { isPresent } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { isAssistant } from '../people/assistant.ts';
import { isAgainst } from '../people/factions.ts';
import { managerOf } from '../people/introducers.ts';
import { tenureOf } from './standing.ts';

/**
 * Whether somebody can be asked a favour at all (campaign, sections 3 and 5): nobody who is against us, nobody who would have to go
 * behind their own manager, no assistant, who gives dates and decides nothing, and nobody in their first weeks.
 */
export function mayBeAsked(state: PartnerState, personId: PersonId, today: IsoDate): boolean {
  if (!isPresent(state, personId, today)) return false;
  if (isAgainst(valueOf(state, personId, 'support'))) return false;
  if (isAssistant(state, personId) || tenureOf(state, personId, today) === 'newcomer') return false;
  const managerId = managerOf(state, personId);
  return managerId === null || !isAgainst(valueOf(state, managerId, 'support'));
}

/** Everybody above somebody in the chart, the manager first. A circle of reporting lines ends it. */
export function managersAbove(state: PartnerState, personId: PersonId): readonly PersonId[] {
  const above: PersonId[] = [];
  for (let id = managerOf(state, personId); id !== null && id !== personId; id = managerOf(state, id)) {
    if (above.includes(id)) break;
    above.push(id);
  }
  return above;
}
