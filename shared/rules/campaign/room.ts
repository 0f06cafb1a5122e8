import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { valueOf } from '../../reading/ratings.ts';
import { isSupportive } from '../people/map-status.ts';
import { areInConflict } from '../people/ties.ts';
import { managersAbove } from './may-be-asked.ts';

/** Who of those in a meeting is above somebody in the chart, or in conflict with them: worries and introductions are for a talk alone then (campaign, section 5). */
export function aboveOrAgainst(
  state: PartnerState,
  personId: PersonId,
  attending: readonly string[],
): readonly PersonId[] {
  const above = new Set<string>(managersAbove(state, personId));
  return attending
    .flatMap((other) => {
      const id = state.person.get(other)?.id;
      if (id === undefined || id === personId) return [];
      return above.has(id) || areInConflict(state, personId, id) ? [id] : [];
    })
    .sort();
}

/**
 * Before whom somebody is asked for neither worries nor introductions: who is above them or in conflict with them, and everybody who does not
 * support us.
 */
export function toMind(
  state: PartnerState,
  personId: PersonId,
  attending: readonly string[],
): readonly PersonId[] {
  const tense = new Set(aboveOrAgainst(state, personId, attending));
  return attending
    .flatMap((other) => state.person.get(other)?.id ?? [])
    .filter((id) => id !== personId && (tense.has(id) || !isSupportive(valueOf(state, id, 'support'))))
    .sort();
}
