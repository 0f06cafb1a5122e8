import { foldText } from '#renderer/ui/fold-text.ts';
import type { Action } from '#shared/model/plan.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { nameOf } from '#shared/rules/reading.ts';
import { hasAll, searchWords } from './find-words.ts';

/** The actions that have every word of a search in their text, or in the name of their person or their owner. */
export function findActions(state: PartnerState, search: string): readonly Action[] {
  const words = searchWords(search);
  return [...state.action.values()].filter(
    (action) => words.length === 0 || hasAll(textOf(state, action), words),
  );
}

function textOf(state: PartnerState, { text, personId, ownerColleagueId }: Action): string {
  const person = personId === null ? '' : nameOf(state, personId);
  const owner = ownerColleagueId === null ? '' : (state.colleague.get(ownerColleagueId)?.name ?? '');
  return foldText([text, person, owner].join(' '));
}
