import { fold } from '#shared/text/fold.ts';
import { hasWords, searchWords } from '#shared/text/search.ts';
import type { Adjustment } from '#shared/model/adjustment.ts';
import type { Action } from '#shared/model/action.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { nameOf } from '#shared/reading/people.ts';

/** What stands in the list of actions: actions, and what we change because of a difference of cultures. */
export type ListedAction =
  | { readonly kind: 'action'; readonly row: Action }
  | { readonly kind: 'adjustment'; readonly row: Adjustment };

/** The actions and adjustments that have every word of a search in their text, or in the name of their person or their owner. */
export function findActions(state: PartnerState, search: string): readonly ListedAction[] {
  const words = searchWords(search);
  const all: readonly ListedAction[] = [
    ...[...state.action.values()].map((row) => ({ kind: 'action', row }) as const),
    ...[...state.adjustment.values()].map((row) => ({ kind: 'adjustment', row }) as const),
  ];
  return words.length === 0 ? all : all.filter((listed) => hasWords(textOf(state, listed), words));
}

function textOf(state: PartnerState, listed: ListedAction): string {
  if (listed.kind === 'adjustment') {
    const { change, difference, colleagueId } = listed.row;
    return fold([change, difference, colleagueNameOf(state, colleagueId)].join(' '));
  }
  const { text, personId, ownerColleagueId } = listed.row;
  const person = personId === null ? '' : nameOf(state, personId);
  return fold([text, person, colleagueNameOf(state, ownerColleagueId)].join(' '));
}
