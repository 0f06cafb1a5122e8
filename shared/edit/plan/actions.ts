import { change, type Change } from '../../model/change.ts';
import type { IsoDate, PartnerId, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Action } from '../../model/action.ts';
import { completeRow, editRow, removeRow } from '../one-row.ts';

/** What an action says; done and its date go through `completeAction`. */
export type ActionFacts = Partial<
  Pick<Action, 'text' | 'shareable' | 'personId' | 'planLineId' | 'ownerColleagueId' | 'due' | 'outcome'>
>;

/** Adds an action, for a person or (without one) for the partner. No changes when its text is empty. */
export function addAction(
  partnerId: PartnerId,
  actionId: string,
  facts: ActionFacts & { readonly text: string },
): readonly Change[] {
  const text = facts.text.trim();
  return text === '' ? [] : [change('action', actionId, { partnerId, ...facts, text })];
}

/** The open action that says this for this person (null: for the partner), so that the same one is not made twice; undefined when there is none. */
export function openActionLike(
  state: PartnerState,
  text: string,
  personId: PersonId | null,
): Action | undefined {
  const wanted = text.trim();
  for (const action of state.action.values())
    if (!action.done && action.personId === personId && action.text.trim() === wanted) return action;
  return undefined;
}

/** Changes what an action says. New words have to be released for the partner anew. */
export function editAction(state: PartnerState, actionId: string, facts: ActionFacts): readonly Change[] {
  const before = state.action.get(actionId);
  const isReworded = facts.text !== undefined && facts.text.trim() !== before?.text.trim();
  return editRow(state, 'action', actionId, isReworded ? { shareable: false, ...facts } : facts);
}

/** Marks an action as done on a date, or as open again with null; the outcome stays. */
export function completeAction(
  state: PartnerState,
  actionId: string,
  doneOn: IsoDate | null,
): readonly Change[] {
  return completeRow(state, 'action', actionId, doneOn);
}

export function removeAction(state: PartnerState, actionId: string): readonly Change[] {
  return removeRow(state, 'action', actionId);
}
