import type { Change } from '../../model/change.ts';
import type { ColleagueId, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Person } from '../../model/person.ts';
import { editRow } from '../one-row.ts';

/** The facts of a person that are edited directly; strategy and its reason go through `overrideStrategy`. */
export type PersonFacts = Partial<
  Omit<Person, 'id' | 'deleted' | 'partnerId' | 'strategyOverride' | 'strategyReason'>
>;

/** Changes facts of one person. No changes when the person is unknown or already so. */
export function editPerson(state: PartnerState, personId: PersonId, facts: PersonFacts): readonly Change[] {
  return editRow(state, 'person', personId, facts);
}

/** Puts a colleague in charge of some people; null takes the colleague away. */
export function setOwner(
  state: PartnerState,
  personIds: readonly PersonId[],
  colleagueId: ColleagueId | null,
): readonly Change[] {
  if (colleagueId !== null && !state.colleague.has(colleagueId)) return [];
  return personIds.flatMap((id) => editPerson(state, id, { ownerColleagueId: colleagueId }));
}
