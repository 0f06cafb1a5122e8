import { change, type Change } from '../../model/change.ts';
import type { ColleagueId, PartnerId, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Acquaintance } from '../../model/acquaintance.ts';
import type { Coverage } from '../../model/rating.ts';
import { removeRow } from '../one-row.ts';
import { onlyChanged } from '../only-changed.ts';
import { acquaintancesThatCount } from '../../reading/team.ts';

/** How well a colleague knows a person, and how well we want it; a part that is left out stays. */
export type Knowing = {
  readonly personId: PersonId;
  readonly colleagueId: ColleagueId;
  readonly now?: Coverage;
  readonly wanted?: Coverage | null;
};

/** Notes who knows whom: changes the row of this pair, or makes it under the given id. */
export function setAcquaintance(
  state: PartnerState,
  partnerId: PartnerId,
  newRowId: string,
  knowing: Knowing,
): readonly Change[] {
  const before = acquaintanceOf(state, knowing.personId, knowing.colleagueId);
  if (before === undefined) return [change('acquaintance', newRowId, { partnerId, ...knowing })];
  return onlyChanged(before, change('acquaintance', before.id, knowing));
}

/** The row that says how well this colleague knows this person, if there is one. */
export function acquaintanceOf(
  state: PartnerState,
  personId: PersonId,
  colleagueId: ColleagueId,
): Acquaintance | undefined {
  for (const row of acquaintancesThatCount(state.acquaintance).values()) {
    if (row.personId === personId && row.colleagueId === colleagueId) return row;
  }
  return undefined;
}

/** Forgets that a colleague knows a person. */
export function removeAcquaintance(state: PartnerState, rowId: string): readonly Change[] {
  return removeRow(state, 'acquaintance', rowId);
}
