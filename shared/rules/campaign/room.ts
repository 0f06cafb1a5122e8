import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
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
